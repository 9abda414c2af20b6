/** Grows boosted decision trees for a yes-no question, over measures cut into a few dozen steps; for the training scripts. */
import type { Forest } from '../../core/attribution/weights/boosted-trees.ts';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest examples on either side of a question. */
  readonly least: number;
  /** Added to the curvature: keeps leaves small. */
  readonly ridge: number;
}

export interface Example {
  readonly values: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** A forest and the steps its thresholds are among, by measure. */
export interface GrownForest {
  readonly forest: Forest;
  readonly steps: readonly (readonly number[])[];
}

/** Examples as the trees see them: by measure, how many steps each value reaches. */
interface Table {
  readonly steps: readonly (readonly number[])[];
  readonly reached: readonly Uint8Array[];
}

/** What is left to explain of each example, and which node of the tree it has come to. */
interface Progress {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly nodes: Uint16Array;
}

const MOST_STEPS = 32;

/** Thresholds of one measure: middles between neighbouring values at even shares of the examples. */
function stepsOf(examples: readonly Example[], measure: number): number[] {
  const values = Float64Array.from(examples, ({ values: all }) => all[measure] ?? 0).sort();
  const steps = new Set<number>();
  for (let k = 1; k < MOST_STEPS; k++) {
    const at = Math.floor((k * values.length) / MOST_STEPS);
    const high = values[at] ?? 0;
    let before = at;
    while (before > 0 && (values[before] ?? 0) >= high) before--;
    const low = values[before] ?? 0;
    if (low < high) steps.add(Number(((low + high) / 2).toPrecision(4)));
  }
  return [...steps].sort((a, b) => a - b);
}

function tabulate(examples: readonly Example[]): Table {
  const steps = (examples[0]?.values ?? []).map((_, measure) => stepsOf(examples, measure));
  const reached = steps.map((own, measure) =>
    Uint8Array.from(examples, ({ values }) => own.filter((step) => (values[measure] ?? 0) >= step).length),
  );
  return { steps, reached };
}

/** Grows the trees one after another, each on what the ones before leave unexplained. */
export function growForest(examples: readonly Example[], options: BoostOptions): GrownForest {
  const { trees, depth } = options;
  const table = tabulate(examples);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, example) => sum + (example.yes ? example.weight : 0), 0);
  const bias = Math.log(yes / (total - yes));
  const odds = new Float64Array(examples.length).fill(bias);
  const questions = 2 ** depth - 1;
  const forest = {
    measures: new Uint8Array(trees * questions),
    thresholds: new Float32Array(trees * questions),
    leaves: new Float32Array(trees * (questions + 1)),
    depth,
    bias,
  };
  for (let tree = 0; tree < trees; tree++) {
    const progress = progressOf(examples, odds);
    askQuestions(forest, tree, table, progress, options);
    addLeaves(forest, tree, progress, odds, options);
  }
  return { forest, steps: table.steps };
}

function progressOf(examples: readonly Example[], odds: Float64Array): Progress {
  const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
  return {
    slopes: Float64Array.from(examples, ({ yes, weight }, i) => weight * ((yes ? 1 : 0) - (chances[i] ?? 0))),
    curves: Float64Array.from(examples, ({ weight }, i) => weight * (chances[i] ?? 0) * (1 - (chances[i] ?? 0))),
    nodes: new Uint16Array(examples.length),
  };
}

/** Chooses the questions of one tree from its root on and sends the examples down. */
function askQuestions(
  { measures, thresholds, depth }: Forest,
  tree: number,
  table: Table,
  progress: Progress,
  options: BoostOptions,
): void {
  const questions = 2 ** depth - 1;
  const { nodes } = progress;
  for (let node = 0; node < questions; node++) {
    const members: number[] = [];
    nodes.forEach((at, i) => {
      if (at === node) members.push(i);
    });
    const split = bestSplit(members, table, progress, options);
    const at = tree * questions + node;
    measures[at] = split?.measure ?? 0;
    thresholds[at] = split ? (table.steps[split.measure]?.[split.step] ?? 0) : Number.POSITIVE_INFINITY;
    for (const i of members) {
      const below = !split || (table.reached[split.measure]?.[i] ?? 0) <= split.step;
      nodes[i] = node * 2 + (below ? 1 : 2);
    }
  }
}

function addLeaves(
  { leaves, depth }: Forest,
  tree: number,
  { slopes, curves, nodes }: Progress,
  odds: Float64Array,
  { rate, ridge }: BoostOptions,
): void {
  const questions = 2 ** depth - 1;
  const slopeSums = new Float64Array(questions + 1);
  const curveSums = new Float64Array(questions + 1).fill(ridge);
  nodes.forEach((node, i) => {
    const leaf = node - questions;
    slopeSums[leaf] = (slopeSums[leaf] ?? 0) + (slopes[i] ?? 0);
    curveSums[leaf] = (curveSums[leaf] ?? 0) + (curves[i] ?? 0);
  });
  const first = tree * (questions + 1);
  slopeSums.forEach((slope, leaf) => {
    leaves[first + leaf] = (rate * slope) / (curveSums[leaf] ?? 1);
  });
  nodes.forEach((node, i) => {
    odds[i] = (odds[i] ?? 0) + (leaves[first + node - questions] ?? 0);
  });
}

interface Split {
  readonly measure: number;
  readonly step: number;
  readonly gain: number;
}

function bestSplit(members: readonly number[], table: Table, progress: Progress, options: BoostOptions): Split | null {
  let best: Split | null = null;
  for (const [measure] of table.steps.entries()) {
    const split = splitBy(measure, members, table, progress, options);
    if (split && (!best || split.gain > best.gain)) best = split;
  }
  return best;
}

/** The best step of one measure to part examples at. */
function splitBy(
  measure: number,
  members: readonly number[],
  { steps, reached }: Table,
  { slopes, curves }: Progress,
  { least, ridge }: BoostOptions,
): Split | null {
  const count = (steps[measure]?.length ?? 0) + 1;
  const own = reached[measure] ?? new Uint8Array(0);
  const sums = Array.from({ length: count }, () => ({ slope: 0, curve: 0, size: 0 }));
  const all = { slope: 0, curve: 0, size: members.length };
  for (const i of members) {
    const sum = sums[own[i] ?? 0];
    if (!sum) continue;
    sum.slope += slopes[i] ?? 0;
    sum.curve += curves[i] ?? 0;
    sum.size++;
    all.slope += slopes[i] ?? 0;
    all.curve += curves[i] ?? 0;
  }
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + ridge);
  const low = { slope: 0, curve: 0, size: 0 };
  let best: Split | null = null;
  for (let step = 0; step < count - 1; step++) {
    low.slope += sums[step]?.slope ?? 0;
    low.curve += sums[step]?.curve ?? 0;
    low.size += sums[step]?.size ?? 0;
    if (low.size < least || all.size - low.size < least) continue;
    const parts = worth(low.slope, low.curve) + worth(all.slope - low.slope, all.curve - low.curve);
    const gain = parts - worth(all.slope, all.curve);
    if (gain > 1e-6 && (!best || gain > best.gain)) best = { measure, step, gain };
  }
  return best;
}
