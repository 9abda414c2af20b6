/**
 * Scores rows of numbers with learned decision trees. A model is stored as three short strings, because the detector's
 * travels to every page a reader opens. `models/trees/pack-trees.ts` writes what is read here.
 */
import { probabilityOf } from './log-odds.ts';

/** A model as stored. Numbers are written in the 64 signs of base64, six bits each, most significant first. */
export interface StoredTrees {
  /** Fingerprint of the column names, in the order of a row: see `fingerprintOf`. */
  readonly features: string;
  readonly bias: number;
  /** Leaf values are stored as integers of this size. */
  readonly leafUnit: number;
  /** One sign a column: how many cut points it has. */
  readonly counts: string;
  /** Three signs a cut point, rising within a column: sign, power of ten below one (3 bits), digits (14 bits). */
  readonly cuts: string;
  /** Bits of one node. */
  readonly nodeBits: number;
  /** The smallest leaf. */
  readonly least: number;
  /** Trees in preorder, left is below the cut: a node is the number of its cut, or that of all cuts more than a leaf. */
  readonly trees: string;
}

/** A model unpacked for scoring: one entry a node in each column. */
export interface TreeModel {
  readonly width: number;
  readonly bias: number;
  readonly leafUnit: number;
  /** Column asked at a node, or `LEAF`. */
  readonly features: Uint8Array;
  /** Values below go to the next node, others to `rights`. */
  readonly bounds: Float32Array;
  readonly rights: Uint16Array;
  /** Whole units of a leaf. */
  readonly units: Int16Array;
  readonly starts: Uint16Array;
}

export const LEAF = 255;

/** What a letter of Base64 stands for; worked out, as a table would weigh on the gate. */
function sixBits(code: number): number {
  if (code > 96) return code - 71;
  if (code > 64) return code - 65;
  return code > 47 ? code + 4 : (code >> 2) + 52;
}

/** Numbers of so many bits out of a text. */
function unpack(text: string, bits: number): Int32Array {
  const numbers = new Int32Array(Math.floor((text.length * 6) / bits));
  let buffer = 0;
  let held = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    buffer = ((buffer << 6) | sixBits(text.charCodeAt(i))) & 0xffffff;
    held += 6;
    if (held >= bits) {
      held -= bits;
      numbers[count++] = (buffer >> held) & ((1 << bits) - 1);
    }
  }
  return numbers;
}

/** The decimal number it was written from, to the last bit: both whole numbers are exact. */
function cutOf(packed: number): number {
  const digits = (packed & 0x3fff) / 10 ** ((packed >> 14) & 7);
  return Math.fround(packed >> 17 ? -digits : digits);
}

/** Makes a stored model ready for scoring. */
export function loadTrees(stored: StoredTrees): TreeModel {
  const counts = unpack(stored.counts, 6);
  const cuts = unpack(stored.cuts, 18);
  const columns = new Uint8Array(cuts.length);
  let ruled = 0;
  counts.forEach((count, column) => {
    columns.fill(column, ruled, ruled + count);
    ruled += count;
  });
  const nodes = unpack(stored.trees, stored.nodeBits);
  const features = new Uint8Array(nodes.length).fill(LEAF);
  const bounds = new Float32Array(nodes.length);
  const rights = new Uint16Array(nodes.length);
  const units = new Int16Array(nodes.length);
  const starts = [0];
  // Nodes whose right child has not come yet; after a leaf comes that of the last one, or the next tree.
  const waiting: number[] = [];
  for (let node = 0; node < nodes.length; node++) {
    const packed = nodes[node] ?? 0;
    if (packed < cuts.length) {
      features[node] = columns[packed] ?? LEAF;
      bounds[node] = cutOf(cuts[packed] ?? 0);
      waiting.push(node);
      continue;
    }
    units[node] = packed - cuts.length + stored.least;
    const parent = waiting.pop();
    if (parent !== undefined) rights[parent] = node + 1;
    else if (node + 1 < nodes.length) starts.push(node + 1);
  }
  const { bias, leafUnit } = stored;
  return { width: counts.length, bias, leafUnit, features, bounds, rights, units, starts: Uint16Array.from(starts) };
}

