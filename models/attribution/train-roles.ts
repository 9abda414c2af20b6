/** Trains the rankers of sources and contents on the gold cues, each choice by softmax over the candidates. */
import { pushEnd, pushSides, pushStart } from '../../core/attribution/contents/content-features.ts';
import { SIDES } from '../../core/attribution/contents/content-model.ts';
import { cueContext } from '../../core/attribution/cues/cue-surroundings.ts';
import { sourceCandidates } from '../../core/attribution/sources/source-candidates.ts';
import { pushSourceFeatures } from '../../core/attribution/sources/source-features.ts';
import { type AdaGradTable, makeDice, shuffle } from './adagrad.ts';
import { type GoldSide, goldSides, goldSource } from './gold-choices.ts';
import type { GoldWords, PreparedDocument } from './gold-words.ts';
import { type ChoiceStep, trainChoice } from './train-choices.ts';
import type { TrainingOptions } from './train-cues.ts';

export interface RoleTables {
  readonly sources: AdaGradTable;
  readonly contents: AdaGradTable;
}

export function trainRoles(documents: readonly PreparedDocument[], tables: RoleTables, options: TrainingOptions): void {
  const dice = makeDice(2);
  const order = documents.flatMap((document) => new Array<PreparedDocument>(document.weight).fill(document));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, dice);
    for (const document of order) {
      const step = { dice, dropped: options.dropped, domain: document.domain };
      for (const gold of document.attributions) trainCue(document, gold, tables, step);
    }
  }
}

function trainCue(
  document: PreparedDocument,
  gold: GoldWords,
  tables: RoleTables,
  step: Omit<ChoiceStep, 'table'>,
): void {
  const { parsed } = document;
  const context = cueContext(parsed, gold.cue);
  const others = document.attributions.filter((other) => other !== gold).map(({ cue }) => cue.head);
  const candidates = sourceCandidates(parsed, gold.cue).filter(
    ({ from, to }) => !others.some((head) => from <= head && head < to),
  );
  const target = goldSource(candidates, gold);
  const source = candidates[target];
  if (!source) return;
  trainChoice({ ...step, table: tables.sources }, candidates.length, target, (list, choice) => {
    const candidate = candidates[choice];
    if (candidate) pushSourceFeatures(list, parsed, context, candidate);
  });
  const contents = { ...step, table: tables.contents };
  const { left, right } = goldSides(parsed, gold, context, source);
  trainChoice(contents, SIDES.length, (left ? 1 : 0) + (right ? 2 : 0), (list, sides) => {
    pushSides(list, parsed, context, source, sides);
  });
  for (const side of [left, right]) if (side) trainSide(document, context, side, contents);
}

function trainSide(
  { parsed }: PreparedDocument,
  context: ReturnType<typeof cueContext>,
  gold: GoldSide,
  step: ChoiceStep,
): void {
  const { side, edge, starts, ends } = gold;
  trainChoice(step, starts.length, gold.start, (list, choice) => {
    pushStart(list, parsed, context, side, edge, starts[choice] ?? edge);
  });
  const from = starts[gold.start] ?? edge;
  trainChoice(step, ends.length, gold.end, (list, choice) => {
    pushEnd(list, parsed, context, side, { from, to: ends[choice] ?? from });
  });
}
