/** Trains the three models of sourcing: cues, sources, contents. */
import { AdaGradTable, selectWeights } from './adagrad.ts';
import type { PreparedDocument } from './gold-words.ts';
import { type CachedDocument, cacheDocument, trainCues } from './train-cues.ts';
import { trainRoles } from './train-roles.ts';

type TableName = 'cues' | 'sources' | 'contents';

type Part = 'cues' | 'roles';

export interface TrainingSettings {
  readonly epochs: number;
  readonly rates: Readonly<Record<Part, number>>;
  readonly dropped: Readonly<Record<Part, number>>;
  readonly bits: Readonly<Record<TableName, number>>;
  /** How many weights of each table stay. */
  readonly keep: Readonly<Record<TableName, number>>;
}

export type TrainedTables = Readonly<Record<TableName, AdaGradTable>>;
type Allowed = Readonly<Record<TableName, Uint8Array>>;

/** Trains, keeps the weights that matter, and trains again with those alone: what is dropped is made up for by what stays. */
export function trainSelected(documents: readonly PreparedDocument[], settings: TrainingSettings): TrainedTables {
  const cached = documents.map(cacheDocument);
  const first = trainOnce(cached, settings, null);
  return trainOnce(cached, settings, {
    cues: selectWeights(first.cues, settings.keep.cues),
    sources: selectWeights(first.sources, settings.keep.sources),
    contents: selectWeights(first.contents, settings.keep.contents),
  });
}

/** Trains once, without or within a selection of weights. */
export function trainOnce(
  documents: readonly CachedDocument[],
  settings: TrainingSettings,
  allowed: Allowed | null,
): TrainedTables {
  const { bits, rates, dropped, epochs } = settings;
  const tables = {
    cues: new AdaGradTable(bits.cues, rates.cues, allowed?.cues),
    sources: new AdaGradTable(bits.sources, rates.roles, allowed?.sources),
    contents: new AdaGradTable(bits.contents, rates.roles, allowed?.contents),
  };
  trainCues(documents, tables.cues, { epochs, dropped: dropped.cues });
  trainRoles(
    documents.map(({ document }) => document),
    tables,
    { epochs, dropped: dropped.roles },
  );
  return tables;
}
