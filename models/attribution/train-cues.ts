/** Trains the cue labeller: each word's label by softmax, with the history of gold labels or, at times, of its own guesses. */
import {
  type FarView,
  frameSentence,
  type NearView,
  viewFar,
  viewHistory,
  viewNear,
} from '../../core/attribution/cues/cue-context.ts';
import { pushFar, pushHistoryFeatures, pushKinds, pushNeighbours } from '../../core/attribution/cues/cue-features.ts';
import {
  advance,
  BEGIN,
  INSIDE,
  neverOpens,
  OUTSIDE,
  positionOf,
  saltDomain,
  saltOf,
  startHistory,
} from '../../core/attribution/cues/cue-model.ts';
import { wordAt } from '../../core/attribution/parsing/parsed-text.ts';
import { type FeatureList, makeFeatureList } from '../../core/attribution/weights/feature-list.ts';
import { type AdaGradTable, LEAST_ERROR, makeDice, shuffle } from './adagrad.ts';
import type { PreparedDocument } from './gold-words.ts';

export interface TrainingOptions {
  readonly epochs: number;
  /** Share of features left out at each step. */
  readonly dropped: number;
}

interface View {
  readonly near: NearView;
  readonly far: FarView;
}

/** Features that do not change from epoch to epoch, worked out once. */
export interface CachedDocument {
  readonly document: PreparedDocument;
  readonly views: readonly View[];
  /** Where the features of each word begin in `ids`. */
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
}

/** How often the history follows the gold labels; else the labeller meets its own mistakes. */
const GOLD_HISTORY = 0.6;

export function cacheDocument(document: PreparedDocument): CachedDocument {
  const { parsed } = document;
  const list = makeFeatureList();
  const offsets = new Int32Array(parsed.words.length + 1);
  const ids: number[] = [];
  const views: View[] = [];
  parsed.sentences.forEach((_, sentence) => {
    const frame = frameSentence(parsed, sentence);
    for (let i = frame.from; i < frame.to; i++) {
      const near = viewNear(parsed, frame, i);
      const far = viewFar(parsed, near);
      views.push({ near, far });
      list.count = 0;
      pushKinds(list, near, far);
      pushNeighbours(list, near);
      pushFar(list, near, far);
      for (let k = 0; k < list.count; k++) ids.push(list.ids[k] ?? 0);
      offsets[i + 1] = ids.length;
    }
  });
  return { document, views, offsets, ids: Int32Array.from(ids) };
}

interface Step {
  readonly table: AdaGradTable;
  readonly dice: () => number;
  readonly dropped: number;
  readonly domain: number;
  /** Features of the word, those of its history included. */
  readonly list: FeatureList;
  /** Which of them are left out this time. */
  readonly skipped: Uint8Array;
}

export function trainCues(documents: readonly CachedDocument[], table: AdaGradTable, options: TrainingOptions): void {
  const dice = makeDice(1);
  const order = documents.flatMap((cached) => new Array<CachedDocument>(cached.document.weight).fill(cached));
  const list = makeFeatureList();
  const skipped = new Uint8Array(list.ids.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, dice);
    for (const cached of order) {
      const { domain } = cached.document;
      trainDocument(cached, { table, dice, dropped: options.dropped, domain, list, skipped });
    }
  }
}

function trainDocument(cached: CachedDocument, step: Step): void {
  const { parsed, labels } = cached.document;
  for (const { from, to } of parsed.sentences) {
    const history = startHistory();
    for (let i = from; i < to; i++) {
      const view = cached.views[i];
      if (!view || (history.label === OUTSIDE && neverOpens(wordAt(parsed, i)))) {
        advance(history, parsed, i, OUTSIDE);
        continue;
      }
      step.list.count = 0;
      for (let k = cached.offsets[i] ?? 0; k < (cached.offsets[i + 1] ?? 0); k++) {
        step.list.ids[step.list.count++] = cached.ids[k] ?? 0;
      }
      pushHistoryFeatures(step.list, view.near, view.far, viewHistory(parsed, i, history));
      const guess = trainWord(step, labels[i] ?? OUTSIDE, history.label !== OUTSIDE);
      const next = step.dice() < GOLD_HISTORY ? (labels[i] ?? OUTSIDE) : guess;
      advance(history, parsed, i, next === INSIDE && history.label === OUTSIDE ? OUTSIDE : next);
    }
  }
}

/** One step on one word; returns the label it would have had. */
function trainWord(step: Step, gold: number, inside: boolean): number {
  for (let k = 0; k < step.list.count; k++) step.skipped[k] = step.dice() < step.dropped ? 1 : 0;
  const begin = Math.exp(Math.min(30, scoreKept(step, BEGIN)));
  const within = inside ? Math.exp(Math.min(30, scoreKept(step, INSIDE))) : 0;
  const total = 1 + begin + within;
  moveKept(step, BEGIN, begin / total - (gold === BEGIN ? 1 : 0));
  if (inside) moveKept(step, INSIDE, within / total - (gold === INSIDE ? 1 : 0));
  if (begin > within) return begin > 0.6 ? BEGIN : OUTSIDE;
  return within > 1 ? INSIDE : OUTSIDE;
}

function scoreKept({ table, list, skipped, domain }: Step, label: number): number {
  const { weights, mask } = table;
  const salt = saltOf(label);
  let score = 0;
  for (let k = 0; k < list.count; k++) {
    if (skipped[k] === 1) continue;
    const at = positionOf(list.ids[k] ?? 0, salt);
    score += weights[at & mask] ?? 0;
    if (domain > 0) score += weights[saltDomain(at) & mask] ?? 0;
  }
  return score;
}

function moveKept({ table, list, skipped, domain }: Step, label: number, error: number): void {
  if (Math.abs(error) < LEAST_ERROR) return;
  const salt = saltOf(label);
  for (let k = 0; k < list.count; k++) {
    if (skipped[k] === 1) continue;
    const at = positionOf(list.ids[k] ?? 0, salt);
    table.step(at, error);
    if (domain > 0) table.step(saltDomain(at), error);
  }
}
