/**
 * Points each place name of a text at one place on Earth. One sense per name and text, unless qualified otherwise; what a place weighs comes from its
 * size, from what stands beside it ("Tripoli, Lebanon"), and from how near it lies to the text's other places, all readings
 * of which count by their likelihood. Losing readings stay, best first, for the card. Each name looks at a fixed number of
 * neighbours, so time is linear in the text.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import type { ChosenText } from './choose-places.ts';
import { kindBeside } from './kind-words.ts';
import { collectUnits, type Unit } from './name-units.ts';
import { type Option, type ResolverWeights, supportFor } from './place-options.ts';
import { type Qualification, qualificationsOf } from './qualifiers.ts';

/** Records a name may mean, best first, and how clear the choice was. */
export interface Resolution {
  readonly records: readonly number[];
  /** Share of the best reading, 0 to 1. */
  readonly certainty: number;
}

/** Options of a neighbour that can still say something. */
const MOST_SPEAKING = 6;
/** Names on either side that a name looks at. */
const NEIGHBOURS = 25;
const ROUNDS = 3;

function settle(unit: Unit, weights: ResolverWeights): void {
  let best = Number.NEGATIVE_INFINITY;
  for (const { score } of unit.options) best = Math.max(best, score);
  let sum = 0;
  for (const option of unit.options) {
    option.share = Math.exp((option.score - best) / weights.temperature);
    sum += option.share;
  }
  for (const option of unit.options) option.share /= sum;
}

/** The readings of a unit that are likely enough to speak for others. */
function speaking(unit: Unit): Option[] {
  return unit.options
    .filter(({ share }) => share > 0.03)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_SPEAKING);
}

function scoreRound(units: readonly Unit[], weights: ResolverWeights): void {
  const speakers = units.map(speaking);
  units.forEach((unit, i) => {
    if (unit.options.length < 2) return;
    const from = Math.max(0, i - NEIGHBOURS);
    const to = Math.min(units.length - 1, i + NEIGHBOURS);
    for (const option of unit.options) {
      let support = 0;
      for (let j = from; j <= to; j++) {
        if (j === i) continue;
        let strongest = 0;
        for (const other of speakers[j] ?? []) {
          const says = other.share * supportFor(option, other, weights);
          if (says > strongest) strongest = says;
        }
        support += (strongest * (units[j]?.weight ?? 0)) / (1 + weights.fade * Math.abs(i - j));
      }
      option.score = option.prior + (unit.qualified.get(option.record) ?? 0) + weights.support * Math.log1p(support);
    }
  });
  for (const unit of units) settle(unit, weights);
}

/** Lifts the readings that the words beside a mention name, and the reading of the area that holds them. */
function qualify(qualifications: readonly Qualification[], units: ReadonlyMap<number, Unit>, weights: ResolverWeights) {
  for (const { place, area, fits, direct } of qualifications) {
    const weight = direct ? weights.qualifier : weights.qualifier / 3;
    for (const fit of fits) {
      units.get(place.rank)?.qualified.set(fit.record, weight);
      if (area !== null) units.get(area.rank)?.qualified.set(fit.area, weight / 2);
    }
  }
}

/** Adds what the words beside each mention say of its kind; the last mention that says anything decides. */
function noteKinds({ text, places }: ChosenText, units: ReadonlyMap<number, Unit>, weights: ResolverWeights): void {
  for (const { rank, start, end } of places) {
    const kinds = kindBeside(text, start, end);
    const unit = units.get(rank);
    if (kinds === null || unit === undefined || unit.options.length < 2) continue;
    for (const { record, feature } of unit.options) {
      if (kinds.includes(feature)) unit.qualified.set(record, Math.max(unit.qualified.get(record) ?? 0, weights.kind));
    }
  }
}

const isCountry = ({ options: [only, ...others] }: Unit) => only?.feature === 'country' && others.length === 0;

/** Where a text has one place only, the countries that it speaks of are all there is to tell which one. */
function preferNamedCountry(units: readonly Unit[], weights: ResolverWeights): void {
  const named = new Set(units.filter(isCountry).map(({ options: [only] }) => only?.record ?? -1));
  const [lone, ...others] = units.filter((unit) => unit.weight === 1 && !isCountry(unit));
  if (lone === undefined || others.length > 0) return;
  for (const { record, country } of lone.options)
    if (named.has(country)) lone.qualified.set(record, Math.max(lone.qualified.get(record) ?? 0, weights.namedCountry));
}

/** The names of the texts, scored, and which mentions say outright what they mean. */
export interface Scored {
  readonly units: ReadonlyMap<number, Unit>;
  readonly qualifications: readonly Qualification[];
}

/** Reads the names of a headline and a body together; `regionCountry` is the site's own country (-1: unknown), a weak prior. */
export function scoreNames(
  texts: readonly ChosenText[],
  regionCountry: number,
  gazetteer: Gazetteer,
  weights: ResolverWeights,
): Scored {
  const units = collectUnits(texts, regionCountry, gazetteer, weights);
  const list = [...units.values()];
  for (const unit of list) settle(unit, weights);
  const optionsOf = (rank: number) => units.get(rank)?.options ?? [];
  const qualifications = texts.flatMap((text) => qualificationsOf(text, optionsOf));
  qualify(qualifications, units, weights);
  for (const text of texts) noteKinds(text, units, weights);
  preferNamedCountry(list, weights);
  for (let round = 0; round < ROUNDS; round++) scoreRound(list, weights);
  return { units, qualifications };
}

/** Best first; where a mention is qualified, what fits comes before all else. */
export function toResolution({ options }: Unit, fitting?: ReadonlySet<number>): Resolution {
  const fits = ({ record }: Option) => (fitting === undefined || fitting.has(record) ? 1 : 0);
  const best = [...options].sort((a, b) => fits(b) - fits(a) || b.score - a.score || a.record - b.record);
  let share = 0;
  for (const option of options) if (fits(option) === 1) share += option.share;
  const first = best[0]?.share ?? 0;
  const certainty = fitting === undefined ? first : share === 0 ? 1 / fitting.size : first / share;
  return { records: best.map(({ record }) => record), certainty };
}

export function resolveNames({ units }: Scored): Map<number, Resolution> {
  return new Map([...units].map(([rank, unit]) => [rank, toResolution(unit)]));
}
