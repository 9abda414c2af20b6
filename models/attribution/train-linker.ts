/**
 * Trains the cue labeller, the source ranker and the content ranker and writes their tables. Learns from PolNeAR train
 * from the conflict texts that may be learnt from (no BBC, no seed) and from our own templates. usage: node models/attribution/train-linker.ts
 */
import { readReadingTables } from '../../core/attribution/models.ts';
import { mayTrain, readConflictTexts, readCorpus } from './corpora.ts';
import { encodeTables } from './encode-tables.ts';
import { prepare } from './gold-words.ts';
import { SETTINGS } from './settings.ts';
import { makeTemplateDocuments } from './templates.ts';
import { trainSelected } from './training.ts';
import { loadTables, saveTables } from './weights-file.ts';

const reading = readReadingTables(loadTables());
const documents = [
  ...readCorpus('polnear_train.jsonl.gz').map((gold) => prepare(gold, reading, 1)),
  ...readConflictTexts()
    .filter(mayTrain)
    .map((gold) => prepare(gold, reading, SETTINGS.conflictWeight)),
  ...makeTemplateDocuments(SETTINGS.templates.documents, SETTINGS.templates.sentences).map((gold) =>
    prepare(gold, reading, 1),
  ),
];
const tables = trainSelected(documents, SETTINGS);
saveTables(encodeTables(tables));
console.log(`trained on ${documents.length} documents`);
