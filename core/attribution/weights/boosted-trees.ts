/** Boosted decision trees over a handful of measures: each tree asks a few yes-no questions and adds to the logarithm of odds. */
import { letterOf, valueOfLetter } from './linear-model.ts';

/** One forest: nodes of all trees one behind the other, each tree complete to the same depth. */
export interface Forest {
  /** Questions: is the measure below the threshold? Trees of `depth` have 2^depth - 1 of them each. */
  readonly measures: Uint8Array;
  readonly thresholds: Float32Array;
  /** What the 2^depth ends of each tree add. */
  readonly leaves: Float32Array;
  readonly depth: number;
  readonly bias: number;
}

/** Leaves are kept in thousandths. */
const LEAF_UNIT = 1000;
/** The step of a question that everything is below. */
const NO_STEP = 63;

/** How a forest is stored: its depth and bias, the steps of each measure, two letters a question, its leaves. */
export interface StoredForest {
  readonly shape: string;
  readonly steps: string;
  readonly questions: string;
  readonly leaves: string;
}

const numbersIn = (text: string, by: string): number[] => (text === '' ? [] : text.split(by).map(Number));

/** Reads what `encodeForest` wrote. */
export function decodeForest(stored: StoredForest): Forest {
  const [depth = 0, bias = 0] = numbersIn(stored.shape, ' ');
  const steps = stored.steps.split(';').map((own) => numbersIn(own, ' '));
  const letters = [...stored.questions].map(valueOfLetter);
  const measures = Uint8Array.from(letters.filter((_, at) => at % 2 === 0));
  const thresholds = Float32Array.from(measures, (measure, at) => {
    return steps[measure]?.[letters[at * 2 + 1] ?? NO_STEP] ?? Number.POSITIVE_INFINITY;
  });
  const leaves = Float32Array.from(numbersIn(stored.leaves, ' '), (leaf) => leaf / LEAF_UNIT);
  return { measures, thresholds, leaves, depth, bias };
}

/** Writes a forest whose thresholds are among the steps of their measures. */
export function encodeForest(forest: Forest, steps: readonly (readonly number[])[]): StoredForest {
  const { measures, thresholds, leaves, depth, bias } = forest;
  const questions = [...measures].map((measure, at) => {
    const step = (steps[measure] ?? []).findIndex((value) => Math.fround(value) === thresholds[at]);
    return letterOf(measure) + letterOf(step < 0 ? NO_STEP : step);
  });
  return {
    shape: `${depth} ${bias.toFixed(4)}`,
    steps: steps.map((own) => own.join(' ')).join(';'),
    questions: questions.join(''),
    leaves: [...leaves].map((leaf) => Math.round(leaf * LEAF_UNIT)).join(' '),
  };
}

/** The logarithm of odds that a forest gives to measures. */
export function oddsBy(forest: Forest, values: readonly number[]): number {
  const { measures, thresholds, leaves, depth } = forest;
  const questions = 2 ** depth - 1;
  const trees = leaves.length / (questions + 1);
  let sum = forest.bias;
  for (let tree = 0; tree < trees; tree++) {
    let node = 0;
    while (node < questions) {
      const at = tree * questions + node;
      node = node * 2 + ((values[measures[at] ?? 0] ?? 0) < (thresholds[at] ?? 0) ? 1 : 2);
    }
    sum += leaves[tree * (questions + 1) + node - questions] ?? 0;
  }
  return sum;
}
