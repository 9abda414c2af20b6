/**
 * Trains the cue labeller, the source ranker and the content ranker and writes their tables. Learns from PolNeAR train
 * from the conflict texts that may be learnt from (no BBC, no seed) and from our own templates. usage: node models/attribution/train-linker.ts
 */
import { decodeTable } from '../../core/attribution/linear-model.ts';
import { mayTrain, readConflictTexts, readCorpus } from './corpora.ts';
import { encodeTables } from './encode-tables.ts';
import { prepare } from './gold-words.ts';
import { SETTINGS } from './settings.ts';
import { makeTemplateDocuments } from './templates.ts';
import { trainSelected } from './training.ts';
import { loadTables, saveTables } from './weights-file.ts';

const tags = decodeTable(loadTables().tags ?? '');
const documents = [
  ...readCorpus('polnear_train.jsonl.gz').map((gold) => prepare(gold, tags, 1)),
  ...readConflictTexts()
    .filter(mayTrain)
    .map((gold) => prepare(gold, tags, SETTINGS.conflictWeight)),
  ...makeTemplateDocuments(SETTINGS.templates.documents, SETTINGS.templates.sentences).map((gold) =>
    prepare(gold, tags, 1),
  ),
];
const tables = trainSelected(documents, SETTINGS.epochs, SETTINGS.bits, SETTINGS.keep);
saveTables(encodeTables(tables));
console.log(`trained on ${documents.length} documents`);
