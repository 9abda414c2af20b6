/**
 * Finds what is said: ranks stretches before and after a cue. Each side may be empty; "A," X said, "B" has both. A quotation
 * that began or goes on in a neighbouring sentence comes along.
 */
import type { CueContext } from '../cues/cue-surroundings.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import type { ParsedText } from '../parsing/parsed-text.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import { type FeatureList, scoreFeatures } from '../weights/feature-list.ts';
import type { WeightTable } from '../weights/linear-model.ts';
import {
  type ContentChoice,
  leftEdge,
  leftEnds,
  leftStarts,
  rightEdge,
  rightEnds,
  rightStarts,
} from './content-candidates.ts';
import { isOnlyTime, pushEnd, pushSides, pushStart } from './content-features.ts';

/** Starts worth pairing with every end; the best one is nearly always among the first two. */
const MOST_STARTS = 3;
/** A start twenty times less likely than the best one is not paired with ends (a logarithm of odds). */
const WORTH_PAIRING = 3;

export interface ContentModel {
  readonly table: WeightTable;
  /** Filled anew for each candidate. */
  readonly list: FeatureList;
  readonly domain: number;
}

interface Scored {
  readonly stretch: Stretch;
  readonly score: number;
}

/** Scores as they are and the logarithm of the sum of their exponentials. */
function logTotal(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

/** Likeliest stretch on one side, by its start and then its end, or null when there is no room. */
function bestStretch(
  parsed: ParsedText,
  context: CueContext,
  model: ContentModel,
  at: { side: number; edge: number },
): Scored | null {
  const { side, edge } = at;
  const { list } = model;
  const starts = side === 0 ? leftStarts(parsed, context, edge) : rightStarts(parsed, context, edge);
  const ranked = starts
    .map((from) => {
      list.count = 0;
      pushStart(list, parsed, context, side, edge, from);
      return { from, score: scoreFeatures(model.table, list, model.domain) };
    })
    .sort((x, y) => y.score - x.score)
    .slice(0, MOST_STARTS);
  const least = (ranked[0]?.score ?? 0) - WORTH_PAIRING;
  let best: Scored | null = null;
  for (const { from, score: startScore } of ranked) {
    if (startScore < least) break;
    const ends = endsOf(parsed, context, side, from, edge);
    if (ends.length === 0) continue;
    const scores = ends.map((to) => {
      list.count = 0;
      pushEnd(list, parsed, context, side, { from, to });
      return scoreFeatures(model.table, list, model.domain);
    });
    const total = logTotal(scores);
    for (const [k, to] of ends.entries()) {
      const score = startScore + (scores[k] ?? 0) - total;
      // When it was said is not what was said.
      if (best && score <= best.score) continue;
      if (side === 0 || !isOnlyTime(parsed, { from, to })) best = { stretch: { from, to }, score };
    }
  }
  if (!best) return null;
  return { stretch: best.stretch, score: best.score - logTotal(ranked.map(({ score }) => score)) };
}

/** Where a stretch that starts at `from` may end. */
export function endsOf(parsed: ParsedText, context: CueContext, side: number, from: number, edge: number): number[] {
  const ends = side === 0 ? leftEnds(parsed, context, edge) : rightEnds(parsed, context, from, 0);
  return ends.filter((to) => to > from);
}

/** Which sides hold content: neither, left, right, both. */
export const SIDES = [0, 1, 2, 3] as const;

/** What is said, how far its sides are ahead of the next choice and of nothing said, and how sure the stretches are. */
export interface RankedContent extends ContentChoice {
  readonly margin: number;
  readonly overNone: number;
  readonly sureness: readonly [number, number];
}

/** The best content of a cue with its source. */
export function chooseContent(
  parsed: ParsedText,
  context: CueContext,
  source: SourceCandidate,
  model: ContentModel,
): RankedContent {
  const left = bestStretch(parsed, context, model, { side: 0, edge: leftEdge(context.cue, source) });
  const right = bestStretch(parsed, context, model, { side: 1, edge: rightEdge(context.cue, source) });
  const { list } = model;
  let best = { left: false, right: false };
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  let none = 0;
  for (const sides of SIDES) {
    if (((sides & 1) > 0 && !left) || ((sides & 2) > 0 && !right)) continue;
    list.count = 0;
    pushSides(list, parsed, context, source, sides);
    const score = scoreFeatures(model.table, list, model.domain);
    if (sides === 0) none = score;
    second = Math.max(second, Math.min(score, bestScore));
    if (score <= bestScore) continue;
    best = { left: (sides & 1) > 0, right: (sides & 2) > 0 };
    bestScore = score;
  }
  return {
    left: best.left ? (left?.stretch ?? null) : null,
    right: best.right ? (right?.stretch ?? null) : null,
    margin: bestScore - second,
    overNone: bestScore - none,
    sureness: [best.left ? (left?.score ?? 0) : 0, best.right ? (right?.score ?? 0) : 0],
  };
}
