/**
 * Finds what is said: ranks stretches before and after a cue. Each side may be empty; "A," X said, "B" has both. A quotation
 * that began or goes on in a neighbouring sentence comes along.
 */
import {
  type ContentChoice,
  leftEdge,
  leftEnds,
  leftStarts,
  rightEdge,
  rightEnds,
  rightStarts,
  type Stretch,
} from './content-candidates.ts';
import { endFeatures, isOnlyTime, sideFeatures, startFeatures } from './content-features.ts';
import type { WeightTable } from './linear-model.ts';
import type { ParsedText } from './parsed-text.ts';
import { type CueContext, type SourceCandidate, scoreFeatures } from './source-model.ts';

/** Starts worth pairing with every end; the best one is nearly always among the first two. */
const MOST_STARTS = 3;

interface Scored {
  readonly stretch: Stretch;
  readonly score: number;
}

/** Best stretch on one side, by summed start and end scores, or null when there is no room. */
function bestStretch(
  parsed: ParsedText,
  context: CueContext,
  model: { table: WeightTable; domain: number },
  at: { side: number; edge: number; stop: number },
): Scored | null {
  const { side, edge, stop } = at;
  const starts = side === 0 ? leftStarts(parsed, context, edge) : rightStarts(parsed, context, edge);
  const ranked = starts
    .map((from) => ({
      from,
      score: scoreFeatures(model.table, startFeatures(parsed, context, side, edge, from), model.domain),
    }))
    .sort((x, y) => y.score - x.score)
    .slice(0, MOST_STARTS);
  let best: Scored | null = null;
  for (const { from, score: startScore } of ranked) {
    const ends = side === 0 ? leftEnds(parsed, context, edge) : rightEnds(parsed, context, from, stop);
    for (const to of ends) {
      // When it was said is not what was said.
      if (to <= from || (side === 1 && isOnlyTime(parsed, { from, to }))) continue;
      const score =
        startScore + scoreFeatures(model.table, endFeatures(parsed, context, side, { from, to }), model.domain);
      if (!best || score > best.score) best = { stretch: { from, to }, score };
    }
  }
  return best;
}

/** The best content of a cue with its source. */
export function chooseContent(
  parsed: ParsedText,
  context: CueContext,
  source: SourceCandidate,
  model: { table: WeightTable; domain: number },
): ContentChoice {
  const left = bestStretch(parsed, context, model, { side: 0, edge: leftEdge(context.cue, source), stop: 0 });
  const stop = source.from >= context.cue.to ? 0 : 0;
  const right = bestStretch(parsed, context, model, { side: 1, edge: rightEdge(context.cue, source), stop });
  let best: ContentChoice = { left: null, right: null };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const choice of choices(left, right)) {
    const stretches = { left: choice.left?.stretch ?? null, right: choice.right?.stretch ?? null };
    const sides = scoreFeatures(model.table, sideFeatures(parsed, context, source, stretches), model.domain);
    const score = sides + (choice.left?.score ?? 0) + (choice.right?.score ?? 0);
    if (score > bestScore) {
      best = stretches;
      bestScore = score;
    }
  }
  return best;
}

function choices(left: Scored | null, right: Scored | null): { left: Scored | null; right: Scored | null }[] {
  const all: { left: Scored | null; right: Scored | null }[] = [{ left: null, right: null }];
  if (left) all.push({ left, right: null });
  if (right) all.push({ left: null, right });
  if (left && right) all.push({ left, right });
  return all;
}
