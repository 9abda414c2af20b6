/**
 * Names as the matcher compares them: folded words in one spelling, without the Arabic article and the Persian
 * izafet inside the name. "Jaish-e-Mohammed", "Jaish e Mohammad" and "Jaysh-i Mohammed" come out alike; the price is that a
 * few different names meet, which the alias-collision check reports.
 */
import { foldWord } from '../text/fold-word.ts';
import { isCapitalised, isUpperCase, readWords, type Word } from '../text/words.ts';
import { SPELLINGS } from './spellings.ts';

/** Forms of the Arabic article that count only when a hyphen ties them to the next word ("an-Nusra", not "an army"). */
const HYPHEN_ARTICLES = new Set('as ash ad an at ar az adh ath ush ud ur us uz un e i'.split(' '));
/** Forms that count anywhere. */
const ARTICLES = new Set(['al', 'el', 'ul']);

const HYPHEN = /[-‐‑–]/u;
/** Last letters (d, e, g, n, s) of what `BRITISH` is about: most words need no look. */
const BRITISH_LAST = new Set([100, 101, 103, 110, 115]);
const BRITISH = /(?:is(?:e|ed|ing|ation|ations)|defence|defences)$/u;

/** One spelling for words that the news spells in several ways. */
export function spellWord(folded: string): string {
  const listed = SPELLINGS.get(folded);
  if (listed !== undefined) return listed;
  const code = folded.charCodeAt(0);
  if (code > 127) return spellForeign(folded);
  if (folded.length < 5) return folded;
  if (BRITISH_LAST.has(folded.charCodeAt(folded.length - 1)) && BRITISH.test(folded))
    return folded.replace('defence', 'defense').replace(/is(e|ed|ing|ations?)$/u, 'iz$1');
  if (folded.endsWith('ah')) return folded.slice(0, -1).replace('yy', 'y');
  return folded.includes('yy') ? folded.replace('yy', 'y') : folded;
}

const CYRILLIC = /^[\u0400-\u04ff]/u;
const ARABIC_ARTICLE = /^(?:[وبلفك]?ال|لل)(?=..)/u;

/** Arabic loses its article, Cyrillic its case ending: enough to find a name in running text. */
function spellForeign(folded: string): string {
  if (CYRILLIC.test(folded)) return folded.length > 5 ? folded.slice(0, -2) : folded;
  return folded.replace(ARABIC_ARTICLE, '');
}

/** Whether word `index` is an article or izafet tied to its neighbour. */
export function isJoiner(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || word.end - word.start > 3) return false;
  if (ARTICLES.has(word.folded)) return next.start - word.end === 1;
  // "US-led" and "UN-backed" hold no article.
  if (!HYPHEN_ARTICLES.has(word.folded) || isUpperCase(word.raw)) return false;
  const previous = words[index - 1];
  if (HYPHEN.test(text.slice(word.end, next.start))) return next.start - word.end === 1;
  if (word.folded.length !== 1 || previous === undefined || word.start - previous.end !== 1) return false;
  // "Lashkar-e Taiba" by its hyphen, "Lashkar e Taiba" by the capitals around a small letter.
  return HYPHEN.test(text.charAt(previous.end)) || isIzafet(previous, word, next);
}

function isIzafet(previous: Word, { raw, end }: Word, next: Word): boolean {
  const isSmall = raw === 'e' || raw === 'i';
  return isSmall && next.start - end === 1 && isCapitalised(previous.raw) && isCapitalised(next.raw);
}

/** A name ready for comparison. */
export interface NameWords {
  readonly words: readonly string[];
  /** The words as written, where case decides. */
  readonly raw: readonly string[];
  /** For each word, whether it is written with a capital. */
  readonly capitals: readonly boolean[];
}

/** Splits a name; an article in front is dropped only when two words or more remain. */
export function nameWords(text: string): NameWords {
  const words = readWords(text);
  const kept = words.filter((_, index) => !isJoiner(text, words, index));
  const named = kept.length > 1 && kept[0]?.folded === 'the' ? kept.slice(1) : kept;
  const spelt = named.map((word) => spellWord(word.possessive ? foldWord(`${word.raw}s`) : word.folded));
  const article = named.length === 1 && words.length > 1 && words[0] !== named[0] && words[0]?.folded !== 'the';
  return {
    words: article ? ['al', ...spelt] : spelt,
    raw: named.map((word) => word.raw),
    capitals: named.map((word) => isCapitalised(word.raw)),
  };
}

/** The key of a name: equal for spellings that the matcher does not tell apart. */
export function aliasKey(text: string): string {
  return nameWords(text).words.join(' ');
}

const NOT_CASE = /[\u0300-\u036f'’‘ʼʻʿʾ`´.]/gu;

/** A word with its case but without marks and apostrophes, for names whose case must be exact. */
export function exactForm(raw: string): string {
  return raw.normalize('NFKD').replace(NOT_CASE, '');
}
