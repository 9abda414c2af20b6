/** Turns trained tables into what the weights file stores. */
import type { StoredTrees } from '../../core/trees/boosted-trees.ts';
import { quantise } from './perceptron.ts';
import { SETTINGS } from './settings.ts';
import type { TrainedTables } from './training.ts';
import type { StoredTables } from './weights-file.ts';

export function encodeTables(tables: TrainedTables): StoredTables {
  const { keep, lean } = SETTINGS;
  const cues = quantise(tables.cues.weights, keep.cues);
  const sources = quantise(tables.sources.weights, keep.sources);
  const contents = quantise(tables.contents.weights, keep.contents);
  return {
    cues: cues.encoded,
    sources: sources.encoded,
    contents: contents.encoded,
    scales: [cues.scale, sources.scale, contents.scale].map((scale) => scale.toFixed(3)).join(' '),
    lean: [lean.news, lean.conflict].join(' '),
  };
}

/** The trees that look at whole attributions. */
export function encodeVerifier({ features, counts, cuts, trees, ...numbers }: StoredTrees): StoredTables {
  const { bias, leafUnit, nodeBits, least } = numbers;
  const { keep, add } = SETTINGS.leastChance;
  return {
    frameFeatures: features,
    frameCounts: counts,
    frameCuts: cuts,
    frameTrees: trees,
    frameNumbers: [bias, leafUnit, nodeBits, least].join(' '),
    frameLeast: [keep, add].join(' '),
  };
}
