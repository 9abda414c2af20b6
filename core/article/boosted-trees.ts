/**
 * Scores rows of numbers with learned decision trees. Features are first cut into at most 64 bins, so that a tree only
 * compares small integers; a model is a few kilobytes of text. The script that made a model lives in `models/`.
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

export interface TreeModel {
  readonly width: number;
  readonly bias: number;
  readonly leafUnit: number;
  readonly nodes: Uint8Array;
  readonly starts: Int32Array;
  readonly cuts: readonly Float32Array[];
  /** Features some tree asks for: the others need no bin. */
  readonly used: readonly number[];
}

export const LEAF = 255;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[BASE64.charCodeAt(i)] = i;
  const clean = text.replace(/=+$/, '');
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
  const nodes = decodeBase64(stored.trees);
  const used = new Set<number>();
  for (let at = 0; at < nodes.length; at += 3) {
    const feature = nodes[at] ?? LEAF;
    if (feature !== LEAF) used.add(feature);
  }
  return {
    width: stored.features.length,
    bias: stored.bias,
    leafUnit: stored.leafUnit,
    nodes,
    starts: Int32Array.from(stored.starts),
    cuts: stored.cuts.map((cuts) => Float32Array.from(cuts)),
    used: [...used].sort((a, b) => a - b),
  };
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

function scoreBins(model: TreeModel, bins: Uint8Array): number {
  const { nodes, starts } = model;
  let sum = 0;
  for (const start of starts) {
    let at = start * 3;
    let feature = nodes[at] ?? LEAF;
    while (feature !== LEAF) {
      at += (bins[feature] ?? 0) <= (nodes[at + 1] ?? 0) ? 3 : 3 * (nodes[at + 2] ?? 0);
      feature = nodes[at] ?? LEAF;
    }
    sum += (((nodes[at + 1] ?? 0) | ((nodes[at + 2] ?? 0) << 8)) << 16) >> 16;
  }
  return model.bias + sum * model.leafUnit;
}

/** Probability for each row. */
export function scoreRows(model: TreeModel, rows: Float32Array): Float32Array {
  const { width } = model;
  const count = rows.length / width;
  const scores = new Float32Array(count);
  const bins = new Uint8Array(width);
  for (let row = 0; row < count; row++) {
    for (const feature of model.used) {
      const cuts = model.cuts[feature];
      if (cuts) bins[feature] = binOf(cuts, rows[row * width + feature] ?? 0);
    }
    scores[row] = 1 / (1 + Math.exp(-scoreBins(model, bins)));
  }
  return scores;
}
