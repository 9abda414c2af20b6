/**
 * Points each place name of a text at one place on Earth. One sense per name and text; what a place weighs comes from its
 * size, from what stands beside it ("Tripoli, Lebanon"), and from how near it lies to the text's other places. Losing
 * readings stay, best first, for the card.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import {
  countryRecordOf,
  featureOf,
  latitudeOf,
  longitudeOf,
  parentOf,
  populationOf,
  type Reading,
} from '../../gazetteer/lookup.ts';
import type { ChosenPlace } from './choose-places.ts';

/** A reading with all that scoring needs, read once. */
interface Option {
  readonly record: number;
  readonly prior: number;
  readonly country: number;
  readonly admin1: number;
  readonly area: number;
  readonly isArea: boolean;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  score: number;
}

interface Unit {
  readonly options: readonly Option[];
  /** Bonus by record from what stands beside a mention. */
  readonly qualified: Map<number, number>;
  best: Option | null;
  /** How far the best is ahead of the second, 0 to 1. */
  certainty: number;
}

/** Records a name may mean, best first, and how clear the choice was. */
export interface Resolution {
  readonly records: readonly number[];
  readonly certainty: number;
}

/** More homonyms than this never win and cost time. */
const MOST_OPTIONS = 40;
const ROUNDS = 3;

/** What readings weigh, in units of a power of ten of population. Tuned on LGL, GeoVirus and re3d by bench. */
const WEIGHT = {
  country: 8,
  admin: 1.2,
  own: 4.5,
  alternate: -1.3,
  derived: -0.8,
  qualifier: 8,
  sameArea: 0.5,
  sameAdmin1: 1.2,
  sameCountry: 0.8,
  inside: 1.5,
  near: 1.5,
  region: 0.6,
} as const;

function priorOf(gazetteer: Gazetteer, { record, alternate, derived }: Reading): number {
  const feature = featureOf(gazetteer, record);
  const form = (alternate ? WEIGHT.alternate : 0) + (derived ? WEIGHT.derived : 0);
  if (feature === 'country') return WEIGHT.country + form;
  const size = Math.log10(populationOf(gazetteer, record) + 1);
  if (feature === 'admin') {
    const isFirstOrder = countryRecordOf(gazetteer, record) === parentOf(gazetteer, record);
    return size * 0.9 + (isFirstOrder ? WEIGHT.admin : -0.6) + form;
  }
  if (feature === 'neighbourhood') return size * 0.7 + form;
  return (size === 0 && (gazetteer.geonamesIds[record] ?? 0) === 0 ? WEIGHT.own : size) + form;
}

/** First-order area around a place (itself, if it is one), or -1. */
function admin1Of(gazetteer: Gazetteer, record: number): number {
  const country = countryRecordOf(gazetteer, record);
  let at = record;
  for (let parent = parentOf(gazetteer, at); parent >= 0 && parent !== country; parent = parentOf(gazetteer, at))
    at = parent;
  return at === record && featureOf(gazetteer, record) !== 'admin' ? -1 : at;
}

function toOption(gazetteer: Gazetteer, reading: Reading): Option {
  const { record } = reading;
  const lat = (latitudeOf(gazetteer, record) * Math.PI) / 180;
  const lon = (longitudeOf(gazetteer, record) * Math.PI) / 180;
  const feature = featureOf(gazetteer, record);
  const prior = priorOf(gazetteer, reading);
  return {
    record,
    prior,
    country: countryRecordOf(gazetteer, record),
    admin1: admin1Of(gazetteer, record),
    area: parentOf(gazetteer, record),
    isArea: feature === 'country' || feature === 'admin',
    x: Math.cos(lat) * Math.cos(lon),
    y: Math.cos(lat) * Math.sin(lon),
    z: Math.sin(lat),
    score: prior,
  };
}

/** Whether `outer` is an area around `inner`. */
function isWithin(inner: Option, outer: Option): boolean {
  return (
    outer.isArea &&
    inner !== outer &&
    (inner.country === outer.record || inner.admin1 === outer.record || inner.area === outer.record)
  );
}

