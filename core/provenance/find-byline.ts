/**
 * Finds who wrote a page: JSON-LD, meta elements, elements marked up as authors, and byline lines. Returns names as
 * written and the evidence. A site that names only itself is taken at its word; placeholders ("admin") are dropped.
 */
import type { ArticleInput, PageMark } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { isNode, type LdNode, listOf, looseKey, resolve, textOf, typesOf } from './json-ld.ts';
import { isName, readNames, startsLikeByline } from './read-names.ts';

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
  'authors',
  'og:article:author',
  'twitter:creator:name',
  'cxenseparse:author',
];

/** The names of the authors, best witness first. */
export function findByline(page: PageContext): Byline {
  const found = [fromJsonLd(page), fromMarks(page), fromMetas(page), fromLines(page)];
  const usable = found.filter((byline) => byline.names.length > 0);
  const best = usable[0];
  if (best === undefined) return { names: [], evidence: [] };
  return best;
}

function fromJsonLd({ article, nodes }: PageContext): Byline {
  const authors = listOf(article?.author ?? article?.creator).map((author) => resolve(author, nodes));
  const names: string[] = [];
  for (const author of authors) {
    const raw = textOf(author);
    if (raw === null || (isNode(author) && typesOf(author).includes('Role'))) continue;
    names.push(...(isNode(author) && !/[,;]|\band\b/.test(raw) ? [raw].filter(isName) : readNames(raw, null)));
  }
  return byline(unique(names), 'json-ld author');
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
    const score = names.length === 0 ? 0 : markScore(mark) - index * 0.05;
    if (score > (best?.score ?? 0)) best = { names, score, text: mark.text };
  }
  return byline(unique(best?.names ?? []), 'author mark-up', best?.text);
}

/** A mark's own words, or the words of the author links in it where those are cleaner. */
function namesOfMark(mark: PageMark, lang: string | null): string[] {
  const linked = mark.links.filter(
    ({ url, text }) =>
      /\/(?:authors?|autor(?:en|es)?|auteurs?|profile|people|staff|team|by|contributors?|users?)\//i.test(url) &&
      isName(text),
  );
  if (linked.length > 0 && !/^a /.test(mark.hints))
    return linked.map(({ text }) => text).filter((text) => text.split(' ').length <= 6);
  return readNames(mark.text, lang);
}

function markScore(mark: PageMark): number {
  let score = 1;
  if (
    /\b(?:comment|related|sidebar|footer|widget|bio|avatar|card|popular|recommend|social|image|photo)/.test(mark.hints)
  )
    score -= 0.9;
  if (/\b(?:author|creator)\b/.test(mark.hints)) score += 0.5;
  if (/byline|author[-_]?name|entry-author|post-author|fn\b/.test(mark.hints)) score += 0.6;
  if (startsLikeByline(mark.text)) score += 1;
  if (mark.text.length > 80) score -= 0.5;
  return Math.max(score, 0.05);
}

function fromLines({ input }: PageContext): Byline {
  for (const line of input.signals.lines) {
    if (line.position === 'elsewhere' || line.text.length > 160 || !startsLikeByline(line.text)) continue;
    const names = readNames(line.text, input.lang);
    if (names.length > 0 && names.every(looksProper)) return byline(unique(names), 'byline', line.text);
  }
  return byline([], 'byline');
}

/** Without mark-up, only a capitalised or caseless name is believed: "by clicking here" is none. */
function looksProper(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) =>
        !/^\p{Ll}/u.test(word) || /^(?:al|el|bin|ibn|de|da|di|du|von|van|der|den|la|le|dos|abu|ben|y)\b/u.test(word),
    );
}

function byline(names: readonly string[], signal: string, quote?: string): Byline {
  return {
    names,
    evidence: names.length > 0 ? [{ signal, quote: (quote ?? names.join(', ')).replace(/\s+/g, ' ') }] : [],
  };
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
