/**
 * Makes training sets of block rows, and the scores each page gets from a model that never saw its domain. There is one
 * model: see the README for the second one over the first one's scores.
 */

import { type FeatureTable, readFeatures } from '../../core/boilerplate/block-features.ts';
import { loadTrees, type StoredTrees, scoreRows } from '../../core/trees/boosted-trees.ts';
import { type BoostingOptions, type TrainingSet, trainTrees } from '../trees/gradient-boosting.ts';
import type { CorpusSet } from './corpora.ts';
import { foldOf, type TrainingPage } from './training-pages.ts';

export const FOLDS = 5;

export interface TablePage {
  readonly page: TrainingPage;
  readonly table: FeatureTable;
  readonly fold: number;
}

/** Adds the first rows and the fold to each page. */
export function tabulate(pages: readonly TrainingPage[]): TablePage[] {
  return pages.map((page) => ({ page, table: readFeatures(page.outline), fold: foldOf(page.domain, FOLDS) }));
}

// News pages are few in the corpora and what readers will open most; Readability's own output is a weaker teacher.
const SET_WEIGHTS: Readonly<Record<CorpusSet, number>> = { 'wcxb-dev': 1, 'scrapinghub-a': 3, 'readability-pages': 1 };

// Words beyond which a longer block weighs no more.
const MAX_WEIGHT_WORDS = 100;

/** One training set from the labelled blocks of some pages. */
export function gatherRows(
  pages: readonly TablePage[],
  rowsOf: (page: TablePage) => Float32Array,
  width: number,
): TrainingSet {
  let count = 0;
  for (const { page } of pages) for (const label of page.labels) if (label === 'g' || label === 'o') count++;
  const set = {
    width,
    rows: new Float32Array(count * width),
    labels: new Uint8Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const tablePage of pages) {
    const rows = rowsOf(tablePage);
    // A page of 50,000 words must not outweigh fifty others.
    const pageWeight = SET_WEIGHTS[tablePage.page.set] / Math.sqrt(Math.max(200, tablePage.page.labels.length) / 200);
    tablePage.page.labels.forEach((label, index) => {
      if (label !== 'g' && label !== 'o') return;
      set.rows.set(rows.subarray(index * width, (index + 1) * width), at * width);
      set.labels[at] = label === 'g' ? 1 : 0;
      const words = tablePage.page.outline.blocks[index]?.words ?? 0;
      set.weights[at] = pageWeight * Math.sqrt(Math.max(1, Math.min(words, MAX_WEIGHT_WORDS)));
      at++;
    });
  }
  return set;
}

/** Scores of every page from models trained without its fold. */
export function scoreOutOfFold(
  pages: readonly TablePage[],
  rowsOf: (page: TablePage) => Float32Array,
  names: readonly string[],
  options: BoostingOptions,
): Map<TablePage, Float32Array> {
  const scores = new Map<TablePage, Float32Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = pages.filter((page) => page.fold !== fold);
    const model = loadTrees(trainTrees(gatherRows(train, rowsOf, names.length), names, options));
    for (const page of pages) if (page.fold === fold) scores.set(page, scoreRows(model, rowsOf(page)));
    console.error(`fold ${fold} done`);
  }
  return scores;
}

/** A model of all pages, for shipping. */
export function trainOnAll(
  pages: readonly TablePage[],
  rowsOf: (page: TablePage) => Float32Array,
  names: readonly string[],
  options: BoostingOptions,
): StoredTrees {
  return trainTrees(gatherRows(pages, rowsOf, names.length), names, options);
}
