/**
 * Linear models with hashed features. A feature is a 32-bit number mixed from a template and single words, shapes or
 * tags; its weight is one of 64 levels, stored as one character. No text of any corpus can be read back from a table.
 */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A table of levels whose length is a power of two: a byte each, so that the tables stay in a processor's near memory. */
export interface LevelTable {
  readonly levels: Int8Array;
  readonly mask: number;
}

/** A table of levels with what each of them is worth, by the level's last six bits. */
export interface WeightTable extends LevelTable {
  readonly worth: Float32Array;
}

/** The usual odd constants as signed numbers: all hashing stays within 32-bit integers, which engines keep unboxed. */
const FNV_START = 0x811c9dc5 | 0;
const GOLDEN = 0x9e3779b9 | 0;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = FNV_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes two numbers into one feature. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ ((((b | 0) + GOLDEN) | 0) + (a << 6)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The level of one feature. */
export function levelOf(table: LevelTable, feature: number): number {
  return table.levels[feature & table.mask] ?? 0;
}

/** What a level stands for: its square, with its sign. Small weights are many and must stay apart. */
export function squareOf(level: number): number {
  return level * Math.abs(level);
}

/** Gives levels their worth in a model's own units: the logarithm of odds. */
export function weigh({ levels, mask }: LevelTable, scale: number): WeightTable {
  const worth = new Float32Array(64);
  for (let level = -31; level <= 31; level++) worth[level & 63] = squareOf(level) / scale;
  return { levels, mask, worth };
}

/** What each letter stands for, by its code. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, LEVELS.indexOf(String.fromCharCode(code))));

/** Longest gap one letter can tell; longer gaps take several. */
const LONGEST_GAP = 63;

/**
 * Reads a table written by `encodeTable`: first letter its size as a power of two, then for each weight that is not zero
 * the gap since the last one (`_` adds 63 and goes on) and its level.
 */
export function decodeTable(encoded: string): LevelTable {
  const levels = new Int8Array(2 ** (VALUES[encoded.charCodeAt(0)] ?? 0));
  let position = -1;
  let gap = 0;
  for (let at = 1; at < encoded.length; at++) {
    const step = VALUES[encoded.charCodeAt(at)] ?? 0;
    gap += step;
    if (step === LONGEST_GAP) continue;
    position += gap + 1;
    gap = 0;
    at++;
    levels[position] = (VALUES[encoded.charCodeAt(at)] ?? 0) - 32;
  }
  return { levels, mask: levels.length - 1 };
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
