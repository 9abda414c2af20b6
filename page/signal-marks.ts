/**
 * Finds the elements whose markup says "date" or "author", all in one pass. One list of selectors with a dozen
 * `[class*="…" i]` in it took longer than everything else we ask of a page; class names repeat, so each is read once.
 */
import { attributeOf, hasAttribute, localNameOf, selectAll } from './safe-dom.ts';
import { attribute } from './signals-dom.ts';

export interface MarkedElements {
  readonly dates: readonly Element[];
  readonly authors: readonly Element[];
}

/** Elements that may be either; the rest of a page is never looked at. */
const CANDIDATES = '[class], [id], time, address, [itemprop], [pubdate], [rel], [data-testid], a[href]';

/** Those that may say so otherwise than by class, id or address. */
const MARKED_UP = 'time, address, [itemprop], [pubdate], [rel], [data-testid]';

// What a name says, as bits; whole-page wrappers are called "author-page" or "post-date" too, so some names do not
// count there.
const DATE = 1;
const WRAPPER_DATE = 2;
const AUTHOR = 4;
const WRAPPER_AUTHOR = 8;
const WRITER = 16;

const TELLING = /timestamp|posted-|date|publish|aut|vcard|byline|writer/i;

function meaningOf(name: string): number {
  if (!TELLING.test(name)) return 0;
  return (
    (/timestamp|posted-on/i.test(name) ? DATE : 0) |
    (/date|publish/i.test(name) ? WRAPPER_DATE : 0) |
    (/auteur|posted-by|(?:^|\s)vcard(?:\s|$)/i.test(name) ? AUTHOR : 0) |
    (/author|byline|autor/i.test(name) ? WRAPPER_AUTHOR : 0) |
    (/writer/i.test(name) ? WRITER : 0)
  );
}

function meaningOfId(id: string): number {
  return (/date/i.test(id) ? DATE : 0) | (/author/i.test(id) ? AUTHOR : 0);
}

const ROOTS = new Set(['body', 'html']);
const ID_WRAPPERS = new Set([...ROOTS, 'main']);
const WRAPPERS = new Set([...ID_WRAPPERS, 'article']);

/** Meanings of the names that were met on this page. */
function remembered(meaning: (name: string) => number): (name: string | null) => number {
  const known = new Map<string, number>();
  return (name) => {
    if (!name) return 0;
    const before = known.get(name);
    if (before !== undefined) return before;
    const fresh = meaning(name);
    known.set(name, fresh);
    return fresh;
  };
}

/** What is left of its names' meanings on the element that bears them. */
function saidOf(element: Element, ofClass: number, ofId: number): number {
  const tag = localNameOf(element);
  let said = ofClass & (DATE | AUTHOR);
  if (ofClass & WRAPPER_DATE && !WRAPPERS.has(tag)) said |= DATE;
  if (ofClass & WRAPPER_AUTHOR && !WRAPPERS.has(tag)) said |= AUTHOR;
  if (ofClass & WRITER && !ROOTS.has(tag)) said |= AUTHOR;
  return ID_WRAPPERS.has(tag) ? said : said | ofId;
}

const DATE_ITEM = /(?:^|\s)date(?:Published|Modified|Created)(?:\s|$)/;
const AUTHOR_ITEM = /(?:^|\s)(?:author|creator)(?:\s|$)/;
const AUTHOR_RELATION = /(?:^|\s)author(?:\s|$)/i;
const AUTHOR_ADDRESS = /\/authors?\//i;

/** What an element is by its name and by attributes made for the purpose. */
function markedUp(element: Element): number {
  const tag = localNameOf(element);
  const item = attribute(element, 'itemprop');
  const isDate = tag === 'time' || DATE_ITEM.test(item) || hasAttribute(element, 'pubdate');
  const isAuthor =
    tag === 'address' ||
    AUTHOR_ITEM.test(item) ||
    AUTHOR_RELATION.test(attribute(element, 'rel')) ||
    /author|byline/i.test(attribute(element, 'data-testid'));
  return (isDate ? DATE : 0) | (isAuthor ? AUTHOR : 0);
}

/** All elements marked as dates or authors, in document order. */
export function findMarks(doc: Document): MarkedElements {
  // Both lists come in document order, and every element of this one is in the other.
  const marked = selectAll(doc, MARKED_UP);
  let next = 0;
  const classMeaning = remembered(meaningOf);
  const idMeaning = remembered(meaningOfId);
  const dates: Element[] = [];
  const authors: Element[] = [];
  for (const element of selectAll(doc, CANDIDATES)) {
    const ofClass = classMeaning(attributeOf(element, 'class'));
    const ofId = idMeaning(attributeOf(element, 'id'));
    let said = ofClass | ofId ? saidOf(element, ofClass, ofId) : 0;
    if (element === marked[next]) {
      said |= markedUp(element);
      next++;
    }
    if (localNameOf(element) === 'a' && AUTHOR_ADDRESS.test(attribute(element, 'href'))) said |= AUTHOR;
    if (said & DATE) dates.push(element);
    if (said & AUTHOR) authors.push(element);
  }
  return { dates, authors };
}
