/**
 * Trains the block model and writes its weights:
 * `node models/boilerplate/train-blocks.ts CACHE_DIR [OUT.json]`. The cache is made by `read-outlines.ts`. Same corpora,
 * same outlines: same bytes. `--folds FILE` also writes the out-of-fold score of every block, for the benchmark.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BLOCK_FEATURES } from '../../core/boilerplate/block-features.ts';
import type { BoostingOptions } from '../trees/gradient-boosting.ts';
import { scoreOutOfFold, tabulate, trainOnAll } from './block-rows.ts';
import { findCorpora } from './corpora.ts';
import { readTrainingPages } from './training-pages.ts';

export const BLOCK_OPTIONS: BoostingOptions = {
  trees: 160,
  leaves: 20,
  rate: 0.08,
  rowShare: 0.4,
  columnShare: 0.35,
  minLeafWeight: 8,
  l2: 2,
  seed: 8,
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } });
const corpora = findCorpora();
const cache = positionals[0];
if (!corpora || !cache) process.exit(2);
const out = positionals[1] ?? join(import.meta.dirname, '../../core/boilerplate/block-model.weights.json');
const place = { corpora, cache: resolve(cache) };
const wcxb = await readTrainingPages(place, 'wcxb-dev', (truth) => truth.type === 'article');
const scrapinghub = await readTrainingPages(place, 'scrapinghub-a', () => true);
const readability = await readTrainingPages(place, 'readability-pages', (truth) => truth.article !== false);
const pages = tabulate([...wcxb, ...scrapinghub, ...readability]);
const model = trainOnAll(pages, (page) => page.table.rows, BLOCK_FEATURES, BLOCK_OPTIONS);
writeFileSync(out, `${JSON.stringify(model)}\n`);
if (values.folds) {
  const scores = scoreOutOfFold(pages, (page) => page.table.rows, BLOCK_FEATURES, BLOCK_OPTIONS);
  const lines = pages.map((page) => {
    const rounded = Array.from(scores.get(page) ?? [], (score) => Number(score.toFixed(5)));
    return JSON.stringify({ set: page.page.set, id: page.page.id, scores: rounded });
  });
  writeFileSync(values.folds, `${lines.join('\n')}\n`);
}
