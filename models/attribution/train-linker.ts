/**
 * Trains the cue labeller, the source ranker and the content ranker and writes their tables. Learns from PolNeAR train
 * and from the conflict texts that may be learnt from (no BBC, no seed). usage: node models/attribution/train-linker.ts
 */
import { decodeTable } from '../../core/attribution/linear-model.ts';
import { mayTrain, readConflictTexts, readCorpus } from './corpora.ts';
import { prepare } from './gold-words.ts';
import { quantise } from './perceptron.ts';
import { SETTINGS } from './settings.ts';
import { trainSelected } from './training.ts';
import { loadTables, saveTables } from './weights-file.ts';

const tags = decodeTable(loadTables().tags ?? '');
const documents = [
  ...readCorpus('polnear_train.jsonl.gz').map((gold) => prepare(gold, tags, 1)),
  ...readConflictTexts()
    .filter(mayTrain)
    .map((gold) => prepare(gold, tags, SETTINGS.conflictWeight)),
];
const tables = trainSelected(documents, SETTINGS.epochs, SETTINGS.bits, SETTINGS.keep);
const { keep } = SETTINGS;
const cues = quantise(tables.cues.averaged().weights, keep.cues);
saveTables({
  cues: cues.encoded,
  sources: quantise(tables.sources.averaged().weights, keep.sources).encoded,
  contents: quantise(tables.contents.averaged().weights, keep.contents).encoded,
  lean: (SETTINGS.lean * cues.scale).toFixed(1),
});
console.log(`trained on ${documents.length} documents`);
