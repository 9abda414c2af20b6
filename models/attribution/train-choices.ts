/**
 * Trains by softmax over a list of choices: who speaks among the noun phrases around a cue; where content begins and ends;
 * on which sides of the cue it lies.
 */
import { domainCopy, type FeatureList, makeFeatureList } from '../../core/attribution/weights/feature-list.ts';
import { type AdaGradTable, LEAST_ERROR } from './adagrad.ts';

/** Fills the list with the features of the choice of that number. */
export type PushChoice = (list: FeatureList, choice: number) => void;

export interface ChoiceStep {
  readonly table: AdaGradTable;
  readonly dice: () => number;
  readonly dropped: number;
  readonly domain: number;
}

/** Features of all choices of one step, one behind the other. */
interface Choices {
  readonly ids: number[];
  readonly offsets: number[];
}

function collect({ dice, dropped, domain }: ChoiceStep, count: number, pushChoice: PushChoice): Choices {
  const list = makeFeatureList();
  const ids: number[] = [];
  const offsets = [0];
  // The same templates are left out for all choices: they are told apart by what is there for all.
  const skipped = Array.from(list.ids, () => dropped > 0 && dice() < dropped);
  for (let choice = 0; choice < count; choice++) {
    list.count = 0;
    pushChoice(list, choice);
    for (let k = 0; k < list.count; k++) {
      if (skipped[k]) continue;
      const feature = list.ids[k] ?? 0;
      ids.push(feature);
      if (domain > 0) ids.push(domainCopy(feature));
    }
    offsets.push(ids.length);
  }
  return { ids, offsets };
}

/** One step towards the choice `gold` of `count`. */
export function trainChoice(step: ChoiceStep, count: number, gold: number, pushChoice: PushChoice): void {
  const { weights, mask } = step.table;
  const { ids, offsets } = collect(step, count, pushChoice);
  const scores = new Float64Array(count);
  for (let choice = 0; choice < count; choice++) {
    let score = 0;
    for (let k = offsets[choice] ?? 0; k < (offsets[choice + 1] ?? 0); k++) score += weights[(ids[k] ?? 0) & mask] ?? 0;
    scores[choice] = score;
  }
  const top = Math.max(...scores);
  const sizes = scores.map((score) => Math.exp(score - top));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  for (let choice = 0; choice < count; choice++) {
    const error = (sizes[choice] ?? 0) / total - (choice === gold ? 1 : 0);
    if (Math.abs(error) < LEAST_ERROR) continue;
    for (let k = offsets[choice] ?? 0; k < (offsets[choice + 1] ?? 0); k++) step.table.step(ids[k] ?? 0, error);
  }
}
