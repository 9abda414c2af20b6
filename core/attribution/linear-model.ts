/**
 * Linear models with hashed features. A feature is a 32-bit number mixed from a template and single words, shapes or
 * tags; its weight is one of 64 levels, stored as one character. No text of any corpus can be read back from a table.
 */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A table of weights whose length is a power of two. */
export interface WeightTable {
  readonly weights: Float32Array | Int8Array;
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

/** Reads a table written by `encodeTable`. */
export function decodeTable(encoded: string): WeightTable {
  const weights = new Int8Array(encoded.length);
  const levelOf = new Map([...LEVELS].map((letter, level) => [letter, level - 32]));
  for (let i = 0; i < encoded.length; i++) weights[i] = levelOf.get(encoded.charAt(i)) ?? 0;
  return { weights, mask: encoded.length - 1 };
}

/** Writes a table of small integers (-32 to 31) as one character each. */
export function encodeTable(levels: Int8Array): string {
  let out = '';
  for (const level of levels) out += LEVELS.charAt(level + 32);
  return out;
}
