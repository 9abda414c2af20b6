/**
 * Packs drafts of places into the bytes of `gazetteer.bin`. Deterministic: the same drafts in the same order give the
 * same bytes. Drafts with an id of our own come first, countries first of all; the caller sorts them.
 */
import type { NativeName } from '../glossary/entries.ts';
import { buildAutomaton, sortKeys } from './automaton.ts';
import { foldName } from './fold.ts';
import {
  CAPITAL_OF_AREA,
  CAPITAL_OF_COUNTRY,
  contentHash,
  type Disputes,
  type Extras,
  FEATURES,
  type Feature,
  FORMAT_VERSION,
  HASHED_FROM,
  HEADER_WORDS,
  IN_THE_NEWS,
  MAGIC,
  NAME_HAS_NO_PLACE,
  NAME_IS_DEMONYM,
  NAME_IS_FIRST_NAME,
  NAME_IS_GUARDED,
  NAME_IS_LAST_NAME,
  NAMES_PER_OFFSET,
  NO_COUNTRY,
  NO_PARENT,
  POOL_SEPARATOR,
  POSTING_ALTERNATE,
  POSTING_DERIVED,
  POSTING_LAST,
  packPopulation,
  REF_IS_LIST,
  SECTIONS,
  type SectionName,
  WORD_LEVEL_SHIFT,
} from './format.ts';
import { skeletonKey } from './skeleton.ts';
import { encodeUtf8 } from './utf8.ts';

/** A spelling that leads to a place. */
export interface NameDraft {
  readonly text: string;
  readonly kind: 'main' | 'alternate' | 'derived' | 'demonym' | 'skeleton';
}

/** One place, before packing. */
export interface PlaceDraft {
  /** `geonames:N` or an id of our own. */
  readonly id: string;
  readonly name: string;
  readonly native: readonly NativeName[];
  readonly feature: Feature;
  readonly capitalOf: 'country' | 'area' | null;
  /** Our tables hold it or spell it. */
  readonly inTheNews: boolean;
  /** Index of the country's draft, or null for seas, deserts and the like. */
  readonly country: number | null;
  /** Index of the draft of the smallest area around it, or null. */
  readonly parent: number | null;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly names: readonly NameDraft[];
}

/** What a name is besides a place: a word, a first name, a family name. */
export interface WordDraft {
  /** The text is the skeleton of such names. */
  readonly skeleton?: true;
  readonly text: string;
  /** 0 no English word, 3 an everyday one. */
  readonly level: 0 | 1 | 2 | 3;
  readonly firstName: boolean;
  readonly lastName: boolean;
  /** Nationality, people or faith. */
  readonly demonym: boolean;
  /** The place is meant only where the text says so beside the name. */
  readonly guarded?: true;
}

type SectionArrays = Record<SectionName, Uint32Array | Uint16Array | Uint8Array>;

const CAPITALS = { country: CAPITAL_OF_COUNTRY, area: CAPITAL_OF_AREA, none: 0 } as const;

const FLAGS = {
  main: 0,
  alternate: POSTING_ALTERNATE,
  derived: POSTING_ALTERNATE | POSTING_DERIVED,
  demonym: POSTING_DERIVED,
  skeleton: POSTING_ALTERNATE | POSTING_DERIVED,
} as const;

const NAME_KINDS = NAME_IS_FIRST_NAME | NAME_IS_LAST_NAME | NAME_IS_DEMONYM | NAME_IS_GUARDED;

function keyText(key: Uint8Array): string {
  return String.fromCharCode(...key);
}

interface KeyDraft {
  readonly key: Uint8Array;
  readonly postings: Map<number, number>;
}

/** All postings by key; the best kind wins where a place has a name twice. */
function collectPostings(drafts: readonly PlaceDraft[]): Map<string, KeyDraft> {
  const byKey = new Map<string, KeyDraft>();
  drafts.forEach((draft, record) => {
    for (const { text, kind } of draft.names) {
      const key = kind === 'skeleton' ? skeletonKey(text) : foldName(text);
      if (key.length < 2) continue;
      const at = keyText(key);
      const entry = byKey.get(at) ?? { key, postings: new Map<number, number>() };
      byKey.set(at, entry);
      entry.postings.set(record, Math.min(entry.postings.get(record) ?? Number.POSITIVE_INFINITY, FLAGS[kind]));
    }
  });
  return byKey;
}

