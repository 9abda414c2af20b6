/** Lists of features and what they are worth together. */
import type { WeightTable } from './linear-model.ts';

/** A list of features that is filled and emptied again and again: no array per word, which took a third of the time. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

/** Room for the features of one word or candidate; every model uses fewer. */
const ROOM = 256;

export function makeFeatureList(): FeatureList {
  return { ids: new Int32Array(ROOM), count: 0 };
}

/** Puts one feature at the end. */
export function push(list: FeatureList, feature: number): void {
  list.ids[list.count++] = feature;
}

/** Scores one list of features, with the conflict copy when the text is about fighting. */
export function scoreFeatures(table: WeightTable, features: FeatureList, domain: number): number {
  const { levels, worth, mask } = table;
  const { ids, count } = features;
  let score = 0;
  for (let k = 0; k < count; k++) {
    const feature = ids[k] ?? 0;
    score += worth[(levels[feature & mask] ?? 0) & 63] ?? 0;
    if (domain > 0) score += worth[(levels[domainCopy(feature) & mask] ?? 0) & 63] ?? 0;
  }
  return score;
}

/** The conflict copy of a feature. */
export function domainCopy(feature: number): number {
  const salted = Math.imul(feature ^ 0x5bd1e995, 0xc2b2ae35);
  return salted ^ (salted >>> 14);
}
