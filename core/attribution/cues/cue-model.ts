/**
 * Finds cues ("said", "according to", "claimed responsibility for") with a greedy labeller: O, B or I for each word,
 * given the words around it, the frame after it, quotation marks, and the cues found so far in the sentence.
 */
import { ADJECTIVES } from '../english/report-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { FeatureList } from '../weights/feature-list.ts';
import type { WeightTable } from '../weights/linear-model.ts';
import { type CueHistory, frameSentence, type SentenceFrame, viewFar, viewHistory, viewNear } from './cue-context.ts';
import { pushFar, pushHistoryFeatures, pushKinds, pushNeighbours, pushOwnFeatures } from './cue-features.ts';
import { opensBeforeReport } from './openings.ts';

export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;

export interface Cue {
  /** Word indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Index of the word that carries the meaning: the last verb, or the last word. */
  readonly head: number;
}

export interface CueModel {
  readonly table: WeightTable;
  /** Filled anew for each word. */
  readonly list: FeatureList;
  readonly domain: number;
  /** The score of OUTSIDE: higher finds fewer cues. */
  readonly lean: number;
}

/** Score of one label by the features from `first` on: features times (label, domain) in one table. */
function scoreLabel({ table, list, domain }: CueModel, label: number, first: number): number {
  const { levels, worth, mask } = table;
  const { ids, count } = list;
  const salt = saltOf(label);
  let score = 0;
  for (let k = first; k < count; k++) {
    const at = positionOf(ids[k] ?? 0, salt);
    score += worth[(levels[at & mask] ?? 0) & 63] ?? 0;
    if (domain > 0) score += worth[(levels[saltDomain(at) & mask] ?? 0) & 63] ?? 0;
  }
  return score;
}

/** Where a label's weights lie: features are salted with it. */
export function saltOf(label: number): number {
  return Math.imul(label * 7 + 1, 0x9e3779b1);
}

/** Table position of a feature for one label. */
export function positionOf(feature: number, salt: number): number {
  const base = Math.imul(feature ^ salt, 0x85ebca6b);
  return base ^ (base >>> 15);
}

/** The position of the same feature in texts about fighting. */
export function saltDomain(hash: number): number {
  const salted = Math.imul(hash ^ 0x5bd1e995, 0xc2b2ae35);
  return salted ^ (salted >>> 14);
}

export function startHistory(): CueHistory {
  return { label: OUTSIDE, lastEnd: -1, lastStem: 0, count: 0 };
}

/** Moves the history past word `i`, labelled `label`. */
export function advance(history: CueHistory, parsed: ParsedText, i: number, label: number): void {
  if (label !== OUTSIDE) {
    history.lastEnd = i + 1;
    const word = wordAt(parsed, i);
    if (label === BEGIN || word.tag === 'VERB') history.lastStem = word.stemHash;
    if (label === BEGIN) history.count++;
  }
  history.label = label;
}

/** Words no cue begins with: half of all, and not worth their features. */
export function neverOpens(word: Word): boolean {
  if (word.kind === 'mark') return !/^[:–—-]$/.test(word.text);
  return (
    word.kind === 'quote' ||
    word.tag === 'DET' ||
    word.tag === 'NUM' ||
    word.tag === 'CCONJ' ||
    (word.tag === 'PRON' && word.lower !== 'it') ||
    word.tag === 'PROPN'
  );
}

/**
 * A word that scores this far below the threshold by its own features, with its neighbours, with its subject and verb group, is
 * given up before the rest is looked at: of 4,484 cues in 240 texts none scored so low at the last two, one in five hundred at
 * the first; three words in four do.
 */
const HOPELESS = { own: -0.8, near: -3.5, group: -3 };
const GIVEN_UP = Number.NEGATIVE_INFINITY;

/** How much speaks for a cue to begin at a word outside any, against the threshold; minus infinity when it is given up. */
function opensCue(parsed: ParsedText, frame: SentenceFrame, i: number, model: CueModel, history: CueHistory): number {
  const { list, lean } = model;
  const word = wordAt(parsed, i);
  if (neverOpens(word)) return GIVEN_UP;
  list.count = 0;
  pushOwnFeatures(list, word);
  if (scoreLabel(model, BEGIN, 0) < lean + HOPELESS.own) return GIVEN_UP;
  const near = viewNear(parsed, frame, i);
  list.count = 0;
  pushNeighbours(list, near);
  let score = scoreLabel(model, BEGIN, 0);
  if (score < lean + HOPELESS.near) return GIVEN_UP;
  const far = viewFar(parsed, near);
  let scored = list.count;
  pushKinds(list, near, far);
  score += scoreLabel(model, BEGIN, scored);
  if (score < lean + HOPELESS.group) return GIVEN_UP;
  scored = list.count;
  pushFar(list, near, far);
  pushHistoryFeatures(list, near, far, viewHistory(parsed, i, history));
  return score + scoreLabel(model, BEGIN, scored) - lean;
}

