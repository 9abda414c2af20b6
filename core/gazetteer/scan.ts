/**
 * Finds every stretch of text that spells a name of the automaton, at any case, with or without diacritics, with any
 * spelling of the Arabic article. Promises all names that start at a capitalised word (or any word of a script without
 * case); deciding which of them are places is the caller's work. One pass, linear in the text.
 */
import { type Automaton, findEdge, isAccepting, NO_NODE, rankOf, targetOf } from './automaton.ts';
import { CASES, LOWER, UPPER } from './cases.ts';
import {
  BREAK,
  FIRST_LETTER,
  FIRST_WIDE,
  FOLD,
  foldName,
  highBits,
  middleBits,
  SEPARATOR,
  SKIP,
  STOP,
} from './fold.ts';
import { endsBefore, isUnspaced } from './unspaced.ts';
import { isInflecting, isProclitic, nominatives } from './word-forms.ts';

/** A spelled name. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** A full stop is part of a name after a word of at most this many letters: "St.", "Ft.", "U.S." */
const LONGEST_ABBREVIATION = 3;
/** No name is longer than this many code units; keeps hostile text linear. */
const LONGEST_NAME = 80;

/** Arabic and Hebrew put up to two small words before a name: "and in …". */
const MOST_PROCLITICS = 2;
/** A name behind proclitics has at least so many letters. */
const SHORTEST_BARE = 3;

/** Shorter words alone are too seldom names to be read as a case of one. */
const SHORTEST_INFLECTED = 4;

/** Fold class of the first letter a code unit stands for. */
export function classAt(text: string, at: number): number {
  return at < text.length ? (FOLD[text.charCodeAt(at)] ?? BREAK) & 0xff : BREAK;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || (unit >= 0x2018 && unit <= 0x201b) || unit === 0x60 || unit === 0xb4;
}

/** Whether a name may end before `at`: no letter follows, or only a possessive s. */
function isNameEnd(text: string, at: number): boolean {
  const next = classAt(text, at);
  if (next >= FIRST_WIDE) return endsBefore(text, at);
  if (next >= FIRST_LETTER) return isUnspaced(text.charCodeAt(at - 1));
  if (next !== SKIP) return true;
  // A hamza or a combining mark belongs to the letter before: "Ṣuwaydāʾ".
  if (!isApostrophe(text.charCodeAt(at))) return classAt(text, at + 1) < FIRST_LETTER && classAt(text, at + 1) !== SKIP;
  if (classAt(text, at + 1) < FIRST_LETTER) return true;
  const after = text.charCodeAt(at + 1) | 0x20;
  return after === 0x73 && classAt(text, at + 2) < FIRST_LETTER;
}

const ARTICLE = /^(?:[aā][lrsdtnzṣḍṭẓ]|e[lrsdtnzṣḍṭẓ]|a[šṯḏ]|ash|esh|adh|ath|ech|ach|ul|ur)$/i;

/** Length of a spelled Arabic article with its hyphen or space at `at`, or 0. */
export function articleLength(text: string, at: number): number {
  for (let length = 2; length <= 3; length++) {
    const sign = text[at + length];
    if (sign !== '-' && sign !== ' ' && sign !== '‐' && sign !== '‑') continue;
    const word = text.slice(at, at + length);
    if (!ARTICLE.test(word) || (sign === ' ' && !/^[AaEe]l$/.test(word))) return 0;
    return classAt(text, at + length + 1) >= SKIP ? length + 1 : 0;
  }
  return 0;
}

/** A hyphen that a name may hold. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

const CLASS_A = (FOLD[0x61] ?? 0) & 0xff;
const CLASS_L = (FOLD[0x6c] ?? 0) & 0xff;

/** Follows one label; keeps node, rank and acceptance. */
class Walk {
  node: number;
  rank = 0;
  accepted = false;
  private readonly automaton: Automaton;

  constructor(automaton: Automaton) {
    this.automaton = automaton;
    this.node = automaton.root;
  }

  step(label: number): boolean {
    const edge = findEdge(this.automaton, this.node, label);
    if (edge < 0) return false;
    this.rank += (this.automaton.ranks[edge] ?? 0) + (this.accepted ? 1 : 0);
    this.accepted = isAccepting(this.automaton, edge);
    this.node = targetOf(this.automaton, edge);
    return this.accepted || this.node !== NO_NODE;
  }
}

/** Whether the full stop at `at`, after a word of `wordLength` letters, is part of an abbreviation. */
function isAbbreviationStop(text: string, at: number, wordLength: number): boolean {
  return wordLength <= LONGEST_ABBREVIATION && classAt(text, at + 1) >= SEPARATOR;
}

/**
 * Adds every name that starts at `start`. With `articles`, spelled Arabic articles are read as "al", the form in which
 * the compiler stores names of Arabic-speaking countries. Returns whether the walk met an article.
 */
