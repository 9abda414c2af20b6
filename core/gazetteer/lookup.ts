/**
 * Reads records of an opened gazetteer: numbers for the resolver without allocation, whole descriptions for cards.
 */
import type { PlaceSource } from '../glossary/place-record.ts';
import { rankOf } from './automaton.ts';
import type { Gazetteer } from './decode.ts';
import { foldName } from './fold.ts';
import {
  CAPITAL_OF_AREA,
  CAPITAL_OF_COUNTRY,
  type Disputes,
  type Extras,
  FEATURE_KIND,
  FEATURES,
  type Feature,
  IN_THE_NEWS,
  NAME_HAS_NO_PLACE,
  NAME_IS_DEMONYM,
  NAME_IS_FIRST_NAME,
  NAME_IS_GUARDED,
  NAME_IS_LAST_NAME,
  NO_COUNTRY,
  NO_PARENT,
  POSTING_ALTERNATE,
  POSTING_DERIVED,
  POSTING_LAST,
  POSTING_RECORD,
  REF_IS_LIST,
  WORD_LEVEL_SHIFT,
} from './format.ts';
import { pooled, poolIndexOf } from './pools.ts';
import { decodeUtf8 } from './utf8.ts';

/** A place that a name may mean. */
export interface Reading {
  readonly record: number;
  /** The name is another language's, an older or a press spelling. */
  readonly alternate: boolean;
  /** We made the spelling; no source lists it. */
  readonly derived: boolean;
}

function reading(word: number): Reading {
  return {
    record: word & POSTING_RECORD,
    alternate: (word & POSTING_ALTERNATE) !== 0,
    derived: (word & POSTING_DERIVED) !== 0,
  };
}

/** A word from its halves. */
function joined(low: Uint16Array, high: Uint16Array, at: number): number {
  return ((high[at] ?? 0) * 65_536 + (low[at] ?? 0)) >>> 0;
}

/** The word of a name: its flags, and its one posting or where its postings begin. */
export function refOf(gazetteer: Gazetteer, rank: number): number {
  return joined(gazetteer.nameRefsLow, gazetteer.nameRefsHigh, rank);
}

/** A word of the postings. */
export function postingAt(gazetteer: Gazetteer, at: number): number {
  return at < gazetteer.postingsLow.length ? joined(gazetteer.postingsLow, gazetteer.postingsHigh, at) : POSTING_LAST;
}

/** GeoNames' number of a record, 0 for records that are not GeoNames'. */
function geonamesIdOf(gazetteer: Gazetteer, record: number): number {
  return joined(gazetteer.geonamesIdsLow, gazetteer.geonamesIdsHigh, record);
}

/** What a name is besides a place. */
export interface NameFlags {
  /** How common as an English word: 0 not at all, 3 everyday. */
  readonly wordLevel: number;
  readonly firstName: boolean;
  readonly lastName: boolean;
  /** A nationality, a people or a faith. */
  readonly demonym: boolean;
  /** An everyday word: a place only where the text says so beside it. */
  readonly guarded: boolean;
  /** No place has this name. */
  readonly noPlace: boolean;
}

export function flagsOf(gazetteer: Gazetteer, rank: number): NameFlags {
  const ref = refOf(gazetteer, rank);
  return {
    wordLevel: (ref >> WORD_LEVEL_SHIFT) & 3,
    firstName: (ref & NAME_IS_FIRST_NAME) !== 0,
    lastName: (ref & NAME_IS_LAST_NAME) !== 0,
    demonym: (ref & NAME_IS_DEMONYM) !== 0,
    guarded: (ref & NAME_IS_GUARDED) !== 0,
    noPlace: (ref & NAME_HAS_NO_PLACE) !== 0,
  };
}

/** All places that the name with this rank may mean. */
export function readingsOf(gazetteer: Gazetteer, rank: number): Reading[] {
  if (rank < 0 || rank >= gazetteer.nameRefsLow.length) return [];
  const ref = refOf(gazetteer, rank);
  if ((ref & NAME_HAS_NO_PLACE) !== 0) return [];
  if ((ref & REF_IS_LIST) === 0) return [reading(ref)];
  const readings: Reading[] = [];
  for (let i = ref & (REF_IS_LIST - 1); ; i++) {
    const word = postingAt(gazetteer, i);
    readings.push(reading(word));
    if ((word & POSTING_LAST) !== 0) return readings;
  }
}

/** All places of a name as written, whatever its case and diacritics. */
export function placesNamed(gazetteer: Gazetteer, name: string): Reading[] {
  const rank = rankOf(gazetteer.automaton, foldName(name));
  return rank < 0 ? [] : readingsOf(gazetteer, rank);
}

export function latitudeOf(gazetteer: Gazetteer, record: number): number {
  const cents = (((gazetteer.latHigh[record] ?? 0) << 24) >> 16) | (gazetteer.latLow[record] ?? 0);
  return (cents * 100 + (gazetteer.latFine[record] ?? 0)) / 10_000;
}

export function longitudeOf(gazetteer: Gazetteer, record: number): number {
  const cents = (((gazetteer.lonHigh[record] ?? 0) << 24) >> 16) | (gazetteer.lonLow[record] ?? 0);
  return (cents * 100 + (gazetteer.lonFine[record] ?? 0)) / 10_000;
}