/** Flags of words by key; words that are neither a place's name nor a person's stay out of the automaton. */
function collectWords(words: readonly WordDraft[], byKey: Map<string, KeyDraft>): Map<string, number> {
  const flags = new Map<string, number>();
  for (const { text, skeleton, level, firstName, lastName, demonym, guarded } of words) {
    const key = skeleton ? skeletonKey(text) : foldName(text);
    const at = keyText(key);
    if (key.length < 2 || (!byKey.has(at) && !firstName && !lastName && !demonym)) continue;
    if (!byKey.has(at)) byKey.set(at, { key, postings: new Map() });
    const old = flags.get(at) ?? 0;
    const levels = Math.max(level, (old >> WORD_LEVEL_SHIFT) & 3) << WORD_LEVEL_SHIFT;
    const names =
      (firstName ? NAME_IS_FIRST_NAME : 0) |
      (lastName ? NAME_IS_LAST_NAME : 0) |
      (demonym ? NAME_IS_DEMONYM : 0) |
      (guarded ? NAME_IS_GUARDED : 0);
    flags.set(at, levels | names | (old & NAME_KINDS));
  }
  return flags;
}

function packNames(drafts: readonly PlaceDraft[], wordDrafts: readonly WordDraft[]) {
  const byKey = collectPostings(drafts);
  const flags = collectWords(wordDrafts, byKey);
  const keys = sortKeys([...byKey.values()].map((entry) => entry.key));
  const nameRefs = new Uint32Array(keys.length);
  const postings: number[] = [];
  keys.forEach((key, rank) => {
    const flag = flags.get(keyText(key)) ?? 0;
    const list = [...(byKey.get(keyText(key))?.postings ?? [])].sort((a, b) => a[0] - b[0]);
    const words = list.map(([record, flags]) => record | flags);
    const last = words.length - 1;
    if (last >= 0) words[last] = (words[last] ?? 0) | POSTING_LAST;
    if (last < 0) nameRefs[rank] = NAME_HAS_NO_PLACE | flag;
    else if (last === 0) nameRefs[rank] = (words[0] ?? 0) | flag;
    else {
      // The list index takes the bits of record and flags below REF_IS_LIST.
      nameRefs[rank] = postings.length | REF_IS_LIST | flag;
      postings.push(...words);
    }
  });
  return { automaton: buildAutomaton(keys), nameRefs, postings: Uint32Array.from(postings), keyCount: keys.length };
}

function packPool(strings: readonly string[], perOffset: number): { bytes: Uint8Array; offsets: Uint32Array } {
  const offsets: number[] = [];
  const bytes: number[] = [];
  strings.forEach((text, i) => {
    if (i % perOffset === 0) offsets.push(bytes.length);
    for (const byte of encodeUtf8(text)) bytes.push(byte);
    bytes.push(POOL_SEPARATOR);
  });
  return { bytes: Uint8Array.from(bytes), offsets: Uint32Array.from(offsets) };
}

/** Hundredths of a degree and two more digits: right within 8 m, which is what GeoNames prints. */
function packCoordinate(degrees: number): { cents: number; fine: number } {
  const steps = Math.round(degrees * 10_000);
  const cents = Math.floor(steps / 100);
  return { cents, fine: steps - cents * 100 };
}

function packFeature({ feature, capitalOf, inTheNews }: PlaceDraft): number {
  return FEATURES.indexOf(feature) | CAPITALS[capitalOf ?? 'none'] | (inTheNews ? IN_THE_NEWS : 0);
}

/** Splits words into halves. */
function halves(words: Uint32Array): { low: Uint16Array; high: Uint16Array } {
  return {
    low: Uint16Array.from(words, (word) => word & 0xffff),
    high: Uint16Array.from(words, (word) => word >>> 16),
  };
}

function packCoordinates(drafts: readonly PlaceDraft[]) {
  const lat = drafts.map((draft) => packCoordinate(draft.lat));
  const lon = drafts.map((draft) => packCoordinate(draft.lon));
  return {
    latLow: Uint8Array.from(lat, ({ cents }) => cents & 0xff),
    latHigh: Uint8Array.from(lat, ({ cents }) => (cents >> 8) & 0xff),
    lonLow: Uint8Array.from(lon, ({ cents }) => cents & 0xff),
    lonHigh: Uint8Array.from(lon, ({ cents }) => (cents >> 8) & 0xff),
    latFine: Uint8Array.from(lat, ({ fine }) => fine),
    lonFine: Uint8Array.from(lon, ({ fine }) => fine),
  };
}

