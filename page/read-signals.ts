/**
 * Reads what a page says about where it comes from: head elements, JSON-LD, marked-up dates and authors, and the lines
 * of text outside the article's body. Plain facts only; what they mean is decided in `core/provenance/`. Never writes.
 */
import type { PageMark, PageSignals } from '../core/article/article-input.ts';
import { fits, localNameOf, parentOf, selectAll } from './safe-dom.ts';
import { readLines, type SignalLine } from './signal-lines.ts';
import { findMarks } from './signal-marks.ts';
import { absolute, attribute, brokenText, hintsOf, linksIn } from './signals-dom.ts';
import { findTableHead } from './table-heads.ts';

/** Longest JSON-LD script and all of them together, in code units: some shops ship megabytes of product lists. */
const JSON_LD_LIMIT = 200_000;
const JSON_LD_TOTAL = 1_000_000;
const META_LIMIT = 300;
const MARK_LIMIT = 40;

/** What stands in place of class names in a head that has none. */
const TABLE_HEAD = 'td table-head';

/** What a page says of its origin apart from the lines around its text. */
export type PageFacts = Omit<PageSignals, 'lines'>;

/** Everything machine-readable or visible that may tell a page's origin. */
export function readSignals(doc: Document, lines: readonly SignalLine[]): PageSignals {
  return { ...readPageFacts(doc), lines: readLines(lines, doc.baseURI, null) };
}

/** The same without the lines. */
export function readPageFacts(doc: Document): PageFacts {
  const base = doc.baseURI;
  const relLinks = readRelLinks(doc, base);
  const metas = readMetas(doc);
  const marks = findMarks(doc);
  const head = findTableHead(doc);
  const isBeside = besideOthers();
  return {
    canonical: relLinks.find((link) => link.rel.split(' ').includes('canonical'))?.url ?? null,
    metas,
    jsonLd: readJsonLd(doc),
    relLinks,
    times: [
      ...readTimes(doc, marks.dates, isBeside),
      ...(head?.date ? [{ datetime: '', text: head.date, hints: TABLE_HEAD }] : []),
    ],
    authorMarks: [
      ...readAuthorMarks(marks.authors, base, isBeside),
      ...(head ? [{ text: head.byline, hints: TABLE_HEAD, links: [] }] : []),
    ],
    generator: metas.find((meta) => meta.name === 'generator')?.content ?? null,
  };
}

function readMetas(doc: Document): PageSignals['metas'] {
  const metas: { name: string; content: string }[] = [];
  for (const meta of selectAll(doc, 'meta[content]').slice(0, META_LIMIT)) {
    const name =
      attribute(meta, 'name') ||
      attribute(meta, 'property') ||
      attribute(meta, 'itemprop') ||
      attribute(meta, 'http-equiv');
    const content = attribute(meta, 'content').trim();
    if (name && content) metas.push({ name: name.trim().toLowerCase(), content: content.slice(0, 2000) });
  }
  return metas;
}

function readJsonLd(doc: Document): string[] {
  const scripts: string[] = [];
  let total = 0;
  for (const script of selectAll(doc, 'script[type*="ld+json" i]')) {
    const raw = (script.textContent ?? '').slice(0, JSON_LD_LIMIT);
    if (!raw.trim() || total + raw.length > JSON_LD_TOTAL) continue;
    total += raw.length;
    scripts.push(raw);
  }
  return scripts;
}

function readRelLinks(doc: Document, base: string): { rel: string; url: string }[] {
  const links: { rel: string; url: string }[] = [];
  const wanted = /\b(?:canonical|amphtml|license|author|publisher|original|syndication-source|cite-as|shortlink)\b/;
  for (const link of selectAll(doc, 'link[rel][href], a[rel~="license" i]')) {
    const rel = attribute(link, 'rel').toLowerCase().trim();
    const url = wanted.test(rel) ? absolute(attribute(link, 'href'), base) : '';
    if (url) links.push({ rel, url });
    if (links.length >= 50) break;
  }
  return [...links, ...readCounters(doc, base), ...readPolicyLinks(doc, base)];
}

