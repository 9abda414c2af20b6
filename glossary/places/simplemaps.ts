/** Towns of the theatres of conflict that GeoNames' list of settlements leaves out (`extract-simplemaps.ts` says which). */
import { SOURCE_SIMPLEMAPS, type SourcePlace } from './place-source.ts';
import { featureOf, namesOf } from './settlements.ts';
import { cell, type Row, readTable } from './tables.ts';

function town(row: Row): SourcePlace {
  const [name, country] = [cell(row, 'name'), cell(row, 'country')];
  const population = Number(cell(row, 'population'));
  return {
    id: `simplemaps:${cell(row, 'id')}`,
    name,
    native: [],
    feature: featureOf('', population),
    capitalOf: null,
    inTheNews: false,
    country,
    code: null,
    within: [country],
    lat: Number(cell(row, 'lat')),
    lon: Number(cell(row, 'lon')),
    population,
    names: namesOf(country, name, cell(row, 'ascii'), []),
    source: SOURCE_SIMPLEMAPS,
    note: null,
  };
}

/** Every such town, in the order of ids. */
export function readSimplemaps(): SourcePlace[] {
  return readTable('simplemaps-settlements.tsv').map(town);
}