function packRecords(drafts: readonly PlaceDraft[]) {
  const ids = halves(Uint32Array.from(drafts, ({ id }) => (id.startsWith('geonames:') ? Number(id.slice(9)) : 0)));
  const parents = halves(Uint32Array.from(drafts, ({ parent }) => parent ?? NO_PARENT));
  const populations = drafts.map(({ population }) => packPopulation(population));
  return {
    geonamesIdsLow: ids.low,
    geonamesIdsHigh: ids.high,
    parentsLow: parents.low,
    parentsHigh: parents.high,
    ...packCoordinates(drafts),
    populationMantissas: Uint8Array.from(populations, ({ mantissa }) => mantissa),
    populationPowers: Uint8Array.from(populations, ({ power }) => power),
    features: Uint8Array.from(drafts, packFeature),
    countries: Uint8Array.from(drafts, ({ country }) => country ?? NO_COUNTRY),
  };
}

/** `language:name`, several joined by a bar. */
function packNativeNames(names: readonly NativeName[]): string {
  return names.map(({ lang, text }) => `${lang}:${text}`).join('|');
}

function packNatives(drafts: readonly PlaceDraft[]) {
  const records = drafts.flatMap((draft, record) => (draft.native.length === 0 ? [] : [record]));
  const pool = packPool(
    records.map((record) => packNativeNames(drafts[record]?.native ?? [])),
    NAMES_PER_OFFSET,
  );
  return { nativeRecords: Uint32Array.from(records), nativeOffsets: pool.offsets, nativeBytes: pool.bytes };
}

function writeFile(arrays: SectionArrays, counts: { records: number; keys: number; root: number }): Uint8Array {
  const tableWords = SECTIONS.length * 2;
  let at = (HEADER_WORDS + tableWords) * 4;
  const table: number[] = [];
  for (const [name] of SECTIONS) {
    table.push(at, arrays[name].byteLength);
    at += Math.ceil(arrays[name].byteLength / 4) * 4;
  }
  const bytes = new Uint8Array(at);
  SECTIONS.forEach(([name], i) => {
    const array = arrays[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), table[i * 2]);
  });
  const words = new Uint32Array(bytes.buffer);
  words.set(table, HEADER_WORDS);
  words.set([SECTIONS.length, counts.records, counts.keys, counts.root], HASHED_FROM);
  words.set([MAGIC, FORMAT_VERSION, at, ...contentHash(words, HASHED_FROM)]);
  return bytes;
}

/** What is known of records beyond their numbers and names. */
export interface RecordTexts {
  /** Ids of the first records, which are not GeoNames'. */
  readonly ids: readonly string[];
  readonly disputes: Disputes;
  readonly extras: Extras;
}

/** Packs drafts and their texts into one file. */
export function encodeGazetteer(
  drafts: readonly PlaceDraft[],
  words: readonly WordDraft[],
  { ids, disputes, extras }: RecordTexts,
): Uint8Array {
  const { automaton, nameRefs, postings, keyCount } = packNames(drafts, words);
  const names = packPool(
    drafts.map((draft) => draft.name),
    NAMES_PER_OFFSET,
  );
  const idPool = packPool(ids, NAMES_PER_OFFSET);
  const refs = halves(nameRefs);
  const lists = halves(postings);
  const arrays: SectionArrays = {
    edges: automaton.edges,
    ranks: automaton.ranks,
    nameRefsLow: refs.low,
    nameRefsHigh: refs.high,
    postingsLow: lists.low,
    postingsHigh: lists.high,
    ...packRecords(drafts),
    nameOffsets: names.offsets,
    nameBytes: names.bytes,
    ...packNatives(drafts),
    idOffsets: idPool.offsets,
    idBytes: idPool.bytes,
    disputes: packPool([JSON.stringify(disputes)], 1).bytes,
    extras: packPool([JSON.stringify(extras)], 1).bytes,
  };
  return writeFile(arrays, { records: drafts.length, keys: keyCount, root: automaton.root });
}
