/**
 * Blocks set alike (same tags and class names on the way up) are mostly of one sort, so each takes on some of what the
 * model thinks of the others. Measured out of fold: see models/boilerplate/README.md.
 */
import { probabilityOf } from '../trees/log-odds.ts';
import type { FeatureTable } from './block-features.ts';
import type { Group } from './text-groups.ts';

/** How much of a score is that of its like; fewer than so many blocks say nothing of each other. */
const SHARED = 0.3;
const LEAST_ALIKE = 3;
const LEAST_SCORE = 1e-5;

const logit = (score: number) => Math.log(Math.max(LEAST_SCORE, score) / Math.max(LEAST_SCORE, 1 - score));

/** The scores of a page's blocks, each drawn towards the mean of those set like it. */
export function poolScores({ groups }: Pick<FeatureTable, 'groups'>, scores: Float32Array): Float32Array {
  const sums = new Map<Group, number>();
  groups.forEach((group, index) => {
    if (group.size >= LEAST_ALIKE) sums.set(group, (sums.get(group) ?? 0) + logit(scores[index] ?? 0));
  });
  return scores.map((score, index) => {
    const group = groups[index];
    const sum = group && sums.get(group);
    if (!group || sum === undefined) return score;
    return probabilityOf((1 - SHARED) * logit(score) + (SHARED * sum) / group.size);
  });
}