/** Likeliest label of a word after a word of a cue. */
function labelAfterCue(
  parsed: ParsedText,
  frame: SentenceFrame,
  i: number,
  model: CueModel,
  history: CueHistory,
): number {
  const { list, lean } = model;
  const near = viewNear(parsed, frame, i);
  const far = viewFar(parsed, near);
  list.count = 0;
  pushNeighbours(list, near);
  pushKinds(list, near, far);
  pushFar(list, near, far);
  pushHistoryFeatures(list, near, far, viewHistory(parsed, i, history));
  const begin = scoreLabel(model, BEGIN, 0);
  const within = scoreLabel(model, INSIDE, 0);
  if (begin <= lean && within <= lean) return OUTSIDE;
  return within > begin ? INSIDE : BEGIN;
}

/** A stretch that may be a cue, and how much speaks for it against the threshold. */
export interface PossibleCue {
  readonly cue: Cue;
  readonly margin: number;
}

/** Words this far below the threshold may still open a cue, if all that hangs on it looks right. */
const DOUBTFUL = -1.5;

/** What may be cues in one sentence, in order: those above the threshold and, if asked for, those not far below it, which leave no trace in the history. */
export function possibleCues(parsed: ParsedText, sentence: number, model: CueModel, doubtful: boolean): PossibleCue[] {
  const frame = frameSentence(parsed, sentence);
  const history = startHistory();
  const found: PossibleCue[] = [];
  let open = -1;
  let margin = 0;
  const close = (to: number): void => {
    const cue = open < 0 ? null : shapeCue(parsed, open, to);
    if (cue) found.push({ cue, margin });
    open = -1;
  };
  for (let i = frame.from; i < frame.to; i++) {
    if (history.label !== OUTSIDE) {
      const label = labelAfterCue(parsed, frame, i, model, history);
      if (label !== INSIDE) close(i);
      if (label === BEGIN) {
        open = i;
        margin = 1;
      }
      advance(history, parsed, i, label);
      continue;
    }
    const score = opensBeforeReport(parsed, i) ? GIVEN_UP : opensCue(parsed, frame, i, model, history);
    if (score > 0) {
      open = i;
      margin = score;
    } else if (doubtful && score > DOUBTFUL) {
      const cue = shapeCue(parsed, i, doubtfulEnd(parsed, frame, i, model, history));
      if (cue) found.push({ cue, margin: score });
    }
    advance(history, parsed, i, score > 0 ? BEGIN : OUTSIDE);
  }
  close(frame.to);
  return found.sort((a, b) => a.cue.from - b.cue.from);
}

/** Where a cue would end that begins at `i` against the odds. */
function doubtfulEnd(parsed: ParsedText, frame: SentenceFrame, i: number, model: CueModel, before: CueHistory): number {
  const history = { ...before };
  advance(history, parsed, i, BEGIN);
  let to = i + 1;
  while (to < frame.to && labelAfterCue(parsed, frame, to, model, history) === INSIDE) {
    advance(history, parsed, to, INSIDE);
    to++;
  }
  return to;
}

/** Longer runs are the labeller losing its way. */
const MAX_CUE_WORDS = 9;

/** The cue of a run of words, without the marks at its end; null for an adjective that reports nothing. */
function shapeCue(parsed: ParsedText, from: number, end: number): Cue | null {
  let to = Math.min(end, from + MAX_CUE_WORDS);
  while (to > from + 1 && wordAt(parsed, to - 1).kind === 'mark') to--;
  const only = wordAt(parsed, from);
  const adjective =
    to === from + 1 && ADJECTIVES.test(only.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(wordAt(parsed, to).tag);
  if (adjective || (ADJECTIVES.test(only.lower) && wordAt(parsed, to).kind === 'quote')) return null;
  return { from, to, head: headOf(parsed, from, to) };
}

/** The last verb of a cue, else its last word. */
export function headOf(parsed: ParsedText, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (wordAt(parsed, i).tag === 'VERB') return i;
  return to - 1;
}
