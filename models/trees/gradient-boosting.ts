/**
 * Trains gradient-boosted decision trees for a yes-or-no question (logistic loss, histograms, leaf-wise growth), in a
 * form `core/trees/boosted-trees.ts` can score. Deterministic: same rows and seed, same bytes.
 */

import { binOf, LEAF, type StoredTrees } from '../../core/trees/boosted-trees.ts';
import { probabilityOf } from '../../core/trees/log-odds.ts';
import { packTrees } from './pack-trees.ts';

export interface TrainingSet {
  readonly width: number;
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly rowShare: number;
  readonly columnShare: number;
  readonly minLeafWeight: number;
  readonly l2: number;
  readonly seed: number;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  rows: Int32Array;
  /** Gradient and hessian by bin of each feature, side by side. */
  sums: Float64Array;
  readonly gradient: number;
  readonly hessian: number;
  split: Split | null;
  feature: number;
  bin: number;
  left: Leaf | null;
  right: Leaf | null;
}

const MAX_BINS = 64;
const LEAF_UNIT = 1 / 4096;

/** Mulberry32: a small seeded generator. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cut points of one feature: between its values where few, else at even shares of the rows. */
function cutsOf(set: TrainingSet, feature: number): number[] {
  const count = set.labels.length;
  const step = Math.max(1, Math.floor(count / 40_000));
  const values = new Float32Array(Math.ceil(count / step));
  for (let i = 0; i < values.length; i++) values[i] = set.rows[i * step * set.width + feature] ?? 0;
  values.sort();
  const cuts: number[] = [];
  const unique = [...new Set(values)];
  for (let k = 1; k < MAX_BINS; k++) {
    const isFew = unique.length <= MAX_BINS;
    if (isFew && k >= unique.length) break;
    const value = isFew ? (unique[k] ?? 0) : (values[Math.floor((k * values.length) / MAX_BINS)] ?? 0);
    const cut = Number(value.toPrecision(4));
    if (cuts.length === 0 || cut > (cuts.at(-1) ?? 0)) cuts.push(cut);
  }
  return cuts;
}

class Booster {
  private readonly columns: Uint8Array[];
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private readonly options: BoostingOptions;

  constructor(columns: Uint8Array[], count: number, options: BoostingOptions) {
    this.columns = columns;
    this.gradients = new Float64Array(count);
    this.hessians = new Float64Array(count);
    this.options = options;
  }

  setGradients(set: TrainingSet, scores: Float64Array): void {
    for (let i = 0; i < scores.length; i++) {
      const p = probabilityOf(scores[i] ?? 0);
      const weight = set.weights[i] ?? 1;
      this.gradients[i] = weight * (p - (set.labels[i] ?? 0));
      this.hessians[i] = weight * Math.max(1e-6, p * (1 - p));
    }
  }

  grow(rows: Int32Array, features: readonly number[]): Leaf {
    const root = this.makeLeaf(rows, features, this.countRows(rows, features));
    const leaves = [root];
    while (leaves.length < this.options.leaves) {
      let best: Leaf | null = null;
      for (const leaf of leaves) if (leaf.split && leaf.split.gain > (best?.split?.gain ?? 1e-6)) best = leaf;
      if (!best?.split) break;
      leaves.splice(leaves.indexOf(best), 1, ...this.divide(best, best.split, features));
    }
    return root;
  }

  private divide(leaf: Leaf, split: Split, features: readonly number[]): Leaf[] {
    const column = this.columns[split.feature] ?? new Uint8Array();
    const left = leaf.rows.filter((row) => (column[row] ?? 0) <= split.bin);
    const right = leaf.rows.filter((row) => (column[row] ?? 0) > split.bin);
    leaf.feature = split.feature;
    leaf.bin = split.bin;
    // Counting the smaller half is enough: the other is what is left of the whole.
    const isLeftSmall = left.length < right.length;
    const small = this.countRows(isLeftSmall ? left : right, features);
    const large = leaf.sums;
    for (let i = 0; i < large.length; i++) large[i] = (large[i] ?? 0) - (small[i] ?? 0);
    leaf.left = this.makeLeaf(left, features, isLeftSmall ? small : large);
    leaf.right = this.makeLeaf(right, features, isLeftSmall ? large : small);
    leaf.rows = new Int32Array();
    leaf.sums = new Float64Array();
    return [leaf.left, leaf.right];
  }

