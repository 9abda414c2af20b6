/**
 * Trains the page detector and writes its weights: `node models/article/train-judge.ts CACHE_DIR [OUT.json]`. Prints the
 * out-of-fold figures (folds by domain) on the WCXB pages; `--folds FILE` writes each page's out-of-fold score.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PAGE_FEATURES } from '../../core/article/page-feature-names.ts';
import { readPageFeatures } from '../../core/article/page-features.ts';
import { finish } from '../../core/steps.ts';
import { loadTrees, scoreRows } from '../../core/trees/boosted-trees.ts';
import { type CorpusSet, findCorpora, readTruth, SETS } from '../boilerplate/corpora.ts';
import { cachedOutlines, domainOf, foldOf } from '../boilerplate/training-pages.ts';
import { type BoostingOptions, type TrainingSet, trainTrees } from '../trees/gradient-boosting.ts';

const FOLDS = 5;

export const JUDGE_OPTIONS: BoostingOptions = {
  trees: 450,
  leaves: 4,
  rate: 0.04,
  rowShare: 0.7,
  columnShare: 0.35,
  minLeafWeight: 2,
  l2: 2,
  seed: 11,
};

// The other sets hold hardly a page that is no article, and would teach that there are none.
const SET_WEIGHTS: Readonly<Record<CorpusSet, number>> = {
  'wcxb-dev': 1,
  'scrapinghub-a': 0.3,
  'readability-pages': 0.3,
};

interface JudgedPage {
  readonly set: CorpusSet;
  readonly id: string;
  readonly type: string;
  readonly article: boolean;
  readonly fold: number;
  readonly row: Float32Array;
}

async function readPages(corpora: string, cache: string): Promise<JudgedPage[]> {
  const pages: JudgedPage[] = [];
  for (const set of SETS) {
    const truths = readTruth(corpora, set);
    for await (const { id, outline } of cachedOutlines(cache, set)) {
      const truth = truths.get(id);
      if (!truth) continue;
      const article = set === 'scrapinghub-a' ? true : truth.article;
      if (typeof article !== 'boolean') continue;
      const fold = foldOf(domainOf(truth.url || '', id), FOLDS);
      pages.push({ set, id, type: truth.type ?? 'article', article, fold, row: finish(readPageFeatures(outline)) });
    }
  }
  return pages;
}

function gather(pages: readonly JudgedPage[]): TrainingSet {
  const width = PAGE_FEATURES.length;
  const rows = new Float32Array(pages.length * width);
  for (const [index, page] of pages.entries()) rows.set(page.row, index * width);
  const labels = Uint8Array.from(pages, (page) => (page.article ? 1 : 0));
  return { width, rows, labels, weights: Float32Array.from(pages, (page) => SET_WEIGHTS[page.set]) };
}

function printFigures(pages: readonly JudgedPage[], scores: ReadonlyMap<JudgedPage, number>): void {
  for (const bar of [0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    let tp = 0;
    let fp = 0;
    let fn = 0;
    let right = 0;
    for (const page of pages) {
      const said = (scores.get(page) ?? 0) >= bar;
      if (said === page.article) right++;
      if (said && page.article) tp++;
      else if (said) fp++;
      else if (page.article) fn++;
    }
    const f1 = (2 * tp) / (2 * tp + fp + fn);
    console.log(
      `bar ${bar}  F1 ${f1.toFixed(3)}  accuracy ${(right / pages.length).toFixed(3)}  tp ${tp} fp ${fp} fn ${fn}`,
    );
  }
}

function scoreFolds(pages: readonly JudgedPage[], options: BoostingOptions): Map<JudgedPage, number> {
  const scores = new Map<JudgedPage, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = loadTrees(trainTrees(gather(pages.filter((page) => page.fold !== fold)), PAGE_FEATURES, options));
    for (const page of pages) if (page.fold === fold) scores.set(page, scoreRows(model, page.row)[0] ?? 0);
  }
  return scores;
}

function printTypes(pages: readonly JudgedPage[], scores: ReadonlyMap<JudgedPage, number>): void {
  const types = [...new Set(pages.map((page) => page.type))].sort();
  for (const type of types) {
    const own = pages.filter((page) => page.type === type);
    const fired = own.filter((page) => (scores.get(page) ?? 0) >= 0.5).length;
    console.log(`  ${type}: called article ${fired} of ${own.length}`);
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } });
const corpora = findCorpora();
const cache = positionals[0];
if (!corpora || !cache) process.exit(2);
const pages = await readPages(corpora, resolve(cache));
const scores = scoreFolds(pages, JUDGE_OPTIONS);
const wcxb = pages.filter((page) => page.set === 'wcxb-dev');
printFigures(wcxb, scores);
printTypes(wcxb, scores);
const model = trainTrees(gather(pages), PAGE_FEATURES, JUDGE_OPTIONS);
writeFileSync(
  positionals[1] ?? join(import.meta.dirname, '../../core/article/page-model.weights.json'),
  `${JSON.stringify(model)}\n`,
);
if (values.folds) {
  const lines = pages.map((page) => JSON.stringify({ set: page.set, id: page.id, score: scores.get(page) }));
  writeFileSync(values.folds, `${lines.join('\n')}\n`);
}
