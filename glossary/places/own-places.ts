/**
 * Our own tables: places that no package lists (front-line villages, crossings, dams, ranges, seas), and spellings of the
 * press for places that GeoNames writes otherwise.
 */
import type { NameDraft } from '../../core/gazetteer/encode.ts';
import { FEATURES, type Feature } from '../../core/gazetteer/format.ts';
import { kindForms } from './kind-forms.ts';
import { statedNative } from './native-names.ts';
import { SOURCE_OWN, type SourcePlace } from './place-source.ts';
import { noteOf, positionOf } from './position.ts';
import { cell, parts, type Row, readTable } from './tables.ts';

/** One table a kind of place; `spellings.tsv` adds to GeoNames' records instead. */
export const OWN_TABLES = ['front-line.tsv', 'crossings-dams-bases.tsv', 'nature.tsv', 'regions.tsv'];

function isFeature(text: string): text is Feature {
  return FEATURES.some((feature) => feature === text);
}

/** A name that another place has rather stands with a tilde: the river is not what "Dnipro" means first. */
function nameDraft(text: string): NameDraft {
  return text.startsWith('~') ? { text: text.slice(1), kind: 'alternate' } : { text, kind: 'main' };
}

function ownPlace(row: Row): SourcePlace {
  const feature = cell(row, 'feature');
  if (!isFeature(feature)) throw new Error(`unknown feature ${feature} of ${cell(row, 'id')}`);
  const country = cell(row, 'country') || null;
  const names: NameDraft[] = [cell(row, 'name'), ...parts(row, 'spellings')].map(nameDraft);
  names.push(
    ...kindForms(
      feature,
      names.map(({ text }) => text),
    ),
  );
  const native = cell(row, 'native');
  if (native !== '') names.push({ text: native, kind: 'alternate' });
  return {
    id: `ng:${cell(row, 'id')}`,
    name: cell(row, 'name'),
    native: statedNative(country, native),
    feature,
    capitalOf: null,
    inTheNews: true,
    country,
    code: null,
    within: country === null ? [] : [country],
    lat: Number(cell(row, 'lat')),
    lon: Number(cell(row, 'lon')),
    population: 0,
    names,
    source: SOURCE_OWN,
    note: noteOf(row),
    position: positionOf(row),
  };
}

/** Every place of our own, in the order of ids. */
export function readOwnPlaces(): SourcePlace[] {
  const places = OWN_TABLES.flatMap((table) => readTable(table).map(ownPlace));
  const ids = new Set(places.map((place) => place.id));
  if (ids.size !== places.length) throw new Error('an id stands twice in our place tables');
  return places.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the press writes for a place that GeoNames writes otherwise. */
export interface PressSpelling {
  /** Name for cards in place of GeoNames', or empty. */
  readonly display: string;
  readonly spellings: readonly string[];
}

/** Press spellings by record id (`geonames:N`, `iso:XX` or `ng:…`). */
export function readSpellings(): Map<string, PressSpelling> {
  return new Map(
    readTable('spellings.tsv').map((row) => [
      cell(row, 'id'),
      { display: cell(row, 'display'), spellings: parts(row, 'spellings') },
    ]),
  );
}
