/**
 * Reads what a page says about where it comes from: head elements, JSON-LD, marked-up dates and authors, and the lines
 * of text outside the article's body. Plain facts only; what they mean is decided in `core/provenance/`. Never writes.
 */
import type { LinePosition, PageLine, PageLink, PageMark, PageSignals } from '../core/article/article-input.ts';
import { findMarks } from './signal-marks.ts';
import { absolute, attribute, brokenText, hintsOf, holdsBreak, linksIn, selectAll } from './signals-dom.ts';

/** A block of text outside the article's body, as the page session found it. */
export interface SignalLine {
  readonly element: Element;
  readonly text: string;
  readonly position: LinePosition;
}

/** Longest JSON-LD script and all of them together, in code units: some shops ship megabytes of product lists. */
const JSON_LD_LIMIT = 200_000;
const JSON_LD_TOTAL = 1_000_000;
const META_LIMIT = 300;
const MARK_LIMIT = 40;

/** Everything machine-readable or visible that may tell a page's origin. */
export function readSignals(doc: Document, lines: readonly SignalLine[]): PageSignals {
  const base = doc.baseURI;
  const relLinks = readRelLinks(doc, base);
  const metas = readMetas(doc);
  const marks = findMarks(doc);
  return {
    canonical: relLinks.find((link) => link.rel.split(' ').includes('canonical'))?.url ?? null,
    metas,
    jsonLd: readJsonLd(doc),
    relLinks,
    times: readTimes(doc, marks.dates),
    lines: readLines(lines, base),
    authorMarks: readAuthorMarks(marks.authors, base),
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
  return links;
}

function readTimes(doc: Document, dates: readonly Element[]): PageSignals['times'] {
  const elements: Element[] = [];
  const times: { datetime: string; text: string; hints: string }[] = [];
  for (const element of dates) {
    const datetime = attribute(element, 'datetime') || attribute(element, 'content') || isoTitle(element);
    const text = brokenText(element, 160);
    // A wrapper that holds half the page is no date; a date in any language is short and has a digit in it.
    if ((!datetime && !/\p{N}/u.test(text)) || text.length >= 160) continue;
    elements.push(element);
    times.push({ datetime: datetime.slice(0, 100), text, hints: timeHints(element) });
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

/** Which elements are the first after and the last before the longest first-level heading. */
function placesByHeadline(doc: Document, elements: readonly Element[]): string[] {
  const headings = selectAll(doc, 'h1').sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length);
  const heading = headings[0];
  if (heading === undefined) return [];
  const follows = elements.map((element) => (heading.compareDocumentPosition(element) & 4) !== 0);
  const first = follows.indexOf(true);
  const last = follows.lastIndexOf(false);
  return elements.map((_, index) =>
    index === first ? 'first-after-headline' : index === last ? 'last-before-headline' : '',
  );
}

/** The element's own name comes first, so that a `time` element is told from a class that merely sounds like a date. */
function timeHints(element: Element): string {
  return `${element.nodeName.toLowerCase()} ${hintsOf(element)}${isBeside(element) ? ' beside' : ''}`;
}

function readAuthorMarks(authors: readonly Element[], base: string): PageMark[] {
  const marks: PageMark[] = [];
  for (const element of authors) {
    const text = brokenText(element, 240) || attribute(element, 'content');
    const hints = hintsOf(element);
    // Comment sections mark up every commenter as an author and would fill the list.
    if (!text || text.length >= 240 || /\bcomment/.test(hints)) continue;
    marks.push({
      text,
      hints: `${element.nodeName.toLowerCase()} ${hints}${isBeside(element) ? ' beside' : ''}`,
      links: linksIn(element, base).slice(0, 6),
    });
    if (marks.length >= MARK_LIMIT) break;
  }
  return marks;
}

/** Whether an element stands in a part of the page that is about other articles. */
function isBeside(element: Element): boolean {
  return (
    element.closest('aside, nav, footer, [class*="related" i], [class*="sidebar" i], [class*="recommend" i]') !== null
  );
}

interface ElementFacts {
  readonly hints: string;
  readonly links: readonly PageLink[];
  /** The element's text cut at `br`s and block edges; empty when it has no `br`. */
  readonly pieces: readonly string[];
}

function readLines(lines: readonly SignalLine[], base: string): PageLine[] {
  const known = new Map<Element, ElementFacts>();
  // Lines of one list share their ancestors.
  const hints = new Map<Element, string>();
  const read = (element: Element): ElementFacts => {
    const before = known.get(element);
    if (before) return before;
    const pieces = holdsBreak(element) ? brokenText(element, 8000).split('\n') : [];
    const fresh = { hints: hintsOf(element, hints), links: linksIn(element, base), pieces };
    known.set(element, fresh);
    return fresh;
  };
  return lines.flatMap(({ element, text, position }) => {
    const { hints, links, pieces } = read(element);
    const tag = element.nodeName.toLowerCase();
    return cutAtBreaks(text, pieces).map((part): PageLine => {
      // One element may hold several lines (bare text between block children): a line keeps the links whose words it has.
      const own = links.filter((link) => link.text === '' || part.includes(link.text));
      return { text: part, position, tag, hints, links: own };
    });
  });
}

/** A line as the reader sees it: "By Ana Lima<br>5 May 2020" is two. Whole again where the pieces do not fit exactly. */
function cutAtBreaks(text: string, pieces: readonly string[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (!text.startsWith(piece, at)) {
      if (parts.length > 0) break;
      continue;
    }
    parts.push(piece);
    at += piece.length;
    while (text[at] === ' ') at += 1;
  }
  return at === text.length && parts.length > 1 ? parts : [text];
}
