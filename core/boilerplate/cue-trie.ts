/**
 * The cues of `cue-lexicon.ts` as a trie in flat arrays: an edge is a slot in a hash table, a node a number. Grown when
 * first asked for.
 */

import { CUE_KINDS } from './cue-kinds.ts';
import { CUES } from './cue-lexicon.ts';

const SLOTS = 1 << 16;
const MAX_NODES = 1 << 15;
const PHRASE = /\S\s\S|[\u3040-\u9fff]{4}/;

export interface CueTrie {
  /** Node reached from a node by a code unit, or 0; the root is 0 too and is never reached. */
  readonly follow: (node: number, code: number) => number;
  /** Kinds of the cues that end at a node, as bits in the order of `CUE_KINDS`. */
  readonly bits: Int32Array;
  /** The same of those that are phrases of several words, or of four signs in scripts without spaces. */
  readonly phrases: Int32Array;
  /** Whether some cue begins with these two code units: most words end here. */
  readonly mayBegin: (first: number, second: number) => boolean;
}

const pairOf = (first: number, second: number) => ((first * 257) ^ second) & 0xffff;

class Planter {
  readonly keys = new Int32Array(SLOTS).fill(-1);
  readonly targets = new Uint16Array(SLOTS);
  readonly bits = new Int32Array(MAX_NODES);
  readonly phrases = new Int32Array(MAX_NODES);
  readonly openings = new Uint8Array(0x10000);
  private nodes = 1;

  slotOf(node: number, code: number): number {
    const key = node * 0x10000 + code;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (SLOTS - 1);
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  plant(cue: string, bit: number): void {
    let node = 0;
    for (let i = 0; i < cue.length; i++) {
      const slot = this.slotOf(node, cue.charCodeAt(i));
      if (this.keys[slot] === -1) {
        this.keys[slot] = node * 0x10000 + cue.charCodeAt(i);
        this.targets[slot] = this.nodes++;
      }
      node = this.targets[slot] ?? 0;
    }
    this.bits[node] = (this.bits[node] ?? 0) | bit;
    if (PHRASE.test(cue)) this.phrases[node] = (this.phrases[node] ?? 0) | bit;
    this.openings[pairOf(cue.charCodeAt(0), cue.charCodeAt(1))] = 1;
    // A sign that is a cue by itself may stand before anything.
    if (cue.length === 1) for (let next = 0; next < 0x10000; next++) this.openings[pairOf(cue.charCodeAt(0), next)] = 1;
  }
}

let grown: CueTrie | null = null;

function grow(): CueTrie {
  const planter = new Planter();
  CUE_KINDS.forEach((kind, index) => {
    for (const cues of Object.values(CUES[kind])) for (const cue of cues.split('|')) planter.plant(cue, 1 << index);
  });
  const { targets, bits, phrases, openings } = planter;
  return {
    follow: (node, code) => targets[planter.slotOf(node, code)] ?? 0,
    bits,
    phrases,
    mayBegin: (first, second) => openings[pairOf(first, second)] === 1,
  };
}

/** The trie of all cues. */
export function cueTrie(): CueTrie {
  grown ??= grow();
  return grown;
}
