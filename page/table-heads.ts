/**
 * Reads the head of an old table layout, where one cell holds headline, byline and date with nothing but line breaks
 * between them: "by Ana Lima" is a line of its own there, and the first date below it is the day.
 */
import { holds, selectAll } from './safe-dom.ts';
import { brokenText } from './signals-dom.ts';

export interface TableHead {
  readonly element: Element;
  readonly byline: string;
  readonly date: string | null;
}

/** Old pages have a few dozen cells; tables of figures have thousands. */
const CELL_LIMIT = 120;
const HEAD_CHARS = 400;
const HEAD_LINES = 8;
const BYLINE = /^[Bb][Yy]\s\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:and|al|bin|de|van|von)\s)?\p{Lu}[\p{L}.'’-]*){1,6}$/u;

/** The first cell whose head signs itself, or null. */
export function findTableHead(doc: Document): TableHead | null {
  for (const element of selectAll(doc, 'td').slice(0, CELL_LIMIT)) {
    if (!holds(element, 'br')) continue;
    const lines = brokenText(element, HEAD_CHARS).split('\n').slice(0, HEAD_LINES);
    const at = lines.findIndex((line) => BYLINE.test(line));
    if (at < 0) continue;
    const date = lines.slice(at + 1, at + 3).find((line) => /\d{4}/.test(line) && line.length <= 60) ?? null;
    return { element, byline: lines[at] ?? '', date };
  }
  return null;
}
