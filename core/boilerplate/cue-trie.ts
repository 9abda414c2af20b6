/**
 * The cues of `cue-lexicon.ts` as a trie in flat arrays: an edge is a slot in a hash table, a node a number. A cue is
 * planted when two code units are first met with which it begins, so that a page costs the cues of its own words only.
 */

import { CUE_KINDS } from './cue-kinds.ts';
import { CUES } from './cue-lexicon.ts';

const FIRST_SLOTS = 1 << 11;
const PHRASE = /\S\s\S|[\u3040-\u9fff]{4}/;

interface Seed {
  readonly cue: string;
  /** Kind, as a bit in the order of `CUE_KINDS`. */
  readonly bit: number;
}

const pairOf = (first: number, second: number) => ((first * 257) ^ second) & 0xffff;

const BARE = 0;
const WAITING = 1;
const PLANTED = 2;

class CueTrie {
  /** Kinds of the cues that end at a node, as bits in the order of `CUE_KINDS`. */
  bits = new Int32Array(FIRST_SLOTS >> 1);
  /** The same of those that are phrases of several words, or of four signs in scripts without spaces. */
  phrases = new Int32Array(FIRST_SLOTS >> 1);
  private keys = new Int32Array(FIRST_SLOTS).fill(-1);
  private targets = new Uint16Array(FIRST_SLOTS);
  private nodes = 1;
  /** What is known of the cues that begin with a pair of code units. */
  private readonly pairs = new Uint8Array(0x10000);
  private readonly waiting = new Map<number, Seed[]>();
  /** Signs that are cues by themselves and may stand before anything. */
  private readonly lone = new Set<number>();

  constructor() {
    CUE_KINDS.forEach((kind, index) => {
      for (const cues of Object.values(CUES[kind])) {
        for (const cue of cues.split('|')) this.keep({ cue, bit: 1 << index });
      }
    });
  }

  /** Whether some cue may begin with these two code units: most words end here. */
  mayBegin(first: number, second: number): boolean {
    const pair = pairOf(first, second);
    if (this.pairs[pair] === WAITING) this.plantAll(pair);
    return this.pairs[pair] !== BARE || (first > 0x7f && this.lone.has(first));
  }

  /** Node reached from a node by a code unit, or 0; the root is 0 too and is never reached. */
  follow(node: number, code: number): number {
    return this.targets[this.slotOf(node, code)] ?? 0;
  }

  private keep(seed: Seed): void {
    const first = seed.cue.charCodeAt(0);
    if (seed.cue.length === 1) {
      this.lone.add(first);
      this.plant(seed);
      return;
    }
    const pair = pairOf(first, seed.cue.charCodeAt(1));
    const others = this.waiting.get(pair);
    if (others) others.push(seed);
    else this.waiting.set(pair, [seed]);
    this.pairs[pair] = WAITING;
  }

  private plantAll(pair: number): void {
    for (const seed of this.waiting.get(pair) ?? []) this.plant(seed);
    this.waiting.delete(pair);
    this.pairs[pair] = PLANTED;
  }

  private plant({ cue, bit }: Seed): void {
    let node = 0;
    for (let i = 0; i < cue.length; i++) {
      const code = cue.charCodeAt(i);
      node = this.follow(node, code) || this.branch(node, code);
    }
    this.bits[node] = (this.bits[node] ?? 0) | bit;
    if (PHRASE.test(cue)) this.phrases[node] = (this.phrases[node] ?? 0) | bit;
  }

  private branch(node: number, code: number): number {
    if (this.nodes >= this.bits.length) this.grow();
    const slot = this.slotOf(node, code);
    this.keys[slot] = node * 0x10000 + code;
    this.targets[slot] = this.nodes;
    return this.nodes++;
  }

  private slotOf(node: number, code: number): number {
    const { keys } = this;
    const last = keys.length - 1;
    const key = node * 0x10000 + code;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & last;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const { keys, targets } = this;
    this.keys = new Int32Array(keys.length * 2).fill(-1);
    this.targets = new Uint16Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key === -1) return;
      const next = this.slotOf(key >>> 16, key & 0xffff);
      this.keys[next] = key;
      this.targets[next] = targets[slot] ?? 0;
    });
    this.bits = doubled(this.bits);
    this.phrases = doubled(this.phrases);
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}

export type { CueTrie };

let known: CueTrie | null = null;

/** The trie of all cues. */
export function cueTrie(): CueTrie {
  known ??= new CueTrie();
  return known;
}
