/**
 * Abbreviations a page introduces itself: "Popular Mobilization Units (PMU)", "FLN (National Liberation Front)". They
 * bind for the whole page and beat the glossary; one that the page gives to somebody else takes its letters away
 * from every group.
 */
import { nameWords } from '../../glossary/name-words.ts';

/** What the letters stand for on this page: the words written out. */
export interface Abbreviation {
  readonly letters: string;
  /** Where the letters stand in the definition. */
  readonly start: number;
  readonly end: number;
  /** Where the words before the bracket end. */
  readonly expansionEnd: number;
  /** Written as a word ("Eln"): only a glossary's own letters can be meant. */
  readonly isWord: boolean;
}

/** What may stand before a bracket that explains it. */
const BEFORE_BRACKET = /[\p{L}\p{N}."”’']\s?$/u;
const IN_BRACKETS =
  /\((?:the |also |or |known as |formerly )?["“]?(\p{Lu}[\p{Lu}\p{Ll}\p{N}&/.-]{0,10}[\p{Lu}\p{N}])s?["”]?(?=[),;])/uy;
/** Spanish newspapers write letters as words: "Ejército del Lago (Edl)". */
const WORD_IN_BRACKETS = /\((\p{Lu}\p{Ll}{2,5})(?=\))/uy;
const SPOKEN =
  /(?:, or|, known as(?: the)?|, known by (?:its|the|their) (?:\p{Lu}\p{Ll}+ )?(?:acronym|initials|abbreviation),?(?: as)?|, abbreviated(?: as)?) (\p{Lu}[\p{Lu}\p{N}&/-]{1,9})\b/gu;

/** All abbreviations a text introduces after their words: those in brackets first, then those after a comma. */
export function findAbbreviations(text: string): Abbreviation[] {
  return [...bracketed(text), ...spoken(text)];
}

function* bracketed(text: string): Generator<Abbreviation> {
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    if (!BEFORE_BRACKET.test(text.slice(Math.max(0, open - 3), open))) continue;
    for (const pattern of [IN_BRACKETS, WORD_IN_BRACKETS]) {
      pattern.lastIndex = open;
      const [whole, letters] = pattern.exec(text) ?? [];
      const isWord = pattern === WORD_IN_BRACKETS;
      if (whole === undefined || letters === undefined || (!isWord && !hasTwoCapitals(letters))) continue;
      yield abbreviation(text, letters, open + whole.lastIndexOf(letters), open, isWord);
    }
  }
}

function* spoken(text: string): Generator<Abbreviation> {
  for (const { 0: whole, 1: letters, index } of text.matchAll(SPOKEN)) {
    if (letters === undefined || !hasTwoCapitals(letters)) continue;
    const start = index + whole.lastIndexOf(letters);
    yield abbreviation(text, letters, start, text.lastIndexOf(',', start), false);
  }
}

function abbreviation(text: string, letters: string, start: number, bracket: number, isWord: boolean): Abbreviation {
  const expansionEnd = text.charAt(bracket - 1) === ' ' ? bracket - 1 : bracket;
  return { letters, start, end: start + letters.length, expansionEnd, isWord };
}

function hasTwoCapitals(letters: string): boolean {
  return (letters.match(/\p{Lu}|\p{N}/gu)?.length ?? 0) >= 2;
}

const SMALL_WORDS = new Set(
  'of the for and in de la el los las del du des le les et y e do da dos pour to on'.split(' '),
);

/** Whether the letters can be read off the initials of a name, small words and the page's order aside. */
export function standsFor(letters: string, name: string): boolean {
  const wanted = letters.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = nameWords(name).words.filter((word) => !SMALL_WORDS.has(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  if (initials === wanted) return true;
  const sorted = (word: string) => [...word].sort().join('');
  // "National Liberation Army (ELN)": the letters come from another language's order.
  if (wanted.length >= 3 && sorted(initials) === sorted(wanted)) return true;
  return wanted.length >= 2 && isSubsequence(wanted, words.join(' '));
}

function isSubsequence(letters: string, name: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = name.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return letters.charAt(0) === name.charAt(0);
}

const EXPANSION_WORDS = 12;
const CAPITALISED_RUN = /(?<![\p{L}\p{N}'’.-])(?:[\p{L}\p{N}'’.-]+\s+){0,11}[\p{L}\p{N}'’.-]+$/u;

/** The words before a bracket whose initials give the letters, or null. */
export function expansionBefore(
  text: string,
  { letters, expansionEnd }: Abbreviation,
): { start: number; end: number } | null {
  const before = CAPITALISED_RUN.exec(text.slice(Math.max(0, expansionEnd - 160), expansionEnd))?.[0];
  if (before === undefined) return null;
  const from = expansionEnd - before.length;
  const words = [...before.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, start: from + index }));
  const wanted = letters.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  for (let count = Math.min(words.length, EXPANSION_WORDS); count >= 2; count--) {
    const tail = words.slice(-count);
    const [first] = tail;
    if (first === undefined || SMALL_WORDS.has(first.word.toLowerCase())) continue;
    const initials = tail
      .flatMap(({ word }) => word.split('-'))
      .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
      .map((word) => word.charAt(0).toLowerCase())
      .join('');
    if (initials === wanted) return { start: first.start, end: expansionEnd };
  }
  return null;
}
