/** Chooses which candidates are places: each is scored by its context, then the best of overlapping ones wins. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import type { Span } from '../../text/span.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { featuresOf, readClues } from './context-features.ts';
import { CONTEXT_WEIGHTS } from './context-weights.ts';
import type { Tokens } from './tokens.ts';

/** A candidate taken for a place, with the log-odds that it is one. */
export interface ChosenPlace extends Candidate {
  readonly logOdds: number;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(CONTEXT_WEIGHTS));

/** Log-odds that a candidate with these features is a place. */
export function logOddsOf(features: readonly string[], weights: ReadonlyMap<string, number> = WEIGHTS): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** Of overlapping places the one with the best odds stays; candidates come by start. */
export function dropOverlaps(places: readonly ChosenPlace[]): ChosenPlace[] {
  const kept: ChosenPlace[] = [];
  for (const place of places) {
    let previous = kept.at(-1);
    while (previous !== undefined && previous.end > place.start && place.logOdds > previous.logOdds) {
      kept.pop();
      previous = kept.at(-1);
    }
    if (previous === undefined || previous.end <= place.start) kept.push(place);
  }
  return kept;
}

/** Places of one text, in order, none overlapping another. */
export function choosePlaces(
  tokens: Tokens,
  reserved: readonly Span[],
  gazetteer: Gazetteer,
  weights: ReadonlyMap<string, number> = WEIGHTS,
): ChosenPlace[] {
  const scan = findCandidates(tokens, reserved, gazetteer);
  const clues = readClues(tokens, scan, gazetteer);
  const likely = scan.candidates
    .map((candidate) => ({
      ...candidate,
      logOdds: logOddsOf(featuresOf(tokens, scan, candidate, clues, gazetteer), weights),
    }))
    .filter(({ logOdds }) => logOdds > 0);
  return dropOverlaps(likely);
}
