/** Averaged-perceptron training of the three models: cues, sources, contents. */

import {
  type ContentChoice,
  leftEdge,
  leftEnds,
  leftStarts,
  rightEdge,
  rightEnds,
  rightStarts,
  type Stretch,
} from '../../core/attribution/content-candidates.ts';
import { endFeatures, sideFeatures, startFeatures } from '../../core/attribution/content-features.ts';
import { chooseContent } from '../../core/attribution/content-model.ts';
import { frameSentence } from '../../core/attribution/cue-context.ts';
import { cueFeatures } from '../../core/attribution/cue-features.ts';
import { advance, cuePositions, scoreCueLabel, startHistory } from '../../core/attribution/cue-model.ts';
import type { ParsedText } from '../../core/attribution/parsed-text.ts';
import {
  type CueContext,
  cueContext,
  domainCopy,
  type SourceCandidate,
  scoreFeatures,
  sourceCandidates,
  sourceFeatures,
} from '../../core/attribution/source-model.ts';
import type { GoldWords, PreparedDocument } from './gold-words.ts';
import { selectWeights, TrainingTable } from './perceptron.ts';

export interface Bits {
  readonly cues: number;
  readonly sources: number;
  readonly contents: number;
}

export interface TrainedTables {
  readonly cues: TrainingTable;
  readonly sources: TrainingTable;
  readonly contents: TrainingTable;
}

/** A fixed shuffle: the same numbers on every machine. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const copy = [...list];
  let state = seed + 12345;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const k = state % (i + 1);
    const a = copy[i];
    const b = copy[k];
    if (a !== undefined && b !== undefined) {
      copy[i] = b;
      copy[k] = a;
    }
  }
  return copy;
}

/** Which weights may be other than zero, by table. */
export type Allowed = Readonly<Record<keyof Bits, Uint8Array>>;

/**
 * Trains, keeps the largest weights, and trains again with those alone, so that what is dropped is made up for by what
 * stays. `keep` is how many weights the last round keeps; the round before keeps twice as many.
 */
export function trainSelected(
  documents: readonly PreparedDocument[],
  epochs: number,
  bits: Bits,
  keep: Bits,
): TrainedTables {
  let tables = train(documents, Math.max(2, epochs - 2), bits);
  for (const factor of [2, 1]) {
    const allowed = {
      cues: selectWeights(tables.cues, keep.cues * factor),
      sources: selectWeights(tables.sources, keep.sources * factor),
      contents: selectWeights(tables.contents, keep.contents * factor),
    };
    tables = train(documents, factor === 1 ? epochs : Math.max(2, epochs - 2), bits, allowed);
  }
  return tables;
}

export function train(
  documents: readonly PreparedDocument[],
  epochs: number,
  bits: Bits,
  allowed?: Allowed,
): TrainedTables {
  const tables = {
    cues: new TrainingTable(bits.cues, allowed?.cues),
    sources: new TrainingTable(bits.sources, allowed?.sources),
    contents: new TrainingTable(bits.contents, allowed?.contents),
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(
      documents.flatMap((doc) => new Array<PreparedDocument>(doc.weight).fill(doc)),
      epoch,
    );
    for (const document of order) {
      trainCues(document, tables.cues);
      for (const attribution of document.attributions) {
        const context = cueContext(document.parsed, attribution.cue);
        const source = trainSource(document, attribution, context, tables.sources);
        if (source) trainContent(document, attribution, { context, source }, tables.contents);
      }
    }
  }
  return tables;
}

function trainCues(document: PreparedDocument, table: TrainingTable): void {
  const { parsed, labels, domain } = document;
  parsed.sentences.forEach((_, sentence) => {
    const frame = frameSentence(parsed, sentence);
    const history = startHistory();
    for (let i = frame.from; i < frame.to; i++) {
      const features = cueFeatures(parsed, frame, i, history);
      const gold = labels[i] ?? 0;
      let guess = 0;
      let best = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < 3; label++) {
        if (label === 2 && history.label === 0) continue;
        const margin = label === gold ? 0 : 1;
        const score = (label === 0 ? 0 : scoreCueLabel(table, features, label, domain)) + margin;
        if (score > best) {
          best = score;
          guess = label;
        }
      }
      table.tick();
      if (guess !== gold) {
        for (const feature of features) {
          if (gold > 0) for (const at of cuePositions(feature, gold, domain)) table.add(at, 1);
          if (guess > 0) for (const at of cuePositions(feature, guess, domain)) table.add(at, -1);
        }
      }
      // Histories follow the gold labels half of the time, so that the labeller meets its own mistakes too.
      const followed = (i * 2654435761) % 7 < 4 ? gold : guess === 2 && history.label === 0 ? gold : guess;
      advance(history, parsed, i, followed);
    }
  });
}