/** Links that a page marks up as its rules, under the name that schema.org gives them. */
function readPolicyLinks(doc: Document, base: string): { rel: string; url: string }[] {
  return selectAll(doc, '[itemprop][href]')
    .slice(0, 200)
    .filter((link) => /(?:Policy|publishingPrinciples|masthead|FundingInfo)$/.test(attribute(link, 'itemprop')))
    .map((link) => ({ rel: attribute(link, 'itemprop'), url: absolute(attribute(link, 'href'), base) }))
    .filter(({ url }) => url !== '');
}

const COUNTERS =
  'img#republication-tracker-tool-source, img[src*="republication-pixel="], img[src*="//counter.theconversation.com/content/"]';

/** Pictures by which a newsroom counts who reprints its articles. */
function readCounters(doc: Document, base: string): { rel: string; url: string }[] {
  return selectAll(doc, COUNTERS)
    .map((picture) => ({ rel: 'republication-counter', url: absolute(attribute(picture, 'src'), base) }))
    .filter(({ url }) => url !== '');
}

function readTimes(doc: Document, dates: readonly Element[], isBeside: Beside): PageSignals['times'] {
  const elements: Element[] = [];
  const times: { datetime: string; text: string; hints: string }[] = [];
  for (const element of dates) {
    const datetime = attribute(element, 'datetime') || attribute(element, 'content') || isoTitle(element);
    const text = brokenText(element, 160);
    // A wrapper that holds half the page is no date; a date in any language is short and has a digit in it.
    if ((!datetime && !/\p{N}/u.test(text)) || text.length >= 160) continue;
    elements.push(element);
    times.push({ datetime: datetime.slice(0, 100), text, hints: timeHints(element, isBeside) });
    if (times.length >= MARK_LIMIT) break;
  }
  const places = placesByHeadline(doc, elements);
  return times.map((time, index) => (places[index] ? { ...time, hints: `${time.hints} ${places[index]}` } : time));
}

/** Blogger writes `abbr class="published" title="2019-12-11T…"`. */
function isoTitle(element: Element): string {
  const title = attribute(element, 'title');
  return /^\d{4}-\d{2}-\d{2}/.test(title) ? title : '';
}

function longestHeading(doc: Document): Element | null {
  let longest: Element | null = null;
  let most = -1;
  for (const heading of selectAll(doc, 'h1')) {
    const { length } = heading.textContent ?? '';
    if (length > most) [longest, most] = [heading, length];
  }
  return longest;
}

/** Which elements are the first after and the last before the longest first-level heading. */
function placesByHeadline(doc: Document, elements: readonly Element[]): string[] {
  const heading = longestHeading(doc);
  if (heading === null) return [];
  const follows = elements.map((element) => (heading.compareDocumentPosition(element) & 4) !== 0);
  const first = follows.indexOf(true);
  const last = follows.lastIndexOf(false);
  return elements.map((_, index) =>
    index === first ? 'first-after-headline' : index === last ? 'last-before-headline' : '',
  );
}

/** The element's own name comes first, so that a `time` element is told from a class that merely sounds like a date. */
function timeHints(element: Element, isBeside: Beside): string {
  return `${localNameOf(element)} ${hintsOf(element)}${isBeside(element) ? ' beside' : ''}`;
}

function readAuthorMarks(authors: readonly Element[], base: string, isBeside: Beside): PageMark[] {
  const marks: PageMark[] = [];
  for (const element of authors) {
    const text = brokenText(element, 240) || attribute(element, 'content');
    const hints = hintsOf(element);
    // Comment sections mark up every commenter as an author and would fill the list.
    if (!text || text.length >= 240 || /\bcomment/.test(hints)) continue;
    marks.push({
      text,
      hints: `${localNameOf(element)} ${hints}${isBeside(element) ? ' beside' : ''}`,
      links: linksIn(element, base).slice(0, 6),
    });
    if (marks.length >= MARK_LIMIT) break;
  }
  return marks;
}

type Beside = (element: Element) => boolean;

const BESIDE = 'aside, nav, footer, [class*="related" i], [class*="sidebar" i], [class*="recommend" i]';

/** Says whether an element stands in a part of the page that is about other articles. */
function besideOthers(): Beside {
  // Marks lie close together: what is above them is asked about once.
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let found = false;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      found = known.get(at) ?? fits(at, BESIDE);
      passed.push(at);
      if (found || known.has(at)) break;
    }
    for (const each of passed) known.set(each, found);
    return found;
  };
}
