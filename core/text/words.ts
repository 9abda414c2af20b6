/**
 * Words of a text with their places and their folded forms. A word is letters and digits, with apostrophes inside
 * ("Ta'ang"); initials with full stops ("U.S.") are one word; a possessive ending and an elided French article stay outside the word.
 */
import { foldWord } from './fold-word.ts';
import { isPlain } from './plain-word.ts';
import type { Span } from './span.ts';

export interface Word extends Span {
  readonly raw: string;
  readonly folded: string;
  /** Whether "'s" or a bare apostrophe follows. */
  readonly possessive: boolean;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼʻʿʾ`´][\p{L}\p{M}\p{N}]+)*/uy;
const POSSESSIVE = /['’]s$/iu;
/** French elision before a vowel: "l'armée", "d'Africa"; not "L'viv". */
const ELIDED = /^[LlDd]['’](?=[aeiouyhàâéèêëîïôûœAEIOUYHÀÂÉÈÊËÎÏÔÛŒ])/u;

/** All words of `text`, in order. */
export function readWords(text: string): Word[] {
  const folds = new Map<string, string>();
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && !isPlain(code)) {
      at++;
      continue;
    }
    const end = plainEnd(text, at);
    if (end > at) {
      words.push(wordOf(text.slice(at, end), at, false, folds));
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const raw = WORD.exec(text)?.[0];
    if (raw !== undefined) words.push(trimmed(raw, at, folds));
    at += raw?.length ?? ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return words;
}

/** Where the plain word at `at` ends, or `at` when marks, apostrophes or full stops ask for the whole pattern. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next > 127 || next === 39 || next === 96) return at;
  return next === 46 && end - at === 1 ? at : end;
}

/** A word without the French article before it and the possessive ending after it. */
function trimmed(found: string, index: number, folds: Map<string, string>): Word {
  const elided = found.length > 3 && ELIDED.test(found);
  const raw = elided ? found.slice(2) : found;
  const possessive = raw.length > 3 && POSSESSIVE.test(raw);
  return wordOf(possessive ? raw.slice(0, -2) : raw, elided ? index + 2 : index, possessive, folds);
}

function wordOf(raw: string, start: number, possessive: boolean, folds: Map<string, string>): Word {
  let folded = folds.get(raw);
  if (folded === undefined) {
    folded = foldWord(raw.endsWith('.') ? raw.replaceAll('.', '') : raw);
    folds.set(raw, folded);
  }
  return { start, end: start + raw.length, raw, folded, possessive };
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word starts with a capital letter. */
export function isCapitalised(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return CAPITAL.test(raw);
}

/** Whether a word has two letters or more and none of them is small ("SDF", "M23"). */
export function isUpperCase(raw: string): boolean {
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}