function addAll(table: TrainingTable, features: readonly number[], step: number, domain: number): void {
  for (const feature of features) {
    table.add(feature, step);
    if (domain > 0) table.add(domainCopy(feature), step);
  }
}

function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : shared / Math.max(a.to - a.from, b.to - b.from);
}

/** Trains on one cue's source and returns the gold candidate. */
function trainSource(
  document: PreparedDocument,
  gold: GoldWords,
  context: CueContext,
  table: TrainingTable,
): SourceCandidate | null {
  const { parsed, domain } = document;
  const candidates = sourceCandidates(parsed, gold.cue);
  const target = goldSource(candidates, gold);
  if (!target) return null;
  let best: SourceCandidate | null = null;
  let bestFeatures: number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const features = sourceFeatures(parsed, context, candidate);
    const same = candidate === target;
    const cost = same ? 0 : target.from >= 0 && candidate.from >= 0 ? 1.5 - overlap(candidate, target) : 1.5;
    const score = scoreFeatures(table, features, domain) + cost;
    if (score > bestScore) {
      best = candidate;
      bestFeatures = features;
      bestScore = score;
    }
  }
  table.tick();
  if (best && best !== target) {
    addAll(table, sourceFeatures(parsed, context, target), 1, domain);
    addAll(table, bestFeatures, -1, domain);
  }
  return target;
}

function goldSource(candidates: readonly SourceCandidate[], gold: GoldWords): SourceCandidate | null {
  const { source } = gold;
  if (!source) return candidates[0] ?? null;
  let best: SourceCandidate | null = null;
  let bestOverlap = 0.3;
  for (const candidate of candidates) {
    if (candidate.from < 0) continue;
    const shared = overlap(candidate, source);
    if (shared > bestOverlap) {
      best = candidate;
      bestOverlap = shared;
    }
  }
  return best;
}

function trainContent(
  document: PreparedDocument,
  gold: GoldWords,
  at: { context: CueContext; source: SourceCandidate },
  table: TrainingTable,
): void {
  const { parsed, domain } = document;
  const { context, source } = at;
  const target = goldContent(parsed, gold, context, source);
  const guess = chooseContent(parsed, context, source, { table, domain });
  table.tick();
  if (sameChoice(target, guess)) return;
  addAll(table, choiceFeatures(parsed, at, target), 1, domain);
  addAll(table, choiceFeatures(parsed, at, guess), -1, domain);
}

function sameChoice(a: ContentChoice, b: ContentChoice): boolean {
  const same = (x: Stretch | null, y: Stretch | null) => (!x && !y) || (x?.from === y?.from && x?.to === y?.to);
  return same(a.left, b.left) && same(a.right, b.right);
}

function choiceFeatures(
  parsed: ParsedText,
  at: { context: CueContext; source: SourceCandidate },
  choice: ContentChoice,
): number[] {
  const { context, source } = at;
  const features = sideFeatures(parsed, context, source, choice);
  const left = leftEdge(context.cue, source);
  const right = rightEdge(context.cue, source);
  if (choice.left) {
    features.push(
      ...startFeatures(parsed, context, 0, left, choice.left.from),
      ...endFeatures(parsed, context, 0, choice.left),
    );
  }
  if (choice.right) {
    features.push(
      ...startFeatures(parsed, context, 1, right, choice.right.from),
      ...endFeatures(parsed, context, 1, choice.right),
    );
  }
  return features;
}

function goldContent(parsed: ParsedText, gold: GoldWords, context: CueContext, source: SourceCandidate): ContentChoice {
  const left = leftEdge(context.cue, source);
  const right = rightEdge(context.cue, source);
  const words = [...gold.content].sort((a, b) => a - b);
  const starts = leftStarts(parsed, context, left);
  const earliest = Math.min(context.from, ...starts);
  const before = words.filter((i) => i >= earliest && i < left);
  const after = words.filter((i) => i >= right && i < context.to);
  return {
    left: snap(before, starts, () => leftEnds(parsed, context, left)),
    right: snap(after, rightStarts(parsed, context, right), (from) => rightEnds(parsed, context, from, 0)),
  };
}

/** The candidate stretch nearest to the gold words. */
function snap(
  words: readonly number[],
  starts: readonly number[],
  endsOf: (from: number) => readonly number[],
): Stretch | null {
  const first = words[0];
  if (first === undefined) return null;
  const from = nearest(starts, first);
  if (from === null) return null;
  const to = nearest(
    endsOf(from).filter((end) => end > from),
    (words.at(-1) ?? first) + 1,
  );
  return to === null ? null : { from, to };
}

function nearest(options: readonly number[], wanted: number): number | null {
  let best: number | null = null;
  for (const option of options) if (best === null || Math.abs(option - wanted) < Math.abs(best - wanted)) best = option;
  return best;
}
