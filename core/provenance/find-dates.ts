/**
 * Finds when a page says it was published and last changed. Machine-readable statements come first; among visible
 * ones, those next to a word such as "Published". Dates stay calendar dates as stated. A `dateModified` that merely
 * repeats the day of publication, or precedes it, says nothing and is dropped.
 */
import type { Evidence } from '../report/page-report.ts';
import {
  afterWord,
  type DateWitness,
  lineDate,
  lonelyDate,
  modifiedLine,
  nearbyLines,
  type ShownDate,
  SITE_CHROME,
} from './date-lines.ts';
import { MODIFIED_METAS, MODIFIED_WORD, PUBLISHED_METAS, PUBLISHED_WORD } from './date-words.ts';
import { type KnownOrigin, withoutFirstDays } from './first-days.ts';
import { textOf } from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import { dateInAddress } from './read-date.ts';

export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
  readonly evidence: readonly Evidence[];
}

const DAY_MS = 86_400_000;

/** The dates of publication and of the last change, with the words they rest on. */
export function findDates(whole: PageContext, known: KnownOrigin): PageDates {
  const page = withoutFirstDays(whole, known);
  const inData = firstOf([() => ldDate(page, 'datePublished'), () => metaDate(page, PUBLISHED_METAS)]);
  const shown = inData ?? firstOf([() => markedDate(page), () => lineDate(page), () => lonelyDate(page)]);
  const stated = isDated(shown)
    ? shown
    : firstOf([() => ldDate(page, 'dateCreated'), () => looseMetaDate(page), () => urlDate(page)]);
  const published = stated && asShown(page, stated);
  const modified = firstOf([
    () => ldDate(page, 'dateModified'),
    () => metaDate(page, MODIFIED_METAS),
    () => markedModified(page),
    () => modifiedLine(page),
  ]);
  const isLater = modified !== null && (published === null || modified.date > published.date);
  const seen = published === null ? null : shownDate(page, published);
  const kept = [seen ?? published, isLater ? modified : null].filter((each): each is DateWitness => each !== null);
  const evidence = kept.map((witness) => ({ signal: witness.signal, quote: shownQuote(witness) }));
  return {
    published: published?.date ?? null,
    modified: isLater ? modified.date : null,
    evidence: published === null && shown !== null ? [unclear(shown), ...evidence] : evidence,
  };
}

/** A date that may be two days is left out, with its words, so that the reader can tell. */
const unclear = ({ quote }: ShownDate): Evidence => ({ signal: 'day and month unclear', quote });

const isDated = (witness: ShownDate | null): witness is DateWitness => witness !== null && witness.date !== null;

/** The page's words; of a statement for machines its name and day, for nobody reads "T21:00:00+00:00". */
function shownQuote({ date, signal, quote }: DateWitness): string {
  const name = /^(?:json-ld|meta) (.+)$/.exec(signal)?.[1];
  if (name !== undefined) return `${name}: ${date}`;
  return /^\d{4}-\d{2}-\d{2}T/.test(quote) ? `datetime: ${date}` : quote;
}

function firstOf<Witness>(finders: readonly (() => Witness | null)[]): Witness | null {
  for (const find of finders) {
    const found = find();
    if (found !== null) return found;
  }
  return null;
}

function ldDate({ article, nodes, readDate }: PageContext, key: string): DateWitness | null {
  const holders =
    article?.[key] === undefined ? nodes.filter((node) => node[key] !== undefined).slice(0, 1) : [article];
  for (const holder of holders) {
    const stated = textOf(holder[key]);
    const date = stated && readDate(stated);
    if (stated && date) return { date, signal: `json-ld ${key}`, quote: stated };
  }
  return null;
}

function metaDate({ input, readDate }: PageContext, names: readonly string[]): DateWitness | null {
  for (const wanted of names) {
    for (const { name, content } of input.signals.metas) {
      const date = name === wanted ? readDate(content) : null;
      if (date !== null) return { date, signal: `meta ${name}`, quote: content };
    }
  }
  return null;
}