function walkFrom(automaton: Automaton, text: string, start: number, articles: boolean, hits: NameHit[]): boolean {
  const walk = new Walk(automaton);
  const limit = Math.min(text.length, start + LONGEST_NAME);
  let wordLength = 0;
  let metArticle = false;
  for (let at = start; at < limit; at++) {
    if (wordLength === 0) {
      const article = articleLength(text, at);
      if (article > 0) {
        metArticle = true;
        if (articles) {
          if (!walk.step(CLASS_A) || !walk.step(CLASS_L) || !walk.step(SEPARATOR)) return metArticle;
          at += article - 1;
          continue;
        }
      }
    }
    const folded = FOLD[text.charCodeAt(at)] ?? BREAK;
    const first = folded & 0xff;
    if (first === SKIP) continue;
    if (first === STOP && isAbbreviationStop(text, at, wordLength)) continue;
    if (first === SEPARATOR) {
      if (wordLength === 0) {
        // A line ends inside a name where it breaks behind a hyphen: "Deir ez-" and "Zor".
        if (text.charCodeAt(at) === 10 && !isHyphen(text.charCodeAt(at - 1))) return metArticle;
        continue;
      }
      wordLength = 0;
      if (!walk.step(SEPARATOR)) return metArticle;
      continue;
    }
    if (first < FIRST_LETTER || !walk.step(first)) return metArticle;
    if (first >= FIRST_WIDE) {
      const unit = text.charCodeAt(at);
      if (!walk.step(highBits(unit)) || !walk.step(middleBits(unit))) return metArticle;
    } else if (folded > 0xff && !walk.step(folded >> 8)) return metArticle;
    wordLength++;
    if (walk.accepted && isNameEnd(text, at + 1)) hits.push({ start, end: at + 1, rank: walk.rank });
  }
  return metArticle;
}

/** Whether a name may start at `at`: a capital, a letter without case, or a small article before a capital. */
function isNameStart(text: string, at: number): boolean {
  const kind = CASES[text.charCodeAt(at)];
  if (kind !== LOWER) return true;
  const article = articleLength(text, at);
  if (article === 0) return false;
  let next = at + article;
  while (classAt(text, next) === SKIP) next++;
  return CASES[text.charCodeAt(next)] === UPPER;
}

/** Adds the names that start at `at`, which must be the first letter of a word. */
function namesAt(automaton: Automaton, text: string, at: number, hits: NameHit[]): void {
  const before = hits.length;
  const metArticle = walkFrom(automaton, text, at, false, hits);
  if (!metArticle) return;
  const literalEnd = hits.length > before ? (hits[hits.length - 1]?.end ?? 0) : 0;
  const withArticles: NameHit[] = [];
  walkFrom(automaton, text, at, true, withArticles);
  for (const hit of withArticles) if (hit.end > literalEnd) hits.push(hit);
}

/** Where the word that starts at `at` ends. */
function wordEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_NAME);
  let end = at;
  while (end < last && classAt(text, end) >= SKIP && classAt(text, end) !== SEPARATOR && classAt(text, end) !== STOP)
    end++;
  return end;
}

/** Adds names that the word at `at` spells in another form; called where the word as written is no name. */
function formsAt(automaton: Automaton, text: string, at: number, hits: NameHit[]): void {
  if (!isInflecting(text.charCodeAt(at))) return;
  const before = hits.length;
  for (let skip = 1; skip <= MOST_PROCLITICS && isProclitic(text[at + skip - 1] ?? ''); skip++) {
    if (classAt(text, at + skip) < FIRST_LETTER) return;
    namesAt(automaton, text, at + skip, hits);
    // "باب" is a door, not "in Ibb".
    for (let last = hits.at(-1); last && hits.length > before; last = hits.at(-1)) {
      if (last.end - last.start >= SHORTEST_BARE) return;
      hits.pop();
    }
  }
  const end = wordEnd(text, at);
  const first = nominatives(text.slice(at, end));
  if (first.length === 0) return;
  const next = end + 1;
  if (text[end] === ' ' && CASES[text.charCodeAt(next)] === UPPER) {
    const nextEnd = wordEnd(text, next);
    const second = nominatives(text.slice(next, nextEnd));
    const pairs = first.flatMap((one) => second.map((other) => `${one} ${other}`));
    if (pushFirstKnown(automaton, pairs, at, nextEnd, hits)) return;
  }
  if (end - at >= SHORTEST_INFLECTED) pushFirstKnown(automaton, first, at, end, hits);
}

/** Adds the first of the forms that is a name; both words of "Часова Яра" change their endings. */
function pushFirstKnown(
  automaton: Automaton,
  forms: readonly string[],
  start: number,
  end: number,
  hits: NameHit[],
): boolean {
  for (const form of forms) {
    const rank = rankOf(automaton, foldName(form));
    if (rank < 0) continue;
    hits.push({ start, end, rank });
    return true;
  }
  return false;
}

/** Every name in the text, by start, shorter before longer. */
export function findNames(automaton: Automaton, text: string): NameHit[] {
  const hits: NameHit[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const first = (FOLD[text.charCodeAt(at)] ?? BREAK) & 0xff;
    if (first < FIRST_LETTER) {
      inWord = first === SKIP && inWord && CASES[text.charCodeAt(at + 1)] !== UPPER;
      continue;
    }
    if (!inWord) {
      inWord = !isUnspaced(text.charCodeAt(at));
      if (!isNameStart(text, at)) continue;
      const before = hits.length;
      namesAt(automaton, text, at, hits);
      // The longest name wins where no space tells words apart, and none starts inside it.
      if (!inWord && hits.length > before) {
        hits.splice(before, hits.length - before - 1);
        at = (hits[hits.length - 1]?.end ?? at + 1) - 1;
        continue;
      }
      if (hits.length === before) formsAt(automaton, text, at, hits);
    }
  }
  return hits;
}
