/** Reads the authors' names from elements that a page marks up as naming them, by class, rel or itemprop. */
import type { ArticleInput, PageMark } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { looseKey } from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import { isName, looksProper, readNames, startsLikeByline } from './read-names.ts';

export interface Byline {
  readonly names: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The names in the best of the elements that are marked up as naming an author. */
export function fromMarks({ input }: PageContext): Byline {
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
  // Many a theme sets the word "by" of the reader's language apart from the name.
  if (/\bauthor-by\b/.test(hints) && mark.links.length === 0) return 0;
  if (hints.startsWith('address') && !/author|byline/.test(hints)) score -= 0.8;
  if (!names.every(looksProper) || /\d/.test(names.join(''))) score -= 0.9;
  return Math.max(score, 0);
}

/** Names with the words they rest on. */
export function byline(names: readonly string[], signal: string, quote?: string): Byline {
  const words = (quote ?? names.join(', ')).replace(/\s+/g, ' ');
  return { names, evidence: names.length > 0 ? [{ signal, quote: words }] : [] };
}

/** Names without those that are written twice. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = looseKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