function markedDate(page: PageContext): ShownDate | null {
  let best: { witness: ShownDate; score: number } | null = null;
  for (const [index, mark] of page.input.signals.times.entries()) {
    const date = page.readDate(mark.datetime) ?? page.readDate(mark.text);
    if (date === null && !page.isUnclear(mark.text)) continue;
    const score = timeScore(mark) - index * 0.03;
    const witness = {
      date,
      signal: mark.hints.startsWith('time') ? 'time element' : 'date mark-up',
      quote: mark.text || mark.datetime,
    };
    if (score > 0 && score > (best?.score ?? 0)) best = { witness, score };
  }
  return best?.witness ?? null;
}

function timeScore(mark: { readonly text: string; readonly hints: string; readonly datetime: string }): number {
  let score = 1;
  if (/datepublished|pubdate|entry-date|published/.test(mark.hints)) score += 1;
  if (mark.hints.startsWith('time')) score += 0.4;
  if (/datemodified|updated|modified/.test(mark.hints) && !/published/.test(mark.hints)) score -= 0.7;
  if (
    /comment|related|sidebar|widget|footer|popular|recommend|recent|latest|teaser|card|event|copyright|archive|list/.test(
      mark.hints,
    )
  )
    score -= 0.8;
  if (PUBLISHED_WORD.test(mark.text)) score += 0.5;
  else if (MODIFIED_WORD.test(mark.text)) score -= 0.4;
  // Dates stand right under the headline, or right above it; those further up belong to menus and other articles.
  if (/\bfirst-after-headline\b/.test(mark.hints)) score += 0.5;
  else if (/\blast-before-headline\b/.test(mark.hints)) score += 0.3;
  if (/\bbeside\b/.test(mark.hints)) score -= 0.8;
  if (SITE_CHROME.test(mark.hints)) score -= 1.5;
  if (mark.text.length > 60) score -= 0.2;
  return score;
}

function markedModified({ input, readDate }: PageContext): DateWitness | null {
  for (const mark of input.signals.times) {
    if (!/datemodified|updated|modified/.test(mark.hints) && !MODIFIED_WORD.test(mark.text)) continue;
    const date = readDate(mark.datetime) ?? readDate(afterWord(mark.text));
    if (date !== null) return { date, signal: 'update mark-up', quote: mark.text || mark.datetime };
  }
  return null;
}

/**
 * Content systems often write the moment in UTC, so that an evening's article gets the next day's date. Where the page
 * itself shows the neighbouring day, under the headline or in its address, that is the date it states.
 */
function asShown(page: PageContext, stated: DateWitness): DateWitness {
  if (!/^(?:json-ld|meta)/.test(stated.signal) || !/T[\d:.]+(?:Z|[+-]00:?00)$/i.test(stated.quote.trim()))
    return stated;
  const isNext = (witness: DateWitness) => Math.abs(Date.parse(witness.date) - Date.parse(stated.date)) === DAY_MS;
  const line = nearbyLines(page.input).find(
    ({ text }) => text.length <= 120 && !MODIFIED_WORD.test(text) && page.readDate(text),
  );
  const date = line && page.readDate(line.text);
  const shown = line && date ? { date, signal: 'date line', quote: line.text } : urlDate(page);
  return shown !== null && isNext(shown) ? shown : stated;
}

/** A meta element of a name of the site's own making ("w-published-date"). */
function looseMetaDate({ input, readDate }: PageContext): DateWitness | null {
  for (const { name, content } of input.signals.metas) {
    const date = /publi[sc]|pubdate/.test(name) ? readDate(content) : null;
    if (date !== null) return { date, signal: `meta ${name}`, quote: content };
  }
  return null;
}

/** The line that shows the reader the date which the page's metadata state. */
function shownDate({ input, readDate }: PageContext, published: DateWitness): DateWitness | null {
  if (!/^(?:json-ld|meta)/.test(published.signal)) return null;
  for (const { text } of nearbyLines(input)) {
    const date = text.length <= 120 ? readDate(text) : null;
    if (date === published.date) return { date, signal: 'date line', quote: text };
  }
  return null;
}

function urlDate({ input }: PageContext): DateWitness | null {
  const found = dateInAddress(input.url);
  return found && { date: found.date, signal: 'address', quote: found.words };
}