/** What one settled place says for an option of another name. */
function supportFor(option: Option, other: Option): number {
  if (option.record === other.record) return 0;
  let support = 0;
  if (isWithin(option, other) || isWithin(other, option)) support += WEIGHT.inside;
  if (option.country >= 0 && option.country === other.country) support += WEIGHT.sameCountry;
  if (option.admin1 >= 0 && option.admin1 === other.admin1) support += WEIGHT.sameAdmin1;
  if (option.area >= 0 && option.area === other.area) support += WEIGHT.sameArea;
  if (option.isArea || other.isArea) return support;
  const cosine = option.x * other.x + option.y * other.y + option.z * other.z;
  // 1 - cosine is half the squared chord in Earth radii: 1e-4 is about 90 km.
  return support + WEIGHT.near / (1 + (1 - Math.min(1, cosine)) / 1e-4);
}

function settle(unit: Unit): void {
  let best: Option | null = null;
  let second = Number.NEGATIVE_INFINITY;
  for (const option of unit.options) {
    if (best === null || option.score > best.score) {
      second = best?.score ?? Number.NEGATIVE_INFINITY;
      best = option;
    } else if (option.score > second) second = option.score;
  }
  unit.best = best;
  unit.certainty = best === null ? 0 : 1 - 1 / (1 + Math.exp(Math.min(20, (best.score - second) * 1.2)) / 1.5);
}

function scoreRound(units: readonly Unit[]): void {
  for (const unit of units) {
    for (const option of unit.options) {
      let support = 0;
      for (const other of units) {
        if (other !== unit && other.best !== null) support += other.certainty * supportFor(option, other.best);
      }
      option.score = option.prior + (unit.qualified.get(option.record) ?? 0) + 1.6 * Math.log1p(support);
    }
  }
  for (const unit of units) settle(unit);
}

/** Signs that may stand between a place and the area that qualifies it: "Tripoli, Lebanon", "Tripoli (Lebanon)". */
const QUALIFYING = /^(?:, (?:in )?|,? in (?:the )?(?:\w+ )?|,? \(| - |، )$/;

function qualify(text: string, places: readonly ChosenPlace[], units: ReadonlyMap<number, Unit>): void {
  for (let i = 0; i + 1 < places.length; i++) {
    const inner = places[i];
    const outer = places[i + 1];
    if (inner === undefined || outer === undefined || inner.rank === outer.rank) continue;
    const between = text.slice(inner.end, outer.start);
    if (between.length > 16 || !QUALIFYING.test(between)) continue;
    const innerUnit = units.get(inner.rank);
    const outerUnit = units.get(outer.rank);
    if (innerUnit === undefined || outerUnit === undefined) continue;
    const weight = between.startsWith(', ') && between.length === 2 ? WEIGHT.qualifier : WEIGHT.qualifier / 3;
    for (const option of innerUnit.options) {
      for (const area of outerUnit.options) {
        if (!isWithin(option, area)) continue;
        innerUnit.qualified.set(option.record, weight);
        outerUnit.qualified.set(area.record, weight / 2);
      }
    }
  }
}

/** Resolves the names of a headline and a body together; `regionCountry` is the site's own country, a weak prior. */
export function resolvePlaces(
  texts: readonly { readonly text: string; readonly places: readonly ChosenPlace[] }[],
  regionCountry: number,
  gazetteer: Gazetteer,
): Map<number, Resolution> {
  const units = new Map<number, Unit>();
  for (const place of texts.flatMap(({ places }) => places)) {
    if (units.has(place.rank)) continue;
    const options = place.readings.map((reading) => toOption(gazetteer, reading));
    options.sort((a, b) => b.prior - a.prior || a.record - b.record);
    const unit: Unit = { options: options.slice(0, MOST_OPTIONS), qualified: new Map(), best: null, certainty: 0 };
    if (regionCountry >= 0) {
      for (const option of unit.options) if (option.country === regionCountry) option.score += WEIGHT.region;
    }
    settle(unit);
    units.set(place.rank, unit);
  }
  for (const { text, places } of texts) qualify(text, places, units);
  const list = [...units.values()];
  for (let round = 0; round < ROUNDS; round++) scoreRound(list);
  const resolutions = new Map<number, Resolution>();
  for (const [rank, unit] of units) {
    const records = [...unit.options]
      .sort((a, b) => b.score - a.score || a.record - b.record)
      .map(({ record }) => record);
    resolutions.set(rank, { records, certainty: unit.certainty });
  }
  return resolutions;
}
