/** Words and signs of a text in order, as numbers, for looking left and right of a name. */

import { isLower, isUpper } from '../../gazetteer/cases.ts';
import { FIRST_LETTER, SKIP } from '../../gazetteer/fold.ts';
import { classAt } from '../../gazetteer/scan.ts';

export type TokenShape = 'lower' | 'capital' | 'caps' | 'number' | 'uncased' | 'sign' | 'none';

export interface Tokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function isPossessive(text: string, at: number): boolean {
  return (text[at + 1] === 's' || text[at + 1] === 'S') && classAt(text, at + 2) < FIRST_LETTER;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind >= FIRST_LETTER) at++;
    else if (kind === SKIP && classAt(text, at + 1) >= FIRST_LETTER && !isPossessive(text, at)) at++;
    else break;
  }
  return at;
}

/** Splits text into words (at hyphens and possessives too) and single signs; white space falls away, line ends stay. */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 0xa0 || unit === 9 || unit === 13) {
      at++;
      continue;
    }
    const end = classAt(text, at) >= FIRST_LETTER ? wordEnd(text, at) : at + 1;
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { text, starts, ends };
}

/** Index of the token that holds or follows `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token's text, empty beyond either end. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
}

export function shapeAt(tokens: Tokens, index: number): TokenShape {
  const start = tokens.starts[index];
  if (start === undefined) return 'none';
  if (classAt(tokens.text, start) < FIRST_LETTER) return 'sign';
  const first = tokens.text.charCodeAt(start);
  if (isUpper(first)) {
    const last = tokens.text.charCodeAt((tokens.ends[index] ?? 1) - 1);
    return (tokens.ends[index] ?? 0) - start > 1 && isUpper(last) ? 'caps' : 'capital';
  }
  if (isLower(first)) return 'lower';
  return first >= 0x30 && first <= 0x39 ? 'number' : 'uncased';
}

const CLOSED_BEFORE = new Set(['\n', '?', '!', '•', '…']);
const OPENS = new Set(['"', '“', '«', '(', '”', '„']);

/** Whether a sentence or block starts at this token, as far as signs tell. */
export function startsSentence(tokens: Tokens, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && OPENS.has(wordAt(tokens, before))) before--;
  if (before < 0) return true;
  const sign = wordAt(tokens, before);
  if (CLOSED_BEFORE.has(sign)) return true;
  return sign === '.' && wordAt(tokens, before - 1).length > 3;
}
