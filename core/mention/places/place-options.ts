/** The readings of a name as the resolver weighs them: numbers read once from the gazetteer. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import type { Feature } from '../../gazetteer/format.ts';
import {
  capitalOf,
  countryCodeOf,
  countryRecordOf,
  featureOf,
  isInTheNews,
  latitudeOf,
  longitudeOf,
  parentOf,
  populationOf,
  type Reading,
} from '../../gazetteer/lookup.ts';

/** What readings weigh, in units of a power of ten of population. Moved half of the way that `models/places/tune-resolver.ts` proposes. */
export const WEIGHTS = {
  country: 8.6,
  admin1: 0.7,
  admin2: -0.6,
  neighbourhood: 0.7,
  /** A city is meant rather than the area that bears its name, unless a word of kind says otherwise. */
  cityOverArea: 0.3,
  /** Least weight of a settlement, and of anything else, that our tables hold or spell. */
  news: 5,
  newsArea: 7,
  /** Settlements for which the source gives no population. */
  unknownTown: 4,
  unknownVillage: 3,
  /** A country is meant rather than a place inside it that bears its name: Mexico, Luxembourg, Kuwait. */
  insideNamesake: -3,
  capital: 1.6,
  seat: 0.2,
  alternate: -1.3,
  derived: -0.8,
  qualifier: 8,
  /** A word of kind beside the name: "Idlib province". */
  kind: 2.5,
  /** The text names the country, and no other place to tell by. */
  namedCountry: 3,
  sameArea: 0.5,
  sameAdmin1: 2.3,
  sameCountry: 0.48,
  /** States of one country beside each other: "England and Wales". */
  siblings: 1.2,
  inside: 0.9,
  near: 2.8,
  region: 0.6,
  /** How much all support together may move a choice. */
  support: 2.4,
  /** Weight of names that are context only, and of nationality words. */
  hint: 0.3,
  demonym: 0.34,
  /** How fast the influence of a name fades with the names between. */
  fade: 0.06,
  /** Temperature at which scores become shares. */
  temperature: 0.48,
};
export type ResolverWeights = typeof WEIGHTS;

export interface Option {
  readonly record: number;
  prior: number;
  readonly country: number;
  readonly admin1: number;
  readonly area: number;
  readonly isArea: boolean;
  /** Directly under a country. */
  readonly isFirstOrder: boolean;
  /** Seat of a country's or an area's government. */
  readonly isSeat: boolean;
  /** Lies in a country whose states go by their bare names. */
  readonly namesStates: boolean;
  readonly feature: Feature;
  /** Place on the unit sphere. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  score: number;
  /** Probability among the readings of the name. */
  share: number;
}

const SETTLED: ReadonlySet<string> = new Set(['city', 'town', 'village', 'neighbourhood']);
/** Federations whose states are named without a word of kind: "New York", "Quebec", "Victoria". */
const NAMES_STATES: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

function settlementSize(gazetteer: Gazetteer, record: number, weights: ResolverWeights): number {
  const population = populationOf(gazetteer, record);
  const feature = featureOf(gazetteer, record);
  if (population > 0) return Math.log10(population + 1);
  if (feature === 'town' || feature === 'city') return weights.unknownTown;
  return feature === 'village' ? weights.unknownVillage : 0;
}

/** How likely a reading is before the text is looked at. */
function priorOf(gazetteer: Gazetteer, { record, alternate, derived }: Reading, weights: ResolverWeights): number {
  const feature = featureOf(gazetteer, record);
  const form = (alternate ? weights.alternate : 0) + (derived ? weights.derived : 0);
  if (feature === 'country') return weights.country + form;
  const size = settlementSize(gazetteer, record, weights);
  if (feature === 'admin') {
    const isFirstOrder = countryRecordOf(gazetteer, record) === parentOf(gazetteer, record);
    return size * 0.9 + (isFirstOrder ? weights.admin1 : weights.admin2) + form;
  }
  const least = isInTheNews(gazetteer, record) ? (SETTLED.has(feature) ? weights.news : weights.newsArea) : 0;
  if (feature === 'neighbourhood') return Math.max(size * weights.neighbourhood, least) + form;
  // A capital where nobody lives is one in name only: Plymouth on Montserrat.
  const seat = populationOf(gazetteer, record) > 0 ? capitalOf(gazetteer, record) : null;
  const bonus = seat === 'country' ? weights.capital : seat === 'area' ? weights.seat : 0;
  return Math.max(size + bonus, least) + form;
}

