/**
 * Finds the elements whose markup says "date" or "author", all in one pass. One list of selectors with a dozen
 * `[class*="…" i]` in it took longer than everything else we ask of a page; class names repeat, so each is read once.
 */
import { attribute, selectAll } from './signals-dom.ts';

export interface MarkedElements {
  readonly dates: readonly Element[];
  readonly authors: readonly Element[];
}

/** Elements that may be either; the rest of a page is never looked at. */
const CANDIDATES =
  '[class], [id], time, address, [itemprop], [pubdate], [rel], [data-testid], a[href*="/author/" i], a[href*="/authors/" i]';

const DATE_ELEMENTS =
  'time, [itemprop~="datePublished"], [itemprop~="dateModified"], [itemprop~="dateCreated"], [pubdate]';

const AUTHOR_ELEMENTS =
  '[rel~="author" i], [itemprop~="author"], [itemprop~="creator"], [data-testid*="author" i], ' +
  '[data-testid*="byline" i], a[href*="/author/" i], a[href*="/authors/" i], address';

/** What a name says; whole-page wrappers are called "author-page" or "post-date" too, so some names do not count there. */
interface NameMeaning {
  readonly date: boolean;
  readonly author: boolean;
  readonly wrapperDate: boolean;
  readonly wrapperAuthor: boolean;
  readonly writer: boolean;
}

function meaningOf(name: string): NameMeaning {
  return {
    date: /timestamp|posted-on/i.test(name),
    wrapperDate: /date|publish/i.test(name),
    author: /auteur|posted-by|(?:^|\s)vcard(?:\s|$)/i.test(name),
    wrapperAuthor: /author|byline|autor/i.test(name),
    writer: /writer/i.test(name),
  };
}

const ROOTS = new Set(['body', 'html']);
const ID_WRAPPERS = new Set([...ROOTS, 'main']);
const WRAPPERS = new Set([...ID_WRAPPERS, 'article']);

/** All elements marked as dates or authors, in document order. */
export function findMarks(doc: Document): MarkedElements {
  const meanings = new Map<string, NameMeaning>();
  const dateElements = new Set(selectAll(doc, DATE_ELEMENTS));
  const authorElements = new Set(selectAll(doc, AUTHOR_ELEMENTS));
  const dates: Element[] = [];
  const authors: Element[] = [];
  for (const element of selectAll(doc, CANDIDATES)) {
    const name = attribute(element, 'class');
    const meaning = meanings.get(name) ?? meaningOf(name);
    meanings.set(name, meaning);
    const id = attribute(element, 'id');
    if (dateElements.has(element) || saysDate(element, meaning, id)) dates.push(element);
    if (authorElements.has(element) || saysAuthor(element, meaning, id)) authors.push(element);
  }
  return { dates, authors };
}

function isOneOf(element: Element, names: ReadonlySet<string>): boolean {
  return names.has(element.nodeName.toLowerCase());
}

function saysDate(element: Element, meaning: NameMeaning, id: string): boolean {
  if (meaning.date) return true;
  if (meaning.wrapperDate && !isOneOf(element, WRAPPERS)) return true;
  return id !== '' && /date/i.test(id) && !isOneOf(element, ID_WRAPPERS);
}

function saysAuthor(element: Element, meaning: NameMeaning, id: string): boolean {
  if (meaning.author) return true;
  if (meaning.wrapperAuthor && !isOneOf(element, WRAPPERS)) return true;
  if (meaning.writer && !isOneOf(element, ROOTS)) return true;
  return id !== '' && /author/i.test(id) && !isOneOf(element, ID_WRAPPERS);
}
