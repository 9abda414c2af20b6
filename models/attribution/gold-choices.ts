/** The candidate that comes nearest to the gold source and content of a cue. */
import { leftEdge, leftStarts, rightEdge, rightStarts } from '../../core/attribution/contents/content-candidates.ts';
import { endsOf } from '../../core/attribution/contents/content-model.ts';
import type { CueContext } from '../../core/attribution/cues/cue-surroundings.ts';
import type { Stretch } from '../../core/attribution/cues/linked-cue.ts';
import type { ParsedText } from '../../core/attribution/parsing/parsed-text.ts';
import type { SourceCandidate } from '../../core/attribution/sources/source-candidates.ts';
import type { GoldWords } from './gold-words.ts';

/** A candidate that shares less with the gold source than this is no target. */
const LEAST_OVERLAP = 0.3;

function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : shared / Math.max(a.to - a.from, b.to - b.from);
}

/** Index of the candidate nearest to the gold source, -1 when none comes near. */
export function goldSource(candidates: readonly SourceCandidate[], { source }: GoldWords): number {
  if (!source) return candidates.findIndex(({ from }) => from < 0);
  let best = -1;
  let most = LEAST_OVERLAP;
  candidates.forEach((candidate, i) => {
    if (candidate.from < 0) return;
    const shared = overlap(candidate, source);
    if (shared <= most) return;
    best = i;
    most = shared;
  });
  return best;
}

/** One side of a cue's gold content among its candidates. */
export interface GoldSide {
  readonly side: number;
  readonly edge: number;
  readonly starts: readonly number[];
  /** Index into `starts`. */
  readonly start: number;
  readonly ends: readonly number[];
  /** Index into `ends`. */
  readonly end: number;
}

/** The sides that hold gold content. */
export function goldSides(
  parsed: ParsedText,
  gold: GoldWords,
  context: CueContext,
  source: SourceCandidate,
): { left: GoldSide | null; right: GoldSide | null } {
  const left = leftEdge(context.cue, source);
  const right = rightEdge(context.cue, source);
  const words = [...gold.content].sort((a, b) => a - b);
  const starts = leftStarts(parsed, context, left);
  const earliest = Math.min(context.from, ...starts);
  const before = words.filter((i) => i >= earliest && i < left);
  const after = words.filter((i) => i >= right && i < context.to);
  const endsFor = (side: number, edge: number) => (from: number) => endsOf(parsed, context, side, from, edge);
  return {
    left: snap(before, { side: 0, edge: left, starts, endsFor: endsFor(0, left) }),
    right: snap(after, {
      side: 1,
      edge: right,
      starts: rightStarts(parsed, context, right),
      endsFor: endsFor(1, right),
    }),
  };
}

function snap(
  words: readonly number[],
  at: { side: number; edge: number; starts: readonly number[]; endsFor: (from: number) => readonly number[] },
): GoldSide | null {
  const first = words[0];
  if (first === undefined) return null;
  const start = nearest(at.starts, first);
  const from = at.starts[start];
  if (from === undefined) return null;
  const ends = at.endsFor(from);
  const end = nearest(ends, (words.at(-1) ?? first) + 1);
  return end < 0 ? null : { side: at.side, edge: at.edge, starts: at.starts, start, ends, end };
}

function nearest(options: readonly number[], wanted: number): number {
  let best = -1;
  options.forEach((option, i) => {
    const known = options[best];
    if (known === undefined || Math.abs(option - wanted) < Math.abs(known - wanted)) best = i;
  });
  return best;
}
