/** Finds who speaks: ranks the candidates around a cue against "nobody". */
import type { Cue } from '../cues/cue-model.ts';
import type { CueContext } from '../cues/cue-surroundings.ts';
import type { ParsedText } from '../parsing/parsed-text.ts';
import { type FeatureList, scoreFeatures } from '../weights/feature-list.ts';
import type { WeightTable } from '../weights/linear-model.ts';
import { NOBODY, type SourceCandidate, sourceCandidates } from './source-candidates.ts';
import { pushPlace, pushShape, pushSourceFeatures } from './source-features.ts';

/** Candidates that stand this much worse than the best placed are not looked at closer: two of 4,294 sources would win after all. */
const WORSE_PLACED = 4;

export interface SourceModel {
  readonly table: WeightTable;
  /** Filled anew for each candidate. */
  readonly list: FeatureList;
  readonly domain: number;
}

/** The likeliest source of a cue, and how far it is ahead of the next speaker and of nobody. */
export interface RankedSource {
  readonly source: SourceCandidate;
  readonly margin: number;
  readonly overNobody: number;
}

/** The likeliest source of a cue; none that holds another cue. */
export function chooseSource(
  parsed: ParsedText,
  context: CueContext,
  model: SourceModel,
  all: readonly Cue[],
): RankedSource {
  const { table, list, domain } = model;
  const { cue } = context;
  list.count = 0;
  pushSourceFeatures(list, parsed, context, NOBODY);
  let best = NOBODY;
  const nobody = scoreFeatures(table, list, domain);
  let bestScore = nobody;
  let second = Number.NEGATIVE_INFINITY;
  const others = all.filter((other) => other !== cue);
  const placed = sourceCandidates(parsed, cue)
    .filter(({ from, to }) => from >= 0 && !others.some(({ head }) => from <= head && head < to))
    .map((candidate) => {
      list.count = 0;
      pushPlace(list, parsed, context, candidate);
      return { candidate, score: scoreFeatures(table, list, domain) };
    });
  const least = placed.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY) - WORSE_PLACED;
  for (const { candidate, score } of placed) {
    if (score < least) continue;
    list.count = 0;
    pushShape(list, parsed, context, candidate);
    const total = score + scoreFeatures(table, list, domain);
    // The same words with or without a complement are one speaker.
    if (candidate.head !== best.head) second = Math.max(second, Math.min(total, bestScore));
    if (total <= bestScore) continue;
    best = candidate;
    bestScore = total;
  }
  return { source: best, margin: bestScore - second, overNobody: bestScore - nobody };
}
