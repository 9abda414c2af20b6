/**
 * Finds the cues of `cue-lexicon.ts` in a text: one walk through a trie from the beginning of each word, or from every
 * letter in scripts without spaces. Arabic and Hebrew words are also tried without a one- or two-letter prefix.
 */
import { lowerOf } from './char-classes.ts';
import { CUE_KINDS } from './cue-kinds.ts';
import type { CueKind } from './cue-lexicon.ts';
import { type CueTrie, cueTrie } from './cue-trie.ts';

function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f);
}

const COPYRIGHT_SIGN = 0xa9;
const FIRST_SPACELESS = 0x3040;
const isSpaceless = (code: number) => code >= FIRST_SPACELESS && code <= 0x9fff;
const takesPrefixes = (code: number) => code >= 0x0590 && code <= 0x06ff;

/** Whether a cue may begin at a place; asked before the trie is followed, for cues are planted when they are asked for. */
function mayBegin(trie: CueTrie, text: string, start: number): boolean {
  if (start >= text.length) return false;
  return trie.mayBegin(
    lowerOf(text.charCodeAt(start)),
    start + 1 < text.length ? lowerOf(text.charCodeAt(start + 1)) : 0,
  );
}

function bitsFrom(trie: CueTrie, text: string, start: number): number {
  if (!mayBegin(trie, text, start)) return 0;
  let bits = 0;
  let node = 0;
  for (let i = start; i < text.length; i++) {
    node = trie.follow(node, lowerOf(text.charCodeAt(i)));
    if (node === 0) break;
    bits |= trie.bits[node] ?? 0;
  }
  return bits;
}

export interface CueSighting {
  /** Kinds found anywhere, as bits in the order of `CUE_KINDS`. */
  readonly any: number;
  /** Kinds found at the very beginning. */
  readonly opening: number;
}

// Code units read at the beginning of a block, and at its end when it is longer.
const WINDOW = 160;

/** Whether a cue may begin at a code unit, by itself and by whether one before it belongs to the same word. */
function isOpening(code: number, isLetter: boolean, inWord: boolean): boolean {
  return (isLetter && !inWord) || isSpaceless(code) || code === COPYRIGHT_SIGN;
}

/** Which kinds of cue a text holds. */
export function findCues(text: string): CueSighting {
  const trie = cueTrie();
  const isLong = text.length > 2 * WINDOW;
  let any = 0;
  let opening = 0;
  let isFirst = true;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    if (i === WINDOW && isLong) {
      i = text.length - WINDOW / 2;
      inWord = false;
    }
    const sign = text.charCodeAt(i);
    // A small Latin letter amid a word: most of all signs.
    if (inWord && sign >= 97 && sign <= 122) continue;
    const code = lowerOf(sign);
    const isLetter = isLetterCode(code);
    if (isLetter && inWord && code < FIRST_SPACELESS) continue;
    if (isOpening(code, isLetter, inWord)) {
      let bits = bitsFrom(trie, text, i);
      if (takesPrefixes(code)) bits |= bitsFrom(trie, text, i + 1) | bitsFrom(trie, text, i + 2);
      any |= bits;
      if (isFirst) opening = bits;
      isFirst = false;
    }
    inWord = isLetter;
  }
  return { any, opening };
}

export interface OpeningCue {
  /** Offset behind the cue; its endings do not belong to it. */
  readonly end: number;
  /** It is of several words. */
  readonly isPhrase: boolean;
}

/** The longest cue of a kind that a text begins with, or null. */
export function openingCue(text: string, bit: number): OpeningCue | null {
  const trie = cueTrie();
  let start = 0;
  while (start < text.length && !isLetterCode(lowerOf(text.charCodeAt(start)))) start++;
  if (!mayBegin(trie, text, start)) return null;
  let found: OpeningCue | null = null;
  let node = 0;
  for (let at = start; at < text.length; at++) {
    node = trie.follow(node, lowerOf(text.charCodeAt(at)));
    if (node === 0) break;
    if ((trie.bits[node] ?? 0) & bit) found = { end: at + 1, isPhrase: ((trie.phrases[node] ?? 0) & bit) !== 0 };
  }
  return found;
}

export interface CueCount {
  /** Different cues of the kind in the text. */
  readonly cues: number;
  readonly hasPhrase: boolean;
}

function longestFrom(trie: CueTrie, text: string, start: number, found: Set<number>): void {
  if (!mayBegin(trie, text, start)) return;
  let node = 0;
  let last = 0;
  for (let i = start; i < text.length; i++) {
    node = trie.follow(node, lowerOf(text.charCodeAt(i)));
    if (node === 0) break;
    if (trie.bits[node]) last = node;
  }
  if (last) found.add(last);
}

/** How many different cues of each kind a text holds, longest cue first; slower than `findCues`. */
export function countCues(text: string): ReadonlyMap<CueKind, CueCount> {
  const trie = cueTrie();
  const found = new Set<number>();
  const end = Math.min(text.length, 4 * WINDOW);
  let inWord = false;
  for (let i = 0; i < end; i++) {
    const code = lowerOf(text.charCodeAt(i));
    const isLetter = isLetterCode(code);
    if (isOpening(code, isLetter, inWord)) {
      longestFrom(trie, text, i, found);
      if (takesPrefixes(code)) {
        longestFrom(trie, text, i + 1, found);
        longestFrom(trie, text, i + 2, found);
      }
    }
    inWord = isLetter;
  }
  const counts = new Map<CueKind, CueCount>();
  for (const node of found) {
    CUE_KINDS.forEach((kind, index) => {
      if (!((trie.bits[node] ?? 0) & (1 << index))) return;
      const known = counts.get(kind);
      const hasPhrase = ((trie.phrases[node] ?? 0) & (1 << index)) !== 0 || (known?.hasPhrase ?? false);
      counts.set(kind, { cues: (known?.cues ?? 0) + 1, hasPhrase });
    });
  }
  return counts;
}