/** Probability for one row of a model that is asked once: in one pass over its nodes, nothing made ready. */
export function scoreOnce(stored: StoredTrees, row: Float32Array): number {
  const counts = unpack(stored.counts, 6);
  const cuts = unpack(stored.cuts, 18);
  // Of each cut, whether its column's value lies below.
  const isBelow = new Uint8Array(cuts.length);
  let ruled = 0;
  for (let column = 0; column < counts.length; column++) {
    const value = row[column] ?? 0;
    for (const end = ruled + (counts[column] ?? 0); ruled < end; ruled++) {
      if (value < cutOf(cuts[ruled] ?? 0)) isBelow[ruled] = 1;
    }
  }
  let sum = 0;
  // Subtrees to be passed over before the next node that counts, and after the next leaf.
  let passed = 0;
  let later = 0;
  for (const packed of unpack(stored.trees, stored.nodeBits)) {
    const isLeaf = packed >= cuts.length;
    if (passed > 0) passed += isLeaf ? -1 : 1;
    else if (isLeaf) {
      sum += packed - cuts.length + stored.least;
      passed = later;
      later = 0;
    } else if (isBelow[packed]) later++;
    else passed = 1;
  }
  return Math.fround(probabilityOf(stored.bias + sum * stored.leafUnit));
}

/** The bin of a value: how many cuts it reaches. */
export function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells lists of column names apart: the weights must have been trained for the columns the code writes. */
export function fingerprintOf(names: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const sign of names.join('\n')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619);
  return `${names.length}-${(hash >>> 0).toString(16)}`;
}

/**
 * Where a row is decided before the last tree: after so many trees, when its log-odds lie so far out that the rest would
 * not bring it back.
 */
export type EarlyExits = ReadonlyMap<number, number>;

const NO_EXITS: EarlyExits = new Map();

/** Rows whose log-odds do not lie beyond a bound, in place at the beginning of the list; their number. */
function keepOpen({ bias, leafUnit }: TreeModel, sums: Int32Array, open: Int32Array, exit: number): number {
  const bound = Math.fround(exit);
  let kept = 0;
  for (const row of open) if (Math.abs(bias + (sums[row] ?? 0) * leafUnit) <= bound) open[kept++] = row;
  return kept;
}

/** Adds one tree's leaf to the sums of the open rows. */
function addTree(model: TreeModel, start: number, rows: Float32Array, open: Int32Array, sums: Int32Array): void {
  const { width, features, bounds, rights, units } = model;
  for (const row of open) {
    const offset = row * width;
    let at = start;
    let feature = features[at] ?? LEAF;
    while (feature !== LEAF) {
      at = (rows[offset + feature] ?? 0) < (bounds[at] ?? 0) ? at + 1 : (rights[at] ?? 0);
      feature = features[at] ?? LEAF;
    }
    sums[row] = (sums[row] ?? 0) + (units[at] ?? 0);
  }
}

/** Probability for each row. Tree by tree: one tree is small enough to stay close to the processor for all rows. */
export function scoreRows(model: TreeModel, rows: Float32Array, exits: EarlyExits = NO_EXITS): Float32Array {
  const { width, starts, bias, leafUnit } = model;
  const sums = new Int32Array(rows.length / width);
  let open = Int32Array.from(sums, (_, row) => row);
  for (let tree = 0; tree < starts.length; tree++) {
    const exit = exits.get(tree);
    if (exit !== undefined) open = open.subarray(0, keepOpen(model, sums, open, exit));
    addTree(model, starts[tree] ?? 0, rows, open, sums);
  }
  return Float32Array.from(sums, (sum) => probabilityOf(bias + sum * leafUnit));
}
