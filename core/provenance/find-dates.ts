/**
 * Finds when a page says it was published and last changed. Machine-readable statements come first; among visible
 * ones, those next to a word such as "Published". Dates stay calendar dates as stated. A `dateModified` that merely
 * repeats the day of publication, or precedes it, says nothing and is dropped.
 */
import type { ArticleInput, PageLine } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import type { PageContext } from './find-byline.ts';
import { textOf } from './json-ld.ts';
import { headlineIndex, linesAround } from './lines-around.ts';
import { dateInAddress, findDate, readDate } from './read-date.ts';

export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
  readonly evidence: readonly Evidence[];
}

interface DateWitness {
  readonly date: string;
  readonly signal: string;
  readonly quote: string;
}

const DAY_MS = 86_400_000;

const PUBLISHED_METAS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'published-date',
  'publish-time',
  'published_time',
  'published_at',
  'datecreated',
  'publish-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'originalpublicationdate',
  'displaydate',
  'ptime',
  'pdate',
  'date',
  'rnews:datepublished',
  'weibo:article:create_at',
  'article_date_original',
  'article:create_at',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article:modified',
  'lastmod',
  'modified-date',
  'last-modified',
];

const PUBLISHED_WORD =
  /publish|posted|published|veröffentlicht|erschienen|publié|paru|publicad|fecha|pubblicat|gepubliceerd|geplaatst|опубликован|дата|опублікован|opublikowan|data|yayın|giriş|نشر|تاريخ|انتشار|منتشر|פורסם|प्रकाशित|公開|掲載|公開日|发布|發布|발행|입력|등록|đăng|diterbitkan|tayang/iu;
const MODIFIED_WORD =
  /updated?|modifi|edited|last\s+(?:reviewed|changed)|aktualisiert|mis à jour|actualizad|atualizad|aggiornat|bijgewerkt|обновл|оновлен|zaktualizowan|güncelle|تحديث|به‌روز|עודכן|अपडेट|更新|수정|cập nhật|diperbarui/iu;

/** The dates of publication and of the last change, with the words they rest on. */
export function findDates(page: PageContext): PageDates {
  const stated = firstOf([
    () => ldDate(page, 'datePublished'),
    () => metaDate(page, PUBLISHED_METAS),
    () => markedDate(page),
    () => lineDate(page),
    () => lonelyDate(page),
    () => ldDate(page, 'dateCreated'),
    () => looseMetaDate(page),
    () => urlDate(page),
  ]);
  const published = stated && asShown(page, stated);
  const modified = firstOf([
    () => ldDate(page, 'dateModified'),
    () => metaDate(page, MODIFIED_METAS),
    () => markedModified(page),
  ]);
  const isLater = modified !== null && (published === null || modified.date > published.date);
  const seen = published === null ? null : shownDate(page, published);
  const kept = [seen ?? published, isLater ? modified : null].filter((each): each is DateWitness => each !== null);
  return {
    published: published?.date ?? null,
    modified: isLater ? modified.date : null,
    evidence: kept.map((witness) => ({ signal: witness.signal, quote: shownQuote(witness) })),
  };
}

/** The page's words; of a statement for machines its name and day, for nobody reads "T21:00:00+00:00". */
function shownQuote({ date, signal, quote }: DateWitness): string {
  const name = /^(?:json-ld|meta) (.+)$/.exec(signal)?.[1];
  if (name !== undefined) return `${name}: ${date}`;
  return /^\d{4}-\d{2}-\d{2}T/.test(quote) ? `datetime: ${date}` : quote;
}

function firstOf(finders: readonly (() => DateWitness | null)[]): DateWitness | null {
  for (const find of finders) {
    const found = find();
    if (found !== null) return found;
  }
  return null;
}

function ldDate({ article, nodes, input }: PageContext, key: string): DateWitness | null {
  const holders =
    article?.[key] === undefined ? nodes.filter((node) => node[key] !== undefined).slice(0, 1) : [article];
  for (const holder of holders) {
    const stated = textOf(holder[key]);
    const date = stated && readDate(stated, input.lang);
    if (stated && date) return { date, signal: `json-ld ${key}`, quote: stated };
  }
  return null;
}

function metaDate({ input }: PageContext, names: readonly string[]): DateWitness | null {
  for (const wanted of names) {
    for (const { name, content } of input.signals.metas) {
      const date = name === wanted ? readDate(content, input.lang) : null;
      if (date !== null) return { date, signal: `meta ${name}`, quote: content };
    }
  }
  return null;
}

