/**
 * Scores rows of numbers with learned decision trees. Each feature knows at most 63 cut points, so that a node is
 * three bytes and a model a few kilobytes of text. The script that made a model lives in `models/`.
 */

/** A model as stored: see `models/boilerplate/gradient-boosting.ts`. */
export interface StoredTrees {
  /** Column names, in the order of a row. */
  readonly features: readonly string[];
  /** Rising cut points of each feature; a value's bin is the number of cuts it is not below. */
  readonly cuts: readonly (readonly number[])[];
  readonly bias: number;
  /** Leaf values are stored as integers of this size. */
  readonly leafUnit: number;
  /** Base64: trees in preorder, three bytes a node: feature, bin, offset of the right child; 255 and an int16: leaf. */
  readonly trees: string;
  /** Byte at which each tree begins, in nodes. */
  readonly starts: readonly number[];
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
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[BASE64.charCodeAt(i)] = i;
  const clean = text.replace(/(?<!=)=+$/, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < clean.length; i++) {
    buffer = ((buffer << 6) | (values[clean.charCodeAt(i)] ?? 0)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >> bits) & 255;
    }
  }
  return bytes;
}

/** Makes a stored model ready for scoring. */
export function loadTrees(stored: StoredTrees): TreeModel {
  const bytes = decodeBase64(stored.trees);
  const count = bytes.length / 3;
  const model = {
    width: stored.features.length,
    bias: stored.bias,
    leafUnit: stored.leafUnit,
    features: new Uint8Array(count),
    bounds: new Float32Array(count),
    rights: new Uint16Array(count),
    units: new Int16Array(count),
    starts: Uint16Array.from(stored.starts),
  };
  for (let node = 0; node < count; node++) {
    const feature = bytes[node * 3] ?? LEAF;
    const low = bytes[node * 3 + 1] ?? 0;
    const high = bytes[node * 3 + 2] ?? 0;
    model.features[node] = feature;
    model.bounds[node] = stored.cuts[feature]?.[low] ?? 0;
    model.rights[node] = node + high;
    model.units[node] = low | (high << 8);
  }
  return model;
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
