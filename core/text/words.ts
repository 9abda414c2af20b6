/**
 * Words of a text with their places and their folded forms. A word is letters and digits, with apostrophes inside
 * ("Ta'ang"); initials with full stops ("U.S.") are one word; a possessive ending and an elided French article stay outside the word.
 */
import { foldWord } from './fold-word.ts';
import type { Span } from './span.ts';

export interface Word extends Span {
  readonly raw: string;
  readonly folded: string;
  /** Whether "'s" or a bare apostrophe follows. */
  readonly possessive: boolean;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼʻʿʾ`´][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/iu;
/** French elision before a vowel: "l'armée", "d'Africa"; not "L'viv". */
const ELIDED = /^[LlDd]['’](?=[aeiouyhàâéèêëîïôûœAEIOUYHÀÂÉÈÊËÎÏÔÛŒ])/u;

/** All words of `text`, in order. */
export function readWords(text: string): Word[] {
  const folds = new Map<string, string>();
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    let raw = found[0];
    let start = found.index;
    if (raw.length > 3 && ELIDED.test(raw)) {
      raw = raw.slice(2);
      start += 2;
    }
    const last = raw.charCodeAt(raw.length - 1) | 32;
    const possessive = last === 115 && raw.length > 3 && POSSESSIVE.test(raw);
    if (possessive) raw = raw.slice(0, -2);
    let folded = folds.get(raw);
    if (folded === undefined) {
      folded = foldWord(raw.endsWith('.') ? raw.replaceAll('.', '') : raw);
      folds.set(raw, folded);
    }
    words.push({ start, end: start + raw.length, raw, folded, possessive });
  }
  return words;
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
