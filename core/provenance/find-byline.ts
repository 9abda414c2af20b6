/**
 * Finds who wrote a page: JSON-LD, meta elements, elements marked up as authors, and byline lines. Returns names as
 * written and the evidence. Where one witness names a person and another only the site, the person is believed;
 * placeholders ("admin") are dropped.
 */
import type { ArticleInput, PageLine, PageMark } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { NO_AUTHOR } from './byline-words.ts';
import { isNode, type LdNode, listOf, looseKey, resolve, textOf, typesOf } from './json-ld.ts';
import { linesAround } from './lines-around.ts';
import { findDate } from './read-date.ts';
import { bylineIn, isName, looksProper, readNames, signedBeforeDate, startsLikeByline } from './read-names.ts';

export interface Byline {
  readonly names: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What the finders of this folder share: the page and its JSON-LD, parsed once. */
export interface PageContext {
  readonly input: ArticleInput;
  readonly nodes: readonly LdNode[];
  readonly article: LdNode | null;
}

const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author_name',
  'article_author',
  'authors',
  'og:article:author',
  'cxenseparse:author',
];

/** The names of the authors, best witness first; a witness that names only the site waits until last. */
export function findByline(page: PageContext, publisher: string | null): Byline {
  const finders = [fromJsonLd, fromLabels, fromMarks, fromMetas, fromLines, fromDateNeighbours];
  let fallback: Byline | null = null;
  for (const find of finders) {
    const found = find(page);
    if (found.names.length === 0) continue;
    if (!found.names.every((name) => isHouseName(name, page.input, publisher))) return found;
    fallback ??= found;
  }
  return fallback ?? { names: [], evidence: [] };
}

/** Names of the site itself, its staff or its desk. */
function isHouseName(name: string, { url }: ArticleInput, publisher: string | null): boolean {
  const key = looseKey(name).replaceAll(' ', '');
  const site = looseKey(publisher ?? '').replaceAll(' ', '');
  const host = looseKey(/^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? '').replaceAll(' ', '');
  return (
    (site !== '' && (key.startsWith(site) || site.startsWith(key))) ||
    host.startsWith(key) ||
    /\b(?:staff|team|editors?|editorial|desk|admin|contributors?)\b/i.test(name)
  );
}

function fromJsonLd({ article, nodes }: PageContext): Byline {
  const authors = listOf(article?.author ?? article?.creator).map((author) => resolve(author, nodes));
  const names: string[] = [];
  for (const author of authors) {
    const raw = textOf(author);
    if (raw === null || (isNode(author) && typesOf(author).includes('Role'))) continue;
    names.push(...(isPlainName(author, raw) ? [raw].filter(isName) : readNames(raw, null)));
  }
  return byline(unique(names), 'json-ld author');
}

/** A node of its own holds one name; several people crammed into one string are taken apart. */
function isPlainName(author: unknown, raw: string): boolean {
  return isNode(author) && !/[,;|]|\s(?:and|und|et|y|&)\s|^by\s/i.test(raw);
}

/** Yoast and others label the author for link previews: `twitter:label1` "Written by", `twitter:data1` the name. */
function fromLabels({ input: { signals, lang } }: PageContext): Byline {
  for (const [index, { name, content }] of signals.metas.entries()) {
    if (!/^twitter:label\d$/.test(name) || !startsLikeByline(`${content} X`)) continue;
    const data = signals.metas.slice(index).find((meta) => meta.name === name.replace('label', 'data'));
    const names = data === undefined ? [] : readNames(data.content, lang);
    if (names.length > 0) return byline(names, 'meta twitter:data');
  }
  return byline([], 'meta twitter:data');
}

function fromMetas({ input }: PageContext): Byline {
  for (const wanted of AUTHOR_METAS) {
    const contents = input.signals.metas.filter(({ name }) => name === wanted).map(({ content }) => content);
    const names = unique(contents.flatMap((content) => readNames(content, input.lang)));
    if (names.length > 0) return byline(names, `meta ${wanted}`);
  }
  return byline([], 'meta');
}

function fromMarks({ input }: PageContext): Byline {
  let best: { names: string[]; score: number; text: string } | null = null;
  for (const [index, mark] of input.signals.authorMarks.entries()) {
    const names = namesOfMark(mark, input.lang);
    const score = names.length === 0 ? 0 : markScore(mark, names) - index * 0.04;
    if (score > (best?.score ?? 0)) best = { names, score, text: mark.text };
  }
  return byline(
    unique([...(best?.names ?? []), ...namesBeside(input, best?.names ?? [])]),
    'author mark-up',
    best?.text,
  );
}

/** A second author has a link of their own: "By Ana Lima and Omar Diop" is one line with two marks. */
function namesBeside(input: ArticleInput, known: readonly string[]): string[] {
  const [first, ...others] = known;
  const line = input.signals.lines.find(
    ({ text, position }) =>
      position !== 'elsewhere' && text.length <= 160 && first !== undefined && text.includes(first),
  );
  if (!line || others.length > 0) return [];
  return input.signals.authorMarks
    .filter(({ hints }) => hints.startsWith('a ') && !/\bbeside\b/.test(hints))
    .flatMap((mark) => namesOfMark(mark, input.lang))
    .filter((name) => looksProper(name) && line.text.includes(name) && !first?.includes(name));
}