function markedDate({ input }: PageContext): DateWitness | null {
  let best: { witness: DateWitness; score: number } | null = null;
  for (const [index, mark] of input.signals.times.entries()) {
    const date = readDate(mark.datetime, input.lang) ?? readDate(mark.text, input.lang);
    if (date === null) continue;
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

function markedModified({ input }: PageContext): DateWitness | null {
  for (const mark of input.signals.times) {
    if (!/datemodified|updated|modified/.test(mark.hints) && !MODIFIED_WORD.test(mark.text)) continue;
    const date = readDate(mark.datetime, input.lang) ?? readDate(afterWord(mark.text), input.lang);
    if (date !== null) return { date, signal: 'update mark-up', quote: mark.text || mark.datetime };
  }
  return null;
}

function afterWord(text: string): string {
  const at = text.search(MODIFIED_WORD);
  return at < 0 ? text : text.slice(at);
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
    ({ text }) =>
      text.length <= 120 && !MODIFIED_WORD.test(text) && !FIRST_ELSEWHERE.test(text) && findDate(text, page.input.lang),
  );
  const date = line && readDate(line.text, page.input.lang);
  const shown = line && date ? { date, signal: 'date line', quote: line.text } : urlDate(page);
  return shown !== null && isNext(shown) ? shown : stated;
}

/** A meta element of a name of the site's own making ("w-published-date"). */
function looseMetaDate({ input }: PageContext): DateWitness | null {
  for (const { name, content } of input.signals.metas) {
    const date = /publi[sc]|pubdate/.test(name) ? readDate(content, input.lang) : null;
    if (date !== null) return { date, signal: `meta ${name}`, quote: content };
  }
  return null;
}

/** The line that shows the reader the date which the page's metadata state. */
function shownDate({ input }: PageContext, published: DateWitness): DateWitness | null {
  if (!/^(?:json-ld|meta)/.test(published.signal)) return null;
  for (const { text } of nearbyLines(input)) {
    const found = text.length <= 120 ? findDate(text, input.lang) : null;
    if (found?.date === published.date) return { date: found.date, signal: 'date line', quote: text };
  }
  return null;
}

/** "First published by the Lantern on 2 May" dates the original; "originally published on May 2" the page itself. */
const FIRST_ELSEWHERE =
  /\b(?:first|originally|previously|initially)\s+(?:published|appeared|posted|printed)\s+(?:(?:by|in|at)|on(?!\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)))\s+(?:the\s+)?\p{Lu}/u;

function lineDate({ input }: PageContext): DateWitness | null {
  const near = nearbyLines(input).filter((line) => line.text.length <= 200);
  const ranked = [
    ...near.filter(({ text }) => PUBLISHED_WORD.test(text)),
    ...near.filter(({ text }) => !MODIFIED_WORD.test(text) && text.length <= 120),
    ...near,
  ];
  for (const { text } of ranked) {
    if (/©|copyright|all rights/i.test(text) || FIRST_ELSEWHERE.test(text)) continue;
    const found = findDate(text, input.lang);
    if (found !== null) return { date: found.date, signal: 'date line', quote: text };
  }
  return null;
}

const SITE_CHROME =
  /\b(?:site-header|masthead|top-?bar|nav(?:bar|igation)?|menu|current-date|today|footer|breadcrumbs?)\b/;

/** Lines right under and over the headline first, then those in the article's column; mastheads show today's date. */
function nearbyLines(input: ArticleInput): PageLine[] {
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
function lonelyDate({ input }: PageContext): DateWitness | null {
  const lines = input.signals.lines.filter(
    ({ text, hints }) =>
      text.length <= 60 &&
      !SITE_CHROME.test(hints) &&
      !/related|card|widget|recommend|recent|latest|popular|event|comment/.test(hints) &&
      !/©|copyright|\bsite\b/i.test(text) &&
      findDate(text, input.lang) !== null,
  );
  const first = lines[0];
  const date = first && lines.length <= LONELY_DATES ? readDate(first.text, input.lang) : null;
  return first && date ? { date, signal: 'date line', quote: first.text } : null;
}

function urlDate({ input }: PageContext): DateWitness | null {
  const found = dateInAddress(input.url);
  return found && { date: found.date, signal: 'address', quote: found.words };
}
