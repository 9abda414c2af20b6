/** The card of a place: everything that the gazetteer knows of one record. Slow look-ups are allowed here, one at a time. */
import type { NativeName } from '../glossary/entries.ts';
import type { PlaceRecord, PlaceSource } from '../glossary/place-record.ts';
import { keyAt } from './automaton.ts';
import type { Gazetteer } from './decode.ts';
import { unfoldKey } from './fold.ts';
import {
  type Extras,
  type Feature,
  NAME_HAS_NO_PLACE,
  POSTING_ALTERNATE,
  POSTING_DERIVED,
  POSTING_LAST,
  POSTING_RECORD,
  REF_IS_LIST,
  SOURCE_OF_AREAS,
} from './format.ts';
import {
  adminChain,
  countryCodeOf,
  disputeOf,
  extrasOf,
  featureOf,
  latitudeOf,
  longitudeOf,
  nameOf,
  populationOf,
  postingAt,
  recordWithId,
  refOf,
  statementOf,
} from './lookup.ts';
import { pooled } from './pools.ts';
import { type Spelling, spellingsInUse } from './spellings-in-use.ts';

/** Every spelling that leads to a record, with whether it is its main name or one that the press uses. */
function spellingsOf(gazetteer: Gazetteer, record: number): Spelling[] {
  const { automaton } = gazetteer;
  const found: Spelling[] = [];
  const note = (rank: number, posting: number) => {
    if ((posting & POSTING_RECORD) !== record || (posting & POSTING_DERIVED) !== 0) return;
    found.push({ text: unfoldKey(keyAt(automaton, rank)), isInUse: (posting & POSTING_ALTERNATE) === 0 });
  };
  for (let rank = 0; rank < automaton.keyCount; rank++) {
    const ref = refOf(gazetteer, rank);
    if ((ref & REF_IS_LIST) === 0) {
      if ((ref & NAME_HAS_NO_PLACE) === 0) note(rank, ref);
      continue;
    }
    for (let i = ref & (REF_IS_LIST - 1); ; i++) {
      const word = postingAt(gazetteer, i);
      note(rank, word);
      if ((word & POSTING_LAST) !== 0) break;
    }
  }
  return found;
}

/** Names in languages of the country, as `encode.ts` packs them. */
export function nativesOf(gazetteer: Gazetteer, record: number): NativeName[] {
  const at = gazetteer.nativeRecords.indexOf(record);
  if (at < 0) return [];
  return pooled(gazetteer.nativeBytes, gazetteer.nativeOffsets, at)
    .split('|')
    .map((name) => {
      const colon = name.indexOf(':');
      return { lang: name.slice(0, colon), text: name.slice(colon + 1) };
    });
}

const NO_SOURCE: PlaceSource = { name: '', url: null };

/** The source of a record; GeoNames has a page for each. */
function sourceOf(extras: Extras, record: number, id: string): PlaceSource {
  const index = extras.sourceOf[record] ?? (id.startsWith('admin2:') ? SOURCE_OF_AREAS : 0);
  const source = extras.sources[index] ?? NO_SOURCE;
  return index === 0 && id.startsWith('geonames:') ? { ...source, url: `${source.url}${id.slice(9)}` } : source;
}

/** Kinds of place that are too wide for a point to mean more than a kilometre. */
const WIDE: ReadonlySet<Feature> = new Set([
  'country',
  'admin',
  'region',
  'sea',
  'desert',
  'river',
  'island',
  'strait',
]);

/** Decimals of a degree worth printing: GeoNames' settlements come with four or five, our tables with three, middles of areas with two. */
function decimalsOf(feature: Feature, id: string): number {
  if (WIDE.has(feature)) return 2;
  return id.startsWith('geonames:') ? 4 : 3;
}

/** The card of a place, or null when no record has this id. */
export function describePlace(gazetteer: Gazetteer, id: string): PlaceRecord | null {
  const record = recordWithId(gazetteer, id);
  if (record < 0) return null;
  const extras = extrasOf(gazetteer);
  const feature = featureOf(gazetteer, record);
  const population = populationOf(gazetteer, record);
  const native = nativesOf(gazetteer, record);
  const position = extras.positions[record];
  const note = extras.notes[record];
  const statement = statementOf(gazetteer, record);
  return {
    id,
    name: nameOf(gazetteer, record),
    within: adminChain(gazetteer, record),
    feature,
    lat: latitudeOf(gazetteer, record),
    lon: longitudeOf(gazetteer, record),
    decimals: decimalsOf(feature, id),
    country: countryCodeOf(gazetteer, record),
    // An area's number is the sum of the settlements we know in it: a weight for resolution, no census.
    population: population === 0 || feature === 'country' || feature === 'admin' ? null : population,
    ...(native.length === 0 ? {} : { native }),
    aliases: spellingsInUse(nameOf(gazetteer, record), spellingsOf(gazetteer, record)),
    disputed: disputeOf(gazetteer, record),
    ...(statement === undefined ? {} : { statement }),
    source: sourceOf(extras, record, id),
    ...(position === undefined ? {} : { position }),
    ...(note === undefined ? {} : { note }),
  };
}