const PROFILE =
  /\/(?:authors?|autor(?:en|es|a|i)?|auteurs?|profiles?|people|staff|team|by|contributors?|users?|writers?|journalist[ae]?s?|reporter)\//i;

/** A mark's own words, or the words of the author links in it where those are cleaner. */
function namesOfMark(mark: PageMark, lang: string | null): string[] {
  const linked = mark.links.filter(
    ({ url, text }) => PROFILE.test(url) && isName(text) && !/\bposts?\b|\bview\b/i.test(text),
  );
  if (linked.length > 0 && !mark.hints.startsWith('a ')) {
    return linked.flatMap(({ text }) => readNames(text, lang)).filter((name) => name.split(' ').length <= 6);
  }
  return readNames(mark.text, lang);
}

const ASIDE =
  /\b(?:beside|comments?|related|sidebar|footer|widget|bio|card|popular|recommend\w*|social|image|photo|reviewer|reviewed|testimonial|login|account|authoriz\w*|header-?nav|description|title|role|position|job)\b/;

function markScore(mark: PageMark, names: readonly string[]): number {
  const hints = mark.hints.replaceAll('_', '-');
  let score = 1;
  if (/\bbeside\b/.test(hints)) score -= 0.9;
  else if (ASIDE.test(hints)) score -= 0.5;
  if (/\b(?:rel|author|creator)\b/.test(hints)) score += 0.4;
  if (/byline|author[-]?name|entry-author|post-author|article-author|\bfn\b/.test(hints)) score += 0.5;
  if (startsLikeByline(mark.text)) score += 0.8;
  if (mark.text.length > 80) score -= 0.4;
  if (hints.startsWith('address') && !/author|byline/.test(hints)) score -= 0.8;
  if (!names.every(looksProper) || /\d/.test(names.join(''))) score -= 0.9;
  return Math.max(score, 0);
}

function fromLines({ input }: PageContext): Byline {
  for (const line of linesAround(input)) {
    const isNear = line.position === 'before' || (line.position !== 'elsewhere' && line.text.length <= 60);
    const words =
      isNear && line.text.length <= 160
        ? (bylineIn(line.text, input.lang) ?? signedBeforeDate(line.text, input.lang))
        : null;
    const names = words === null ? [] : readNames(words, input.lang);
    if (names.length > 0 && names.every((name) => isLineName(name, line)))
      return byline(unique(names), 'byline', line.text);
  }
  return byline([], 'byline');
}

/** Drupal signs with the name of an account: "Submitted by nadia.k on Tue, …". */
const SIGNED_UP = /^(?:submitted|posted) by \S{2,40} on\s.{0,12}\d/i;

/** A small first letter passes only where the line is marked up as data about the article. */
function isLineName(name: string, line: PageLine): boolean {
  if (NO_AUTHOR.has(looseKey(name)) || name.split(/\s+/).length > 5 || /[:<>⟨{]/.test(name)) return false;
  return (
    looksProper(name) ||
    SIGNED_UP.test(line.text) ||
    (/meta|date|author|byline|post-?info/.test(line.hints) && line.text.length <= 30)
  );
}

/** A line that is a bare name right beside the date line under or over the headline: the last resort. */
function fromDateNeighbours({ input }: PageContext): Byline {
  const lines = linesAround(input)
    .filter(({ position }) => position === 'before')
    .slice(-8);
  for (const [index, line] of lines.entries()) {
    const dated = findDate(line.text, input.lang);
    if (dated === null || line.text.length > 90) continue;
    const rest = `${line.text.slice(0, dated.start)} • ${line.text.slice(dated.end)}`;
    for (const text of [rest, lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? '']) {
      const [name, ...others] = readNames(text, input.lang);
      if (name !== undefined && others.length === 0 && isBareName(name, text, input))
        return byline([name], 'line beside the date', line.text);
    }
  }
  return byline([], 'line beside the date');
}

const NO_PERSON =
  /\b(?:and|the|of|for|in|to|how|best|guide|news|blog|tips?|tricks?|design|marketing|management|development|business|home|learning|research|updates?|stories|articles?|read|min|share|press|release|events?|technology|science|health|world|politics|sports?|opinion|engineering|security|software|data|services?|products?|finance|company|resources|insights?|center|online|media|music|travel|food|life|style|review)s?\b/i;

/** Two or three capitalised words that the headline does not hold and that are no section's name. */
function isBareName(name: string, text: string, { headline }: ArticleInput): boolean {
  if (!/^\p{Lu}[\p{Ll}’'.-]+(?:\s\p{Lu}\.?)?(?:\s\p{Lu}[\p{L}’'-]+){1,2}$/u.test(name)) return false;
  return !NO_PERSON.test(name) && !headline.includes(name) && text.length <= 60;
}

function byline(names: readonly string[], signal: string, quote?: string): Byline {
  const words = (quote ?? names.join(', ')).replace(/\s+/g, ' ');
  return { names, evidence: names.length > 0 ? [{ signal, quote: words }] : [] };
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = looseKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
