/** Turns trained tables into what the weights file stores. */
import { encodeForest } from '../../core/attribution/weights/boosted-trees.ts';
import type { GrownForest } from './boost.ts';
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

/** The forest that looks at whole attributions. */
export function encodeVerifier({ forest, steps }: GrownForest): StoredTables {
  const { shape, steps: frameSteps, questions, leaves } = encodeForest(forest, steps);
  const { keep, add } = SETTINGS.leastOdds;
  return {
    frameShape: shape,
    frameSteps,
    frameQuestions: questions,
    frameLeaves: leaves,
    frameLeast: [keep, add].join(' '),
  };
}
