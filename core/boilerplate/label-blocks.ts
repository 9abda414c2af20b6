/**
 * Labels every block of a page. A learned model says how likely each block belongs to the article; rules then keep
 * what a reader must not lose (prose, corrections, headline, captions) and name what may be collapsed. When hardly
 * anything would remain, nothing is collapsed.
 */

import type { PageOutline } from '../article/outline.ts';
import { finish, type Steps } from '../steps.ts';
import { type EarlyExits, loadTrees, scoreRows, type TreeModel } from '../trees/boosted-trees.ts';
import { type FeatureTable, readFeaturesInSteps } from './block-features.ts';
import type { BlockLabel } from './block-label.ts';
import weights from './block-model.weights.json' with { type: 'json' };
import { decideLabelsInSteps } from './decide-labels.ts';

export type { BlockLabel } from './block-label.ts';

let model: TreeModel | null = null;

// Half the trees do for menus and plain prose; no decision on the development pages changes by more than a word in 5,000.
const EXITS: EarlyExits = new Map([
  [20, 2.6],
  [40, 3],
  [60, 3.5],
  [90, 4],
]);

// Blocks scored before the work may rest.
const BLOCKS_A_STEP = 40;

/** Probability of each block to belong to the article. */
export function scoreBlocks(table: FeatureTable): Float32Array {
  return finish(scoreBlocksInSteps(table));
}

function* scoreBlocksInSteps({ rows, width }: FeatureTable): Steps<Float32Array> {
  model ??= loadTrees(weights);
  const scores = new Float32Array(rows.length / width);
  for (let first = 0; first < scores.length; first += BLOCKS_A_STEP) {
    yield;
    scores.set(scoreRows(model, rows.subarray(first * width, (first + BLOCKS_A_STEP) * width), EXITS), first);
  }
  return scores;
}

/** One label per block of the outline, same order. */
export function labelBlocks(outline: PageOutline): readonly BlockLabel[] {
  return finish(labelBlocksInSteps(outline));
}

/** The same with rests. */
export function* labelBlocksInSteps(outline: PageOutline): Steps<readonly BlockLabel[]> {
  if (outline.blocks.length === 0) return [];
  const table = yield* readFeaturesInSteps(outline);
  yield;
  const scores = yield* scoreBlocksInSteps(table);
  yield;
  return yield* decideLabelsInSteps(outline, table, scores);
}