/** First-order area around a place (itself, if it is one), or -1. */
function admin1Of(gazetteer: Gazetteer, record: number): number {
  const country = countryRecordOf(gazetteer, record);
  let at = record;
  for (let parent = parentOf(gazetteer, at); parent >= 0 && parent !== country; parent = parentOf(gazetteer, at))
    at = parent;
  return at === record && featureOf(gazetteer, record) !== 'admin' ? -1 : at;
}

export function toOption(gazetteer: Gazetteer, reading: Reading, weights: ResolverWeights): Option {
  const { record } = reading;
  const lat = (latitudeOf(gazetteer, record) * Math.PI) / 180;
  const lon = (longitudeOf(gazetteer, record) * Math.PI) / 180;
  const feature = featureOf(gazetteer, record);
  const prior = priorOf(gazetteer, reading, weights);
  return {
    record,
    prior,
    country: countryRecordOf(gazetteer, record),
    admin1: admin1Of(gazetteer, record),
    area: parentOf(gazetteer, record),
    isArea: feature === 'country' || feature === 'admin',
    isFirstOrder: feature === 'admin' && parentOf(gazetteer, record) === countryRecordOf(gazetteer, record),
    isSeat: capitalOf(gazetteer, record) !== null,
    namesStates: NAMES_STATES.has(countryCodeOf(gazetteer, record) ?? ''),
    feature,
    x: Math.cos(lat) * Math.cos(lon),
    y: Math.cos(lat) * Math.sin(lon),
    z: Math.sin(lat),
    score: prior,
    share: 0,
  };
}

/** Whether `outer` is an area around `inner`. */
export function isWithin(inner: Option, outer: Option): boolean {
  if (!outer.isArea || inner.record === outer.record) return false;
  return inner.country === outer.record || inner.admin1 === outer.record || inner.area === outer.record;
}

export function isSettled({ feature }: Option): boolean {
  return SETTLED.has(feature);
}

/** Half the squared chord in Earth radii of about 90 km. */
const BESIDE = 1e-4;

function isBeside(one: Option, other: Option): boolean {
  return 1 - (one.x * other.x + one.y * other.y + one.z * other.z) < BESIDE;
}

/** Whether a settlement, with a name it shares with an area, is large enough there to be what the bare name means. */
export function isCityOfArea(city: Option, area: Option): boolean {
  if (area.feature !== 'admin' || !isSettled(city) || city.country !== area.country) return false;
  // An area may lie around a city that is an area of its own: Kyiv.
  if (!isWithin(city, area) && !(city.isSeat && isBeside(city, area))) return false;
  return city.isSeat || city.prior >= area.prior;
}

/** Whether none of the readings is a city that shares its name with this area around it. */
export function hasNoCity(options: readonly Option[], area: Option): boolean {
  return !options.some((city) => isCityOfArea(city, area));
}

/** Whether a name means an area above all, and no city in it. */
export function isAreaOnly([first, ...others]: readonly Option[]): boolean {
  if (first === undefined) return false;
  const best = others.reduce((top, option) => (option.prior > top.prior ? option : top), first);
  return best.feature === 'admin' && hasNoCity(others, best);
}

/** What one place says for an option of another name. */
export function supportFor(option: Option, other: Option, weights: ResolverWeights): number {
  if (option.record === other.record) return 0;
  let support = 0;
  if (option.country >= 0 && option.country === other.country) support += weights.sameCountry;
  if (option.admin1 >= 0 && option.admin1 === other.admin1) support += weights.sameAdmin1;
  if (option.area >= 0 && option.area === other.area && option.area !== option.country) support += weights.sameArea;
  const isState = ({ isArea, area, country }: Option) => isArea && area >= 0 && area === country;
  if (isState(option) && isState(other) && option.area === other.area) support += weights.siblings;
  if (isWithin(option, other) || isWithin(other, option)) support += weights.inside;
  if (option.isArea || other.isArea) return support;
  const cosine = option.x * other.x + option.y * other.y + option.z * other.z;
  // 1 - cosine is half the squared chord in Earth radii: 1e-4 is about 90 km.
  return support + weights.near / (1 + (1 - Math.min(1, cosine)) / 1e-4);
}