  private makeLeaf(rows: Int32Array, features: readonly number[], sums: Float64Array): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += this.gradients[row] ?? 0;
      hessian += this.hessians[row] ?? 0;
    }
    const leaf: Leaf = { rows, sums, gradient, hessian, split: null, feature: LEAF, bin: 0, left: null, right: null };
    leaf.split = this.bestSplit(leaf, features);
    return leaf;
  }

  private bestSplit(leaf: Leaf, features: readonly number[]): Split | null {
    const { l2, minLeafWeight } = this.options;
    if (leaf.hessian < 2 * minLeafWeight) return null;
    const { sums } = leaf;
    const parent = (leaf.gradient * leaf.gradient) / (leaf.hessian + l2);
    let best: Split | null = null;
    for (const [place, feature] of features.entries()) {
      const base = place * MAX_BINS * 2;
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < MAX_BINS - 1; bin++) {
        leftG += sums[base + bin * 2] ?? 0;
        leftH += sums[base + bin * 2 + 1] ?? 0;
        const rightH = leaf.hessian - leftH;
        if (leftH < minLeafWeight) continue;
        if (rightH < minLeafWeight) break;
        const rightG = leaf.gradient - leftG;
        const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (rightH + l2) - parent;
        if (gain > (best?.gain ?? 0)) best = { feature, bin, gain };
      }
    }
    return best;
  }

  /** Gradients and hessians of some rows, summed by bin of each feature. */
  private countRows(rows: Int32Array, features: readonly number[]): Float64Array {
    const sums = new Float64Array(features.length * MAX_BINS * 2);
    const g = Float64Array.from(rows, (row) => this.gradients[row] ?? 0);
    const h = Float64Array.from(rows, (row) => this.hessians[row] ?? 0);
    for (const [place, feature] of features.entries()) {
      const column = this.columns[feature] ?? new Uint8Array();
      const base = place * MAX_BINS * 2;
      for (let i = 0; i < rows.length; i++) {
        const at = base + (column[rows[i] ?? 0] ?? 0) * 2;
        sums[at] = (sums[at] ?? 0) + (g[i] ?? 0);
        sums[at + 1] = (sums[at + 1] ?? 0) + (h[i] ?? 0);
      }
    }
    return sums;
  }
}

/** Appends a tree's bytes; leaf values are rounded to whole units. */
function writeTree(node: Leaf, options: BoostingOptions, bytes: number[]): void {
  if (!node.left || !node.right) {
    const value = (-options.rate * node.gradient) / (node.hessian + options.l2);
    const units = Math.max(-32768, Math.min(32767, Math.round(value / LEAF_UNIT)));
    bytes.push(LEAF, units & 255, (units >> 8) & 255);
    return;
  }
  const at = bytes.length;
  bytes.push(node.feature, node.bin, 0);
  writeTree(node.left, options, bytes);
  bytes[at + 2] = (bytes.length - at) / 3;
  writeTree(node.right, options, bytes);
}

function addTree(bytes: readonly number[], columns: readonly Uint8Array[], scores: Float64Array): void {
  for (let row = 0; row < scores.length; row++) {
    let at = 0;
    while (bytes[at] !== LEAF) {
      const bin = columns[bytes[at] ?? 0]?.[row] ?? 0;
      at += bin <= (bytes[at + 1] ?? 0) ? 3 : 3 * (bytes[at + 2] ?? 0);
    }
    const units = (((bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8)) << 16) >> 16;
    scores[row] = (scores[row] ?? 0) + units * LEAF_UNIT;
  }
}

function binColumns(set: TrainingSet, cuts: readonly Float32Array[]): Uint8Array[] {
  const count = set.labels.length;
  return cuts.map((cut, feature) => {
    const column = new Uint8Array(count);
    for (let row = 0; row < count; row++) column[row] = binOf(cut, set.rows[row * set.width + feature] ?? 0);
    return column;
  });
}

/** Leaves out the cuts no tree asks for, renumbering the bins in the trees' bytes; scores stay the same. */
function dropIdleCuts(bytes: number[], cuts: readonly number[][]): number[][] {
  const asked = cuts.map(() => new Set<number>());
  for (let at = 0; at < bytes.length; at += 3) asked[bytes[at] ?? LEAF]?.add(bytes[at + 1] ?? 0);
  const kept = asked.map((bins) => [...bins].sort((a, b) => a - b));
  for (let at = 0; at < bytes.length; at += 3) {
    const bins = kept[bytes[at] ?? LEAF];
    if (bins) bytes[at + 1] = bins.indexOf(bytes[at + 1] ?? 0);
  }
  return kept.map((bins, feature) => bins.map((bin) => cuts[feature]?.[bin] ?? 0));
}

function priorOf(set: TrainingSet): number {
  let yes = 0;
  let all = 0;
  for (let i = 0; i < set.labels.length; i++) {
    const weight = set.weights[i] ?? 1;
    all += weight;
    yes += weight * (set.labels[i] ?? 0);
  }
  return Number(Math.log(yes / (all - yes)).toPrecision(6));
}

function sample(from: number, share: number, random: () => number): Int32Array {
  const chosen: number[] = [];
  for (let i = 0; i < from; i++) if (random() < share) chosen.push(i);
  return Int32Array.from(chosen);
}

/** Trains a model on a set of rows. */
export function trainTrees(set: TrainingSet, names: readonly string[], options: BoostingOptions): StoredTrees {
  const count = set.labels.length;
  const cuts = names.map((_, feature) => cutsOf(set, feature));
  const columns = binColumns(
    set,
    cuts.map((cut) => Float32Array.from(cut)),
  );
  const random = seededRandom(options.seed);
  const bias = priorOf(set);
  const scores = new Float64Array(count).fill(bias);
  const booster = new Booster(columns, count, options);
  const all: number[] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    booster.setGradients(set, scores);
    const rows = sample(count, options.rowShare, random);
    const features = [...sample(names.length, options.columnShare, random)];
    const bytes: number[] = [];
    writeTree(booster.grow(rows, features), options, bytes);
    addTree(bytes, columns, scores);
    all.push(...bytes);
  }
  const kept = dropIdleCuts(all, cuts);
  return packTrees({ names, cuts: kept, bytes: all, bias, leafUnit: LEAF_UNIT });
}
