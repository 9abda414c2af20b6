/**
 * Compares the block model with a linear one on the same rows and folds: `node models/boilerplate/compare-linear.ts
 * CACHE_DIR FOLDS.jsonl`, where FOLDS is what `train-blocks.ts --folds` wrote. Prints, for both, the share of gold words
 * below each bar and of other words above it.
 */

import { resolve } from 'node:path';
import { BLOCK_FEATURES } from '../../core/boilerplate/block-features.ts';
import { probabilityOf } from '../../core/trees/log-odds.ts';
import { seededRandom, type TrainingSet } from '../trees/gradient-boosting.ts';
import { FOLDS, gatherRows, type TablePage, tabulate } from './block-rows.ts';
import { findCorpora, readLines } from './corpora.ts';
import { readTrainingPages } from './training-pages.ts';

const EPOCHS = 6;
const RATE = 0.02;
const BARS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5];

interface Linear {
  readonly means: Float64Array;
  readonly scales: Float64Array;
  readonly coefficients: Float64Array;
}

function standardise(set: TrainingSet): Linear {
  const { width } = set;
  const count = set.labels.length;
  const means = new Float64Array(width);
  const scales = new Float64Array(width);
  for (let at = 0; at < set.rows.length; at++)
    means[at % width] = (means[at % width] ?? 0) + (set.rows[at] ?? 0) / count;
  for (let at = 0; at < set.rows.length; at++) {
    const distance = (set.rows[at] ?? 0) - (means[at % width] ?? 0);
    scales[at % width] = (scales[at % width] ?? 0) + (distance * distance) / count;
  }
  for (let column = 0; column < width; column++) scales[column] = 1 / Math.sqrt((scales[column] ?? 0) + 1e-6);
  return { means, scales, coefficients: new Float64Array(width + 1) };
}

function logitOf(model: Linear, rows: Float32Array, offset: number): number {
  const { means, scales, coefficients } = model;
  let logit = coefficients[means.length] ?? 0;
  for (let k = 0; k < means.length; k++) {
    logit += (coefficients[k] ?? 0) * ((rows[offset + k] ?? 0) - (means[k] ?? 0)) * (scales[k] ?? 0);
  }
  return logit;
}

/** Logistic regression by stochastic gradient descent in a seeded order. */
function trainLinear(set: TrainingSet): Linear {
  const model = standardise(set);
  const { means, scales, coefficients } = model;
  const random = seededRandom(5);
  const count = set.labels.length;
  for (let step = 0; step < count * EPOCHS; step++) {
    const row = Math.floor(random() * count);
    const offset = row * set.width;
    const p = probabilityOf(logitOf(model, set.rows, offset));
    const rate = (RATE * Math.min(8, set.weights[row] ?? 1)) / (1 + (4 * step) / (count * EPOCHS)) / 8;
    const push = rate * ((set.labels[row] ?? 0) - p);
    for (let k = 0; k < means.length; k++) {
      const value = ((set.rows[offset + k] ?? 0) - (means[k] ?? 0)) * (scales[k] ?? 0);
      coefficients[k] = (coefficients[k] ?? 0) + push * Math.max(-5, Math.min(5, value));
    }
    coefficients[means.length] = (coefficients[means.length] ?? 0) + push;
  }
  return model;
}

function printCurve(
  name: string,
  pages: readonly TablePage[],
  scores: ReadonlyMap<TablePage, ArrayLike<number>>,
): void {
  for (const bar of BARS) {
    let gold = 0;
    let hidden = 0;
    let other = 0;
    let shown = 0;
    for (const page of pages) {
      page.page.labels.forEach((label, index) => {
        const words = page.page.outline.blocks[index]?.words ?? 0;
        const isKept = (scores.get(page)?.[index] ?? 0) >= bar;
        if (label === 'g') gold += words;
        if (label === 'g' && !isKept) hidden += words;
        if (label === 'o') other += words;
        if (label === 'o' && isKept) shown += words;
      });
    }
    console.log(
      `${name} bar ${bar}: gold hidden ${((100 * hidden) / gold).toFixed(2)} %, other shown ${((100 * shown) / other).toFixed(2)} %`,
    );
  }
}

function scoreLinear(pages: readonly TablePage[]): Map<TablePage, Float64Array> {
  const scores = new Map<TablePage, Float64Array>();
  const width = BLOCK_FEATURES.length;
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = pages.filter((page) => page.fold !== fold);
    const model = trainLinear(gatherRows(train, (page) => page.table.rows, width));
    for (const page of pages) {
      if (page.fold !== fold) continue;
      const { rows } = page.table;
      const logits = Float64Array.from({ length: rows.length / width }, (_, row) => logitOf(model, rows, row * width));
      scores.set(page, logits.map(probabilityOf));
    }
  }
  return scores;
}

const [cache, folds] = process.argv.slice(2);
const corpora = findCorpora();
if (!cache || !folds || !corpora) process.exit(2);
const pages = tabulate(
  await readTrainingPages({ corpora, cache: resolve(cache) }, 'wcxb-dev', (truth) => truth.type === 'article'),
);
printCurve('linear', pages, scoreLinear(pages));
const known = readLines<{ set: string; id: string; scores: number[] }>(folds);
const byId = new Map(known.filter((line) => line.set === 'wcxb-dev').map((line) => [line.id, line.scores]));
printCurve('trees', pages, new Map(pages.map((page) => [page, byId.get(page.page.id) ?? []])));
