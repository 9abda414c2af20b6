/**
 * The binary format of `gazetteer.bin`, as documented in `docs/gazetteer-format.md`: a header, a table of sections, then
 * typed arrays that are used where they lie. Little-endian, every section starts at a multiple of four.
 */

import type { PlacePosition, PlaceSource } from '../glossary/place-record.ts';

/** "NGGZ" read as a little-endian word. */
export const MAGIC = 0x5a47474e;
/** Raised whenever the meaning of a byte changes; a reader refuses any other. */
export const FORMAT_VERSION = 8;
/** Magic, version, byte length, content hash (two words), section count, record count, key count, root node. */
export const HEADER_WORDS = 9;
/** The hash covers everything behind itself: counts, table of sections, sections. */
export const HASHED_FROM = 5;

/**
 * Sections in file order; the number of bytes of each element stands beside the name. Words are stored as a low and a high
 * half in arrays of their own: high halves repeat, which takes a tenth off the gzipped file.
 */
export const SECTIONS = [
  ['edges', 4],
  ['ranks', 4],
  ['nameRefsLow', 2],
  ['nameRefsHigh', 2],
  ['postingsLow', 2],
  ['postingsHigh', 2],
  ['geonamesIdsLow', 2],
  ['geonamesIdsHigh', 2],
  ['parentsLow', 2],
  ['parentsHigh', 2],
  ['latLow', 1],
  ['latHigh', 1],
  ['lonLow', 1],
  ['lonHigh', 1],
  ['latFine', 1],
  ['lonFine', 1],
  ['populationMantissas', 1],
  ['populationPowers', 1],
  ['features', 1],
  ['countries', 1],
  ['nameOffsets', 4],
  ['nameBytes', 1],
  ['nativeRecords', 4],
  ['nativeOffsets', 4],
  ['nativeBytes', 1],
  ['idOffsets', 4],
  ['idBytes', 1],
  ['disputes', 1],
  ['extras', 1],
] as const;
export type SectionName = (typeof SECTIONS)[number][0];

/** Closed set of kinds of place; the file stores the index. */
export const FEATURES = [
  'country',
  'admin',
  'city',
  'town',
  'village',
  'crossing',
  'dam',
  'mountain',
  'river',
  'sea',
  'strait',
  'desert',
  'base',
  'camp',
  'island',
  'region',
  'airport',
  'neighbourhood',
  'other',
] as const;
export type Feature = (typeof FEATURES)[number];

/** In `features`: seat of a country's government, of a first-order area's; the kind is in the other bits. */
export const CAPITAL_OF_COUNTRY = 0x80;
export const CAPITAL_OF_AREA = 0x40;
/** Named in conflict news: our tables hold it or spell it. Its size in the source says little of how often it is meant. */
export const IN_THE_NEWS = 0x20;
export const FEATURE_KIND = 0x1f;

/** A posting: record in bits 0-19, flags above. `POSTING_LAST` ends the list of one name. */
export const POSTING_RECORD = 0xfffff;
/** The name is an alternate (another language, an old form, a press spelling), not the record's main name. */
export const POSTING_ALTERNATE = 1 << 20;
/** We derived the name (article dropped or normalised, "County" dropped); no source lists it. */
export const POSTING_DERIVED = 1 << 21;
export const POSTING_LAST = 1 << 22;
/** In `nameRefs`: the other bits are an index into `postings`, not a posting. */
export const REF_IS_LIST = 1 << 23;

/** In `nameRefs`: how common the name is as an English word, 0 not at all to 3 everyday. */
export const WORD_LEVEL_SHIFT = 24;
export const NAME_IS_FIRST_NAME = 1 << 26;
export const NAME_IS_LAST_NAME = 1 << 27;
/** In `nameRefs`: a nationality, a people or a faith; never shown as a place, its country is context. */
export const NAME_IS_DEMONYM = 1 << 29;
/** In `nameRefs`: no place has this name; it is here for what it tells of its neighbours. */
export const NAME_HAS_NO_PLACE = 1 << 28;

/** In `nameRefs`: an everyday word; a place only where the text says so beside it. */
export const NAME_IS_GUARDED = 1 << 30;

/** Names are stored in runs of this many per offset. */
export const NAMES_PER_OFFSET = 16;
/** Separates strings of a pool. */
export const POOL_SEPARATOR = 10;

/** Record index -> one sentence on who holds and who claims, with the source of the statement. */
export type Disputes = Readonly<Record<string, string>>;

/** What only cards need, read lazily: texts by record index. */
export interface Extras {
  readonly sources: readonly PlaceSource[];
  /** Record index -> index into `sources`; left out for settlements (0) and second-order areas (1). */
  readonly sourceOf: Readonly<Record<string, number>>;
  /** Record index -> what the position stands on, for records of our own tables. */
  readonly positions: Readonly<Record<string, PlacePosition>>;
  /** Record index -> whose statement a dispute's sentence quotes, where it can be read. */
  readonly statements: Readonly<Record<string, PlaceSource>>;
  /** Record index -> a note of ours ("as of …"). */
  readonly notes: Readonly<Record<string, string>>;
}

/** Index into `sources` of second-order areas. */
export const SOURCE_OF_AREAS = 1;
/** No country: the country list never reaches this index. */
export const NO_COUNTRY = 255;
/** No parent. */
export const NO_PARENT = 0xffffffff;

/**
 * Two 32-bit sums over the words from `from` on, enough to notice a damaged or mixed-up file. Four independent lanes,
 * because one chain of multiplications would take longer than all the rest of opening the file.
 */
export function contentHash(words: Uint32Array, from: number): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x2f0b4c47;
  let c = 0x1b873593;
  let d = 0x5bd1e995;
  const end = words.length;
  let i = from;
  for (; i + 3 < end; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] ?? 0), 0x85ebca6b);
    c = Math.imul(c ^ (words[i + 2] ?? 0), 0xc2b2ae35);
    d = Math.imul(d ^ (words[i + 3] ?? 0), 0x27d4eb2f);
  }
  for (; i < end; i++) a = Math.imul(a ^ (words[i] ?? 0), 0x01000193);
  return [(a ^ ((c >>> 15) | (c << 17))) >>> 0, (b ^ ((d >>> 13) | (d << 19))) >>> 0];
}

/** Population to two digits ("57,000"), which is as much as a census of another year can say: mantissa and power of ten. */
export function packPopulation(population: number): { readonly mantissa: number; readonly power: number } {
  let power = 0;
  let mantissa = Math.max(0, Math.round(population));
  while (mantissa > 99) {
    mantissa = Math.round(mantissa / 10);
    power++;
  }
  return { mantissa, power };
}
