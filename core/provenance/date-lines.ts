/**
 * Dates in lines that readers see, next to a word such as "Published" or "Updated" or right under the headline. Lines of menus,
 * of other articles and of copyright notices date nothing.
 */
import type { ArticleInput, PageLine } from '../article/article-input.ts';
import { MODIFIED_WORD, PUBLISHED_WORD } from './date-words.ts';
import { headlineIndex, linesAround } from './lines-around.ts';
import type { PageContext } from './page-context.ts';

/** What readers see where a date stands; no date where it may be two days. */
export interface ShownDate {
  readonly date: string | null;
  readonly signal: string;
  readonly quote: string;
}

export interface DateWitness extends ShownDate {
  readonly date: string;
}

export function lineDate(page: PageContext): ShownDate | null {
  const { input, readDate, isUnclear } = page;
  const near = nearbyLines(input).filter((line) => line.text.length <= 200);
  const ranked = [
    ...near.filter(({ text }) => PUBLISHED_WORD.test(text)),
    ...near.filter(({ text }) => !MODIFIED_WORD.test(text) && text.length <= 120),
    ...near,
  ];
  for (const { text } of ranked) {
    if (/©|copyright|all rights/i.test(text)) continue;
    const date = readDate(text) ?? (PUBLISHED_WORD.test(text) ? withYearOfChange(text, page) : null);
    if (date !== null || isUnclear(text)) return { date, signal: 'date line', quote: text };
  }
  return null;
}

/** "Published 13 May" over "Updated 15 May 2020": of the same year, or the one before. */
function withYearOfChange(text: string, page: PageContext): string | null {
  const changed = modifiedLine(page)?.date;
  if (changed === undefined || text.length > SHORT_LINE || /\d{4}/.test(text)) return null;
  const year = Number(changed.slice(0, 4));
  const dates = [year, year - 1].map((each) => page.readDate(`${text} ${each}`));
  return dates.find((date) => date !== null && date <= changed) ?? null;
}

/** The date behind a word of change in a line near the headline. */
export function modifiedLine({ input, readDate }: PageContext): DateWitness | null {
  for (const { text } of nearbyLines(input)) {
    if (text.length > CHANGE_LINE || !MODIFIED_WORD.test(text)) continue;
    const date = readDate(afterWord(text).slice(0, SHORT_LINE));
    if (date !== null) return { date, signal: 'update line', quote: text };
  }
  return null;
}

/** From a word of change on. */
export function afterWord(text: string): string {
  const at = text.search(MODIFIED_WORD);
  return at < 0 ? text : text.slice(at);
}

const SHORT_LINE = 60;
const CHANGE_LINE = 160;

export const SITE_CHROME =
  /\b(?:site-header|masthead|top-?bar|nav(?:bar|igation)?|menu|current-date|today|footer|breadcrumbs?)\b/;

/** Lines right under and over the headline first, then those in the article's column; mastheads show today's date. */
export function nearbyLines(input: ArticleInput): PageLine[] {
  const lines = linesAround(input);
  const at = headlineIndex(lines, input.headline);
  const around = at < 0 ? [] : [...lines.slice(at + 1, at + 7), ...lines.slice(Math.max(0, at - 3), at).reverse()];
  const column = lines.filter(
    (line) => line.position !== 'elsewhere' && !SITE_CHROME.test(line.hints) && !around.includes(line),
  );
  return [
    ...around,
    ...column.filter(({ position }) => position === 'inside'),
    ...column.filter(({ position }) => position !== 'inside'),
  ];
}

/** Two at most: more dates than that, away from the article, are a list of other articles. */
const LONELY_DATES = 2;

/** A short dated line anywhere on the page, when it has hardly a rival. */
export function lonelyDate({ input, readDate }: PageContext): DateWitness | null {
  const lines = input.signals.lines.filter(
    ({ text, hints }) =>
      text.length <= 60 &&
      !SITE_CHROME.test(hints) &&
      !/related|card|widget|recommend|recent|latest|popular|event|comment/.test(hints) &&
      !/©|copyright|\bsite\b/i.test(text) &&
      readDate(text) !== null,
  );
  const first = lines[0];
  const date = first && lines.length <= LONELY_DATES ? readDate(first.text) : null;
  return first && date ? { date, signal: 'date line', quote: first.text } : null;
}
