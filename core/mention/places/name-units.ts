/**
 * The names of a headline and a body as the resolver weighs them: one unit a name, with all that it may mean and what each
 * reading weighs before its neighbours are looked at.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import type { ChosenPlace, ChosenText } from './choose-places.ts';
import { type Option, type ResolverWeights, toOption } from './place-options.ts';

/** One name of the texts. */
export interface Unit {
  readonly rank: number;
  readonly options: readonly Option[];
  /** 1 for a place, less for names and nationality words that are context only. */
  readonly weight: number;
  /** Bonus by record from what stands beside a mention. */
  readonly qualified: Map<number, number>;
}

/** More homonyms than this never win and cost time. */
const MOST_OPTIONS = 40;

/** Lowers places inside a country of the same name. */
function preferCountries(options: readonly Option[], weights: ResolverWeights): void {
  for (const option of options) {
    const namesake = options.find(({ record, feature }) => feature === 'country' && record === option.country);
    if (namesake !== undefined && namesake !== option) option.prior += weights.insideNamesake;
  }
}

/** Lifts a city just over the first-order area around it that has the same name: "Aleppo" alone is the city. */
function preferCities(options: readonly Option[], weights: ResolverWeights): void {
  for (const city of options) {
    if (city.isArea || city.admin1 < 0) continue;
    const area = options.find(({ record }) => record === city.admin1);
    if (area !== undefined && area.prior - city.prior < 1.5)
      city.prior = Math.max(city.prior, area.prior + weights.cityOverArea);
  }
}

function makeUnit(
  place: ChosenPlace,
  weight: number,
  regionCountry: number,
  gazetteer: Gazetteer,
  weights: ResolverWeights,
): Unit {
  const options = place.readings.map((reading) => {
    const option = toOption(gazetteer, reading, weights);
    return regionCountry >= 0 && option.country === regionCountry
      ? { ...option, prior: option.prior + weights.region }
      : option;
  });
  preferCities(options, weights);
  preferCountries(options, weights);
  options.sort((a, b) => b.prior - a.prior || a.record - b.record);
  for (const option of options) option.score = option.prior;
  return { rank: place.rank, options: options.slice(0, MOST_OPTIONS), weight, qualified: new Map() };
}

/** Where a body sits or a person was born says little of where the text plays: "the London-based group". */
function isOnlyASeat({ text }: ChosenText, { end }: ChosenPlace): boolean {
  return /^[-‑](?:based|born|backed|led|trained|educated)(?!\p{L})/u.test(text.slice(end, end + 12));
}

/** Units of all texts by rank, in the order of first mention; a name that is a place somewhere is no hint. */
export function collectUnits(
  texts: readonly ChosenText[],
  regionCountry: number,
  gazetteer: Gazetteer,
  weights: ResolverWeights,
): Map<number, Unit> {
  const named = new Set(texts.flatMap(({ places }) => places.map(({ rank }) => rank)));
  const played = new Set(
    texts.flatMap((text) => text.places.filter((place) => !isOnlyASeat(text, place)).map(({ rank }) => rank)),
  );
  const found: { rank: number; order: number; make: () => Unit }[] = [];
  texts.forEach(({ places, hints, demonyms }, text) => {
    const order = (start: number) => text * 1e9 + start;
    for (const place of places) {
      found.push({
        rank: place.rank,
        order: order(place.start),
        make: () => makeUnit(place, played.has(place.rank) ? 1 : weights.hint, regionCountry, gazetteer, weights),
      });
    }
    for (const hint of hints) {
      if (named.has(hint.rank)) continue;
      found.push({
        rank: hint.rank,
        order: order(hint.start),
        make: () => makeUnit(hint, weights.hint, regionCountry, gazetteer, weights),
      });
    }
    for (const { rank, start, record } of demonyms) {
      const option = () => toOption(gazetteer, { record, alternate: false, derived: false }, weights);
      found.push({
        rank,
        order: order(start),
        make: () => ({ rank, options: [option()], weight: weights.demonym, qualified: new Map() }),
      });
    }
  });
  const units = new Map<number, Unit>();
  for (const { rank, make } of found.sort((a, b) => a.order - b.order)) if (!units.has(rank)) units.set(rank, make());
  return units;
}
