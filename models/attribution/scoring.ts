/** Runs the kit's own scorer over predictions made in memory. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corporaFolder, type GoldDocument } from './corpora.ts';

export interface Figure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
}

export interface Scorer {
  readonly scoreDoc: (gold: unknown, prediction: unknown) => unknown;
  readonly aggregate: (results: readonly unknown[]) => Record<string, Figure>;
}

/** Loads `score.mjs` of the kit. */
export async function loadScorer(): Promise<Scorer> {
  const loaded: Scorer = await import(pathToFileURL(resolve(corporaFolder(), 'score.mjs')).href);
  return loaded;
}

/** Scores documents against their predictions, keyed by id. */
export function scoreAll(scorer: Scorer, golds: readonly GoldDocument[], predictions: ReadonlyMap<string, unknown>) {
  return scorer.aggregate(golds.map((gold) => scorer.scoreDoc(gold, predictions.get(gold.id))));
}
