/**
 * Labels every block of a page. A learned model says how likely each block belongs to the article; rules then keep
 * what a reader must not lose (prose, corrections, headline, captions) and name what may be collapsed. When hardly
 * anything would remain, nothing is collapsed.
 */

import type { PageOutline } from '../article/outline.ts';
import { type EarlyExits, loadTrees, scoreRows, type TreeModel } from '../trees/boosted-trees.ts';
import { type FeatureTable, readFeatures } from './block-features.ts';
import type { BlockLabel } from './block-label.ts';
import weights from './block-model.weights.json' with { type: 'json' };
import { decideLabels } from './decide-labels.ts';

export type { BlockLabel } from './block-label.ts';

let model: TreeModel | null = null;

// Half the trees do for menus and plain prose; no decision on the development pages changes by more than a word in 5,000.
const EXITS: EarlyExits = new Map([
  [20, 2.6],
  [40, 3],
  [60, 3.5],
  [90, 4],
]);

/** Probability of each block to belong to the article. */
export function scoreBlocks({ rows }: FeatureTable): Float32Array {
  model ??= loadTrees(weights);
  return scoreRows(model, rows, EXITS);
}

/** One label per block of the outline, same order. */
export function labelBlocks(outline: PageOutline): readonly BlockLabel[] {
  if (outline.blocks.length === 0) return [];
  const table = readFeatures(outline);
  return decideLabels(outline, table, scoreBlocks(table));
}
