/** Runs of capitalised words around a head, and what tells that they name no fighting body. */
import { isJoiner } from '../../glossary/name-words.ts';
import { isCapitalised } from '../../text/words.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import * as heads from './unlisted-heads.ts';

/** A phrase that names a group by its shape; `first` and `last` are word indices. */
export interface UnlistedName {
  readonly first: number;
  readonly last: number;
  /** Where the word that makes it a group stands. */
  readonly head: number;
  readonly numbered?: true;
}

export const MAX_WORDS_BEFORE = 5;

/** Index of the first word of the capitalised run that ends before `at`; `at` itself when there is none. */
export function capitalisedRunBefore(page: PageWords, at: number): number {
  const { words, text } = page;
  let first = at;
  while (first > 0 && at - first < MAX_WORDS_BEFORE && joinsPlainly(page, first - 1)) {
    const before = words[first - 1];
    if (before === undefined) break;
    if (before.possessive && !heads.OWNERS_IN_NAMES.has(before.folded)) break;
    const isLink = isJoiner(text, words, first - 1) || before.folded === 'ibn' || before.folded === 'bin';
    if (!isLink && (!isCapitalised(before.raw) || heads.NEVER_FIRST.has(before.folded))) break;
    first--;
  }
  while (first < at && isBareLink(page, first)) first++;
  return first;
}

function isBareLink(page: PageWords, index: number): boolean {
  const word = page.words[index];
  return (
    word !== undefined &&
    !isCapitalised(word.raw) &&
    heads.NAME_LINKS.has(word.folded) &&
    !isJoiner(page.text, page.words, index)
  );
}

export function isNotGroup({ words }: PageWords, first: number, last: number): boolean {
  if (heads.CIVIL_WORDS.has(words[last + 1]?.folded ?? '')) return true;
  const folded = words.slice(first, last + 1).map((word) => word.folded);
  if (folded.some((word) => heads.BUSINESS_WORDS.has(word))) return true;
  return heads.NOT_GROUPS.has(folded.join('_')) || heads.NOT_GROUPS.has(folded.slice(-2).join('_'));
}

const NEAR_HEAD_WORDS = 12;

/** Whether one of the words stands near the head. */
export function isNear({ words }: PageWords, at: number, wanted: ReadonlySet<string>): boolean {
  for (let index = Math.max(0, at - NEAR_HEAD_WORDS); index <= at + NEAR_HEAD_WORDS; index++) {
    if (index !== at && wanted.has(words[index]?.folded ?? '')) return true;
  }
  return false;
}
