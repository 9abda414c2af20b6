/** Finds correction notices: schema.org corrections and lines that open as one, in many languages. */
import type { Evidence } from '../report/page-report.ts';
import { CORRECTION_LABEL, CORRECTION_NOTICES, LABEL_CHARS, MAY_CORRECT, MAY_LABEL } from './correction-words.ts';
import { isNode, listOf, textOf } from './json-ld.ts';
import type { PageContext } from './page-context.ts';

/** A notice with a label may be long; others are short, for a story about a corrected story goes on. */
const LABELLED_CHARS = 1500;
const NOTICE_CHARS = 500;

const speaksOf = (text: string) => CORRECTION_NOTICES.some(({ may, says }) => may.test(text) && says.test(text));

function isCorrection(text: string): boolean {
  const mayOpen = text.length <= LABELLED_CHARS && MAY_LABEL.test(text.slice(0, LABEL_CHARS));
  if (mayOpen && CORRECTION_LABEL.test(text)) return true;
  return text.length <= NOTICE_CHARS && MAY_CORRECT.test(text) && speaksOf(text);
}

export interface Corrections {
  readonly corrections: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The correction notices of a page, as written, in page order. */
export function findCorrections({ input, article }: PageContext): Corrections {
  const found: string[] = [];
  for (const entry of listOf(article?.correction)) {
    const text = isNode(entry) ? (textOf(entry.text) ?? textOf(entry.description)) : textOf(entry);
    if (text !== null) found.push(text);
  }
  const blocks = input.blocks.map(({ start, end }) => input.text.slice(start, end));
  const near = input.signals.lines.filter((line) => line.position !== 'elsewhere').map(({ text }) => text);
  for (const text of [...blocks, ...near]) {
    if (isCorrection(text) && !found.includes(text)) found.push(text);
  }
  return { corrections: found, evidence: found.map((quote) => ({ signal: 'correction', quote: quote.slice(0, 300) })) };
}
