/**
 * Cross-validation by document over the conflict texts, with the training settings of the shipped weights. Without the forest over
 * whole attributions: it leaves texts about fighting alone, and has seen the others.
 */
import type { AttributionModels } from '../../core/attribution/models.ts';
import { readAttributionModels } from '../../core/attribution/models.ts';
import { type GoldDocument, mayTrain, readCorpus } from './corpora.ts';
import { encodeTables } from './encode-tables.ts';
import { prepare } from './gold-words.ts';
import { SETTINGS } from './settings.ts';
import { makeTemplateDocuments } from './templates.ts';
import { trainSelected } from './training.ts';
import { loadTables } from './weights-file.ts';

const FOLDS = 5;
/** PolNeAR documents per fold: fewer than the shipped weights saw, to keep a run to minutes. */
const POLNEAR_DOCUMENTS = 300;

/** Calls `judge` with every document and models that have not seen it. */
export function crossValidate(
  documents: readonly GoldDocument[],
  judge: (document: GoldDocument, models: AttributionModels) => void,
): void {
  const stored = loadTables();
  const reading = readAttributionModels(stored);
  const { templates } = SETTINGS;
  const held = new Set(documents.map(({ text }) => text.slice(0, 200)));
  const common = [
    ...readCorpus('polnear_train.jsonl.gz')
      .filter(({ text }) => !held.has(text.slice(0, 200)))
      .slice(0, POLNEAR_DOCUMENTS),
    ...makeTemplateDocuments(templates.documents, templates.sentences),
  ].map((gold) => prepare(gold, reading, 1));
  const prepared = documents.map((gold) => prepare(gold, reading, SETTINGS.conflictWeight));
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = prepared.filter(({ gold }, i) => i % FOLDS !== fold && mayTrain(gold));
    const tables = trainSelected([...common, ...seen], SETTINGS);
    const models = { ...readAttributionModels({ ...stored, ...encodeTables(tables) }), verifier: null };
    documents.forEach((document, i) => {
      if (i % FOLDS === fold) judge(document, models);
    });
  }
}
