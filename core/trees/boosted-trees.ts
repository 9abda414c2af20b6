/**
 * Scores rows of numbers with learned decision trees. A model is stored as three short strings, because the detector's
 * travels to every page a reader opens. `models/trees/pack-trees.ts` writes what is read here.
 */

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
function unpack(text: string, bits: number): number[] {
  const numbers: number[] = [];
  let buffer = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    buffer = ((buffer << 6) | sixBits(text.charCodeAt(i))) & 0xffffff;
    held += 6;
    if (held >= bits) {
      held -= bits;
      numbers.push((buffer >> held) & ((1 << bits) - 1));
    }
  }
  return numbers;
}

/** The decimal number it was written from, to the last bit. */
const cutOf = (packed: number): number => Number(`${packed >> 17 ? '-' : ''}${packed & 0x3fff}e-${(packed >> 14) & 7}`);

/** Makes a stored model ready for scoring. */
export function loadTrees(stored: StoredTrees): TreeModel {
  const counts = unpack(stored.counts, 6);
  const cuts = unpack(stored.cuts, 18).map(cutOf);
  const columns = counts.flatMap((count, column) => Array.from({ length: count }, () => column));
  const nodes = unpack(stored.trees, stored.nodeBits);
  const features = new Uint8Array(nodes.length).fill(LEAF);
  const bounds = new Float32Array(nodes.length);
  const rights = new Uint16Array(nodes.length);
  const units = new Int16Array(nodes.length);
  const starts = [0];
  // Nodes whose right child has not come yet; after a leaf comes that of the last one, or the next tree.
  const waiting: number[] = [];
  nodes.forEach((packed, node) => {
    if (packed < cuts.length) {
      features[node] = columns[packed] ?? LEAF;
      bounds[node] = cuts[packed] ?? 0;
      waiting.push(node);
      return;
    }
    units[node] = packed - cuts.length + stored.least;
    const parent = waiting.pop();
    if (parent !== undefined) rights[parent] = node + 1;
    else if (node + 1 < nodes.length) starts.push(node + 1);
  });
  const { bias, leafUnit } = stored;
  return { width: counts.length, bias, leafUnit, features, bounds, rights, units, starts: Uint16Array.from(starts) };
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

function logitOf(model: TreeModel, rows: Float32Array, offset: number, exits: Float32Array): number {
  const { features, bounds, rights, units, starts, bias, leafUnit } = model;
  let sum = 0;
  for (let tree = 0; tree < starts.length; tree++) {
    if (Math.abs(bias + sum * leafUnit) > (exits[tree] ?? 0)) break;
    let at = starts[tree] ?? 0;
    let feature = features[at] ?? LEAF;
    while (feature !== LEAF) {
      at = (rows[offset + feature] ?? 0) < (bounds[at] ?? 0) ? at + 1 : (rights[at] ?? 0);
      feature = features[at] ?? LEAF;
    }
    sum += units[at] ?? 0;
  }
  return bias + sum * leafUnit;
}

/** Probability for each row. */
export function scoreRows(model: TreeModel, rows: Float32Array, exits: EarlyExits = NO_EXITS): Float32Array {
  const bounds = new Float32Array(model.starts.length).fill(Number.POSITIVE_INFINITY);
  for (const [tree, logit] of exits) bounds[tree] = logit;
  const scores = new Float32Array(rows.length / model.width);
  for (let row = 0; row < scores.length; row++) {
    scores[row] = 1 / (1 + Math.exp(-logitOf(model, rows, row * model.width, bounds)));
  }
  return scores;
}