export function populationOf(gazetteer: Gazetteer, record: number): number {
  return (gazetteer.populationMantissas[record] ?? 0) * 10 ** (gazetteer.populationPowers[record] ?? 0);
}

export function featureOf(gazetteer: Gazetteer, record: number): Feature {
  return FEATURES[(gazetteer.features[record] ?? 0) & FEATURE_KIND] ?? 'other';
}

/** Whether a government sits there. */
export function capitalOf(gazetteer: Gazetteer, record: number): 'country' | 'area' | null {
  const bits = gazetteer.features[record] ?? 0;
  if ((bits & CAPITAL_OF_COUNTRY) !== 0) return 'country';
  return (bits & CAPITAL_OF_AREA) !== 0 ? 'area' : null;
}

/** Whether our tables hold or spell the place. */
export function isInTheNews(gazetteer: Gazetteer, record: number): boolean {
  return ((gazetteer.features[record] ?? 0) & IN_THE_NEWS) !== 0;
}

/** Record of the country around a place, or -1. */
export function countryRecordOf(gazetteer: Gazetteer, record: number): number {
  const country = gazetteer.countries[record] ?? NO_COUNTRY;
  return country === NO_COUNTRY ? -1 : country;
}

/** Record of the smallest area around a place, or -1. */
export function parentOf(gazetteer: Gazetteer, record: number): number {
  const parent = joined(gazetteer.parentsLow, gazetteer.parentsHigh, record);
  return parent === NO_PARENT ? -1 : parent;
}

/** The record's main name, in English where English has one. */
export function nameOf(gazetteer: Gazetteer, record: number): string {
  return pooled(gazetteer.nameBytes, gazetteer.nameOffsets, record);
}

const extrasCache = new WeakMap<Gazetteer, Extras>();

const disputesCache = new WeakMap<Gazetteer, Disputes>();

function disputesOf(gazetteer: Gazetteer): Disputes {
  const known = disputesCache.get(gazetteer);
  if (known !== undefined) return known;
  // The file's hash vouches for the shape: only `encodeGazetteer` writes this section.
  const disputes = JSON.parse(decodeUtf8(gazetteer.disputes, 0, gazetteer.disputes.length - 1)) as Disputes;
  disputesCache.set(gazetteer, disputes);
  return disputes;
}

/** The texts of cards; parsed at the first card. */
export function extrasOf(gazetteer: Gazetteer): Extras {
  const known = extrasCache.get(gazetteer);
  if (known !== undefined) return known;
  const json = decodeUtf8(gazetteer.extras, 0, gazetteer.extras.length - 1);
  // As above, the hash vouches for the shape.
  const extras = JSON.parse(json) as Extras;
  extrasCache.set(gazetteer, extras);
  return extras;
}

/** Stable id of a record: `geonames:N`, or one of ours. */
export function idOf(gazetteer: Gazetteer, record: number): string {
  const geonamesId = geonamesIdOf(gazetteer, record);
  return geonamesId > 0 ? `geonames:${geonamesId}` : pooled(gazetteer.idBytes, gazetteer.idOffsets, record);
}

/** Record with this id, or -1. */
export function recordWithId(gazetteer: Gazetteer, id: string): number {
  if (id.startsWith('geonames:')) {
    const wanted = Number(id.slice(9));
    for (let record = 0; record < gazetteer.recordCount; record++) {
      if (geonamesIdOf(gazetteer, record) === wanted) return record;
    }
    return -1;
  }
  return poolIndexOf(gazetteer.idBytes, id);
}

/** ISO code of the country around a place, or null. */
export function countryCodeOf(gazetteer: Gazetteer, record: number): string | null {
  const country = countryRecordOf(gazetteer, record);
  return country < 0 ? null : idOf(gazetteer, country).slice(-2);
}

/** The record whose dispute is that of a place: itself or an area around it; -1 for none. */
function disputedRecordOf(gazetteer: Gazetteer, record: number): number {
  const disputes = disputesOf(gazetteer);
  for (let at = record; at >= 0; at = parentOf(gazetteer, at)) if (disputes[at] !== undefined) return at;
  return -1;
}

/** One sentence on who holds and who claims the place, or the area around it, which is then named; null for none. */
export function disputeOf(gazetteer: Gazetteer, record: number): string | null {
  const disputed = disputedRecordOf(gazetteer, record);
  const sentence = disputesOf(gazetteer)[disputed];
  if (sentence === undefined) return null;
  return disputed === record ? sentence : `${nameOf(gazetteer, disputed)}: ${sentence}`;
}

/** Whose statement that sentence quotes. */
export function statementOf(gazetteer: Gazetteer, record: number): PlaceSource | undefined {
  return extrasOf(gazetteer).statements[disputedRecordOf(gazetteer, record)];
}

/** Names of the areas around a place, smallest first. */
export function adminChain(gazetteer: Gazetteer, record: number): string[] {
  const chain: string[] = [];
  for (let at = parentOf(gazetteer, record); at >= 0; at = parentOf(gazetteer, at)) chain.push(nameOf(gazetteer, at));
  return chain;
}
