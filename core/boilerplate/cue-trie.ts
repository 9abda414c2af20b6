/**
 * The cues of `cue-lexicon.ts` as a trie in flat arrays: an edge is a slot in a hash table, a node a number. A cue is
 * planted when two code units are first met with which it begins, so that a page costs the cues of its own words only.
 */

import { CUE_KINDS } from './cue-kinds.ts';
import { CUES } from './cue-lexicon.ts';

const FIRST_SLOTS = 1 << 13;
const PHRASE = /\S\s\S|[\u3040-\u9fff]{4}/;

const pairOf = (first: number, second: number) => ((first * 257) ^ second) & 0xffff;

const PLANTED = -1;

class CueTrie {
  /** Kinds of the cues that end at a node, as bits in the order of `CUE_KINDS`. */
  bits = new Int32Array(FIRST_SLOTS >> 1);
  /** The same of those that are phrases of several words, or of four signs in scripts without spaces. */
  phrases = new Int32Array(FIRST_SLOTS >> 1);
  private keys = new Int32Array(FIRST_SLOTS).fill(-1);
  private targets = new Uint16Array(FIRST_SLOTS);
  private nodes = 1;
  /** For each pair of code units the last cue that begins with it, counted from 1, and for each cue the one before. */
  private readonly heads = new Int16Array(0x10000);
  private readonly before: number[] = [0];
  private readonly cues: string[] = [''];
  private readonly kinds: number[] = [0];
  /** Signs that are cues by themselves and may stand before anything. */
  private readonly lone = new Set<number>();

  constructor() {
    CUE_KINDS.forEach((kind, index) => {
      for (const cues of Object.values(CUES[kind])) for (const cue of cues.split('|')) this.keep(cue, 1 << index);
    });
  }

  /** Whether some cue may begin with these two code units: most words end here. */
  mayBegin(first: number, second: number): boolean {
    const pair = pairOf(first, second);
    const head = this.heads[pair] ?? 0;
    if (head > 0) this.plantFrom(pair, head);
    return head !== 0 || (first > 0x7f && this.lone.has(first));
  }

  /** Node reached from a node by a code unit, or 0; the root is 0 too and is never reached. */
  follow(node: number, code: number): number {
    return this.targets[this.slotOf(node, code)] ?? 0;
  }

  private keep(cue: string, bit: number): void {
    const first = cue.charCodeAt(0);
    if (cue.length === 1) {
      this.lone.add(first);
      this.plant(cue, bit);
      return;
    }
    const pair = pairOf(first, cue.charCodeAt(1));
    this.before.push(this.heads[pair] ?? 0);
    this.kinds.push(bit);
    this.heads[pair] = this.cues.push(cue) - 1;
  }

  private plantFrom(pair: number, head: number): void {
    for (let at = head; at > 0; at = this.before[at] ?? 0) this.plant(this.cues[at] ?? '', this.kinds[at] ?? 0);
    this.heads[pair] = PLANTED;
  }

  private plant(cue: string, bit: number): void {
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
