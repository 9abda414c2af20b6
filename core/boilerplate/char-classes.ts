/**
 * What each UTF-16 code unit is to the readers of text in this folder, as bits, and its lower case. Worked out when a
 * code unit is first met: a look-up is much cheaper than a regular expression where every character of a page passes by.
 */
import { isWordCode } from '../article/count-words.ts';

export const WORD = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const STOP = 8;
export const COMMA = 16;
export const QUOTE = 32;
export const BAR = 64;
export const ASK = 128;
export const LOWER = 256;
const KNOWN = 512;

const SIGNS: readonly (readonly [string, number])[] = [
  ['.。！!？?؟।…۔։።។', STOP],
  [',،，、;；؛:：', COMMA],
  ['"“”„«»「」『』‘’', QUOTE],
  ['|•·›»→/', BAR],
  ['?？؟', ASK],
];

const classes = new Uint16Array(0x10000);
const lowers = new Uint16Array(0x10000);

function learn(code: number): number {
  const sign = String.fromCharCode(code);
  const lower = sign.toLowerCase();
  let bits = KNOWN | (isWordCode(code) ? WORD : 0);
  if (code >= 48 && code <= 57) bits |= DIGIT;
  if (lower !== sign) bits |= UPPER;
  else if (sign.toUpperCase() !== sign) bits |= LOWER;
  for (const [signs, bit] of SIGNS) if (signs.includes(sign)) bits |= bit;
  classes[code] = bits;
  // A Turkish capital I with a dot becomes two code units; the first is the letter it is taken for.
  lowers[code] = lower.charCodeAt(0);
  return bits;
}

/** Bits of a code unit. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

/** Lower case of a code unit. */
export function lowerOf(code: number): number {
  // Small Latin letters are most of what is asked for.
  if (code >= 97 && code <= 122) return code;
  if (!classes[code]) learn(code);
  return lowers[code] ?? code;
}
