/**
 * Finds the cues of `cue-lexicon.ts` in a text: one walk through a trie from the beginning of each word, or from every
 * letter in scripts without spaces. Arabic and Hebrew words are also tried without a one- or two-letter prefix.
 */
import { CUES, type CueKind } from './cue-lexicon.ts';

export const CUE_KINDS: readonly CueKind[] = [
  'newsletter',
  'donation',
  'share',
  'related',
  'comments',
  'disclaimer',
  'copyright',
  'republish',
  'promo',
  'cookie',
  'author-box',
  'toc',
  'navigation',
  'correction',
  'credit',
  'dating',
];

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  bits: number;
  /** Bits of the cues ending here that are phrases of several words, or of four signs in scripts without spaces. */
  phrases: number;
}

const node = (): TrieNode => ({ next: new Map(), bits: 0, phrases: 0 });
const PHRASE = /\S\s\S|[\u3040-\u9fff]{4}/;

function plant(root: TrieNode, cue: string, bit: number): void {
  let at = root;
  for (let i = 0; i < cue.length; i++) {
    const code = cue.charCodeAt(i);
    let next = at.next.get(code);
    if (!next) {
      next = node();
      at.next.set(code, next);
    }
    at = next;
  }
  at.bits |= bit;
  if (PHRASE.test(cue)) at.phrases |= bit;
}

function growTrie(): TrieNode {
  const root = node();
  CUE_KINDS.forEach((kind, index) => {
    for (const cues of Object.values(CUES[kind])) {
      for (const cue of cues.split('|')) plant(root, cue, 1 << index);
    }
  });
  return root;
}

interface CueTrie {
  readonly root: TrieNode;
  /** Which pairs of first letters some cue begins with, hashed: most words end here. */
  readonly openings: Uint8Array;
  /** Signs that are cues by themselves: © and 年. */
  readonly singles: ReadonlySet<number>;
}

const pairOf = (first: number, second: number) => ((first * 257) ^ second) & 0xffff;

function growIndex(): CueTrie {
  const root = growTrie();
  const openings = new Uint8Array(0x10000);
  const singles = new Set<number>();
  for (const [first, child] of root.next) {
    if (child.bits) singles.add(first);
    for (const second of child.next.keys()) openings[pairOf(first, second)] = 1;
  }
  return { root, openings, singles };
}

let trie: CueTrie | null = null;

function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f);
}

const isSpaceless = (code: number) => code >= 0x3040 && code <= 0x9fff;
const takesPrefixes = (code: number) => code >= 0x0590 && code <= 0x06ff;

function bitsFrom(root: TrieNode, text: string, start: number): number {
  let bits = 0;
  let at: TrieNode | undefined = root;
  for (let i = start; i < text.length; i++) {
    at = at.next.get(text.charCodeAt(i));
    if (!at) break;
    bits |= at.bits;
  }
  return bits;
}

/** Lower case in which a Turkish capital I with a dot is one letter again. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('\u0307') ? lower.replaceAll('i\u0307', 'i') : lower;
}

export interface CueSighting {
  /** Kinds found anywhere, as bits in the order of `CUE_KINDS`. */
  readonly any: number;
  /** Kinds found at the very beginning. */
  readonly opening: number;
}

// Code units read at the beginning of a block, and at its end when it is longer.
const WINDOW = 160;

/** Which kinds of cue a text holds. */
export function findCues(text: string): CueSighting {
  trie ??= growIndex();
  const { root, openings, singles } = trie;
  const lower = lowerCase(text.length <= 2 * WINDOW ? text : `${text.slice(0, WINDOW)} ${text.slice(-WINDOW / 2)}`);
  let any = 0;
  let opening = 0;
  let isFirst = true;
  let inWord = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const letter = isLetterCode(code);
    if ((letter && !inWord) || isSpaceless(code) || code === 0xa9) {
      const mayBegin = openings[pairOf(code, lower.charCodeAt(i + 1))] === 1 || (code > 0x7f && singles.has(code));
      let bits = mayBegin ? bitsFrom(root, lower, i) : 0;
      if (takesPrefixes(code)) bits |= bitsFrom(root, lower, i + 1) | bitsFrom(root, lower, i + 2);
      any |= bits;
      if (isFirst) opening = bits;
      isFirst = false;
    }
    inWord = letter;
  }
  return { any, opening };
}

export interface CueCount {
  /** Different cues of the kind in the text. */
  readonly cues: number;
  readonly hasPhrase: boolean;
}

function nodesFrom(root: TrieNode, text: string, start: number, found: Set<TrieNode>): void {
  let at: TrieNode | undefined = root;
  let last: TrieNode | null = null;
  for (let i = start; i < text.length; i++) {
    at = at.next.get(text.charCodeAt(i));
    if (!at) break;
    if (at.bits) last = at;
  }
  if (last) found.add(last);
}

/** How many different cues of each kind a text holds, longest cue first; slower than `findCues`. */
export function countCues(text: string): ReadonlyMap<CueKind, CueCount> {
  trie ??= growIndex();
  const found = new Set<TrieNode>();
  const lower = lowerCase(text.slice(0, 4 * WINDOW));
  let inWord = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const letter = isLetterCode(code);
    if ((letter && !inWord) || isSpaceless(code) || code === 0xa9) {
      nodesFrom(trie.root, lower, i, found);
      if (takesPrefixes(code)) nodesFrom(trie.root, lower, i + 1, found);
    }
    inWord = letter;
  }
  const counts = new Map<CueKind, CueCount>();
  for (const end of found) {
    CUE_KINDS.forEach((kind, index) => {
      if (!(end.bits & (1 << index))) return;
      const known = counts.get(kind);
      const hasPhrase = (end.phrases & (1 << index)) !== 0 || (known?.hasPhrase ?? false);
      counts.set(kind, { cues: (known?.cues ?? 0) + 1, hasPhrase });
    });
  }
  return counts;
}
