/**
 * Linear models with hashed features. A feature is a 32-bit number mixed from a template and single words, shapes or
 * tags; its weight is one of 64 levels, stored as one character. No text of any corpus can be read back from a table.
 */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A table of weights whose length is a power of two. */
export interface WeightTable {
  readonly weights: Float32Array | Int16Array;
  readonly mask: number;
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mixes two numbers into one feature. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The weight of one feature. */
export function weightOf(table: WeightTable, feature: number): number {
  return table.weights[feature & table.mask] ?? 0;
}

/** The summed weight of many features. */
export function scoreOf(table: WeightTable, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += table.weights[feature & table.mask] ?? 0;
  return sum;
}

/** Longest gap one letter can tell; longer gaps take several. */
const LONGEST_GAP = 63;

/**
 * Reads a table written by `encodeTable`: first letter its size as a power of two, then for each weight that is not zero
 * the gap since the last one (`_` adds 63 and goes on) and its level. A weight is the square of its level, with its sign:
 * small weights are many and must stay apart.
 */
export function decodeTable(encoded: string): WeightTable {
  const letterValues = new Map([...LEVELS].map((letter, value) => [letter, value]));
  const value = (at: number): number => letterValues.get(encoded.charAt(at)) ?? 0;
  const weights = new Int16Array(2 ** value(0));
  let position = -1;
  let gap = 0;
  for (let at = 1; at < encoded.length; at++) {
    const step = value(at);
    gap += step;
    if (step === LONGEST_GAP) continue;
    position += gap + 1;
    gap = 0;
    at++;
    const level = value(at) - 32;
    weights[position] = level * Math.abs(level);
  }
  return { weights, mask: weights.length - 1 };
}

/** Writes levels (-31 to 31); zeros take no room. */
export function encodeTable(levels: Int8Array): string {
  let out = LEVELS.charAt(Math.log2(levels.length));
  let last = -1;
  levels.forEach((level, position) => {
    if (level === 0) return;
    let gap = position - last - 1;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) out += LEVELS.charAt(LONGEST_GAP);
    out += LEVELS.charAt(gap) + LEVELS.charAt(level + 32);
    last = position;
  });
  return out;
}
