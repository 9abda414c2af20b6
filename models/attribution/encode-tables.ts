/** Turns trained tables into what the weights file stores. */
import { quantise } from './perceptron.ts';
import { SETTINGS } from './settings.ts';
import type { TrainedTables } from './training.ts';
import type { StoredTables } from './weights-file.ts';

export function encodeTables(tables: TrainedTables): StoredTables {
  const { keep } = SETTINGS;
  const cues = quantise(tables.cues.averaged().weights, keep.cues);
  return {
    cues: cues.encoded,
    sources: quantise(tables.sources.averaged().weights, keep.sources).encoded,
    contents: quantise(tables.contents.averaged().weights, keep.contents).encoded,
    lean: (SETTINGS.lean * cues.scale).toFixed(1),
  };
}
