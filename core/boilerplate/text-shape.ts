/** Shape of a text: what its characters tell without knowing its words, and how many of its words a title shares. */
import { ASK, BAR, COMMA, classOf, DIGIT, LOWER, lowerOf, QUOTE, STOP, UPPER, WORD } from './char-classes.ts';

export interface TextShape {
  readonly digits: number;
  readonly uppers: number;
  readonly letters: number;
  readonly stops: number;
  readonly commas: number;
  readonly quotes: number;
  readonly bars: number;
  readonly asks: number;
  /** Ends like a sentence; begins with a lower-case letter. */
  readonly endsStopped: boolean;
  readonly startsLower: boolean;
  readonly hasYear: boolean;
  readonly hasMail: boolean;
  readonly hasAddress: boolean;
}

const YEAR = /(?:^|\D)(?:19|20|13|14)\d\d(?:\D|$)/;
const CLOSERS = '"\'”’»」』)]';
const AT_SIGN = 64;

// A long text shows its shape in its first characters.
const WINDOW = 1500;

function endsStopped(text: string): boolean {
  let end = text.length - 1;
  while (end > 0 && CLOSERS.includes(text.charAt(end))) end--;
  return (classOf(text.charCodeAt(end)) & STOP) !== 0;
}

/** Counts what stands in a text. */
export function shapeOf(text: string): TextShape {
  let digits = 0;
  let uppers = 0;
  let letters = 0;
  let stops = 0;
  let commas = 0;
  let quotes = 0;
  let bars = 0;
  let asks = 0;
  let mails = 0;
  const end = Math.min(text.length, WINDOW);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      letters++;
      continue;
    }
    if (code === 32) continue;
    const bits = classOf(code);
    if (bits & DIGIT) digits++;
    else if (bits & WORD) letters++;
    if (bits & UPPER) uppers++;
    if (bits & STOP) stops++;
    else if (bits & COMMA) commas++;
    else if (bits & QUOTE) quotes++;
    if (bits & BAR) bars++;
    if (bits & ASK) asks++;
    if (code === AT_SIGN) mails++;
  }
  return {
    digits,
    uppers,
    letters,
    stops,
    commas,
    quotes,
    bars,
    asks,
    endsStopped: endsStopped(text),
    startsLower: (classOf(text.charCodeAt(0)) & LOWER) !== 0,
    hasYear: digits >= 4 && YEAR.test(text),
    hasMail: mails > 0,
    hasAddress: text.includes('http') || text.includes('www.'),
  };
}

const SEED = 0x811c9dc5;
const PRIME = 16777619;
const SIEVE = 4095;
const THAI = 0x0e00;

/** Calls back with the hash and the length of each word; says whether some script without spaces is in the text. */
function eachWord(text: string, take: (hash: number, length: number) => void): boolean {
  let hash = SEED;
  let length = 0;
  let isSpaceless = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) & WORD) {
      hash = Math.imul(hash ^ lowerOf(code), PRIME);
      length++;
      if (code >= THAI && (code < 0x2000 || code >= 0x3040)) isSpaceless = true;
    } else if (length > 0) {
      take(hash, length);
      hash = SEED;
      length = 0;
    }
  }
  if (length > 0) take(hash, length);
  return isSpaceless;
}

const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A text that others are compared with: a title, a description. */
class Reference {
  shared = 0;
  readonly #known = new Set<number>();
  readonly #sieve = new Uint8Array(SIEVE + 1);
  readonly #squeezed: string;

  constructor(text: string) {
    eachWord(text, (hash) => {
      this.#known.add(hash);
      this.#sieve[hash & SIEVE] = 1;
    });
    this.#squeezed = this.#known.size === 0 ? '' : squeeze(text);
  }

  take(hash: number): void {
    if (this.#sieve[hash & SIEVE] && this.#known.has(hash)) this.shared++;
  }

  /** How much of a text's words, taken before, it holds; short texts count less. */
  share(text: string, words: number, chars: number, isSpaceless: boolean): number {
    const { shared } = this;
    this.shared = 0;
    if (words === 0 || this.#known.size === 0) return 0;
    // Scripts without spaces: one "word" is a whole sentence.
    const isQuoted = isSpaceless && words < 4 && shared === 0 && this.#squeezed.includes(squeeze(text));
    const weight = Math.min(1, chars / Math.max(12, this.#squeezed.length * 0.5));
    return Math.max(shared / words, isQuoted ? 1 : 0) * weight;
  }
}

/** Shares of a text's words that two references hold, 0 to 1. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
}

/** Prepares the comparison of many texts with two others. */
export function overlapWith(first: string, second: string): (text: string) => Overlap {
  const one = new Reference(first);
  const other = new Reference(second);
  let words = 0;
  let chars = 0;
  const take = (hash: number, length: number) => {
    words++;
    chars += length;
    one.take(hash);
    other.take(hash);
  };
  return (text) => {
    words = 0;
    chars = 0;
    const isSpaceless = eachWord(text, take);
    return { first: one.share(text, words, chars, isSpaceless), second: other.share(text, words, chars, isSpaceless) };
  };
}
