/** Chooses which candidates are places: each is scored by its context, then the best of overlapping ones wins. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import type { Span } from '../../text/span.ts';
import { withoutOverlaps } from '../../text/without-overlaps.ts';
import { findCandidates, type Scan } from './candidates.ts';
import { coherenceFeatures, type ScoredCandidate } from './coherence-features.ts';
import { featuresOf } from './context-features.ts';
import contextWeights from './context-weights.weights.json' with { type: 'json' };
import { readClues } from './document-clues.ts';
import { SET_WEIGHTS } from './set-weights.ts';
import type { Tokens } from './tokens.ts';

/** Log-odds by feature, learned; `set-weights.ts` holds those that no corpus can teach. */
const CONTEXT_WEIGHTS: Readonly<Record<string, number>> = contextWeights;

/** A candidate taken for a place. */
export type ChosenPlace = ScoredCandidate;

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries({ ...CONTEXT_WEIGHTS, ...SET_WEIGHTS }));

/** Log-odds that a candidate with these features is a place. */
export function logOddsOf(features: readonly string[], weights: ReadonlyMap<string, number> = WEIGHTS): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** Of overlapping places the longer one stays, or the likelier of two as long. */
export function dropOverlaps(places: readonly ChosenPlace[]): ChosenPlace[] {
  return withoutOverlaps(places, isBetter);
}

/** A longer name has to be about as likely as the one it swallows. */
const LONGER_BONUS = 2;

function isBetter(place: ChosenPlace, other: ChosenPlace): boolean {
  const longer = Math.sign(place.end - place.start - (other.end - other.start));
  return place.logOdds + LONGER_BONUS * longer > other.logOdds;
}

/** What one text names. */
export interface ChosenText {
  readonly text: string;
  /** In order, none overlapping another. */
  readonly places: readonly ChosenPlace[];
  /** Names that are probably part of something else ("Texas Department of Health"): context for resolution only. */
  readonly hints: readonly ChosenPlace[];
  readonly demonyms: Scan['demonyms'];
}

/** Log-odds below which a name tells nothing of where the text plays. */
const LEAST_HINT = -3;

/**
 * Log-odds added where the words around a name are not English and so tell nothing: set by hand on our own lines. German
 * capitalises every noun, so that a capital is no sign of a name there.
 */
const FOREIGN_BONUS = 0.8;

function languageBonus(lang: string | null): number {
  return lang === null || /^(?:en|de)\b/i.test(lang) ? 0 : FOREIGN_BONUS;
}

/** Places of one text; `lang` is its BCP 47 language, if known. */
export function choosePlaces(
  tokens: Tokens,
  reserved: readonly Span[],
  gazetteer: Gazetteer,
  lang: string | null = null,
): ChosenText {
  const scan = findCandidates(tokens, reserved, gazetteer);
  const clues = readClues(tokens, scan, gazetteer);
  const alone = scan.candidates.map((candidate) => ({
    ...candidate,
    logOdds: logOddsOf(featuresOf(tokens, scan, candidate, clues, gazetteer)) + languageBonus(lang),
  }));
  const amongOthers = coherenceFeatures(alone, scan.demonyms, gazetteer);
  const scored = alone.map((candidate, i) => ({
    ...candidate,
    logOdds: candidate.logOdds + logOddsOf(amongOthers[i] ?? []),
  }));
  return {
    text: tokens.text,
    places: dropOverlaps(scored.filter(({ logOdds }) => logOdds > 0)),
    hints: scored.filter(({ logOdds, inLonger }) => logOdds <= 0 && logOdds > LEAST_HINT && !inLonger),
    demonyms: scan.demonyms,
  };
}
