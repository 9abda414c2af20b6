/** What the position of a row of our own tables stands on, as its card says it: who wrote it down, and the list it was held against. */
import type { PlacePosition, PlaceSource } from '../../core/glossary/place-record.ts';
import { cell, type Row } from './tables.ts';

/** Publishers of second sources: how a row names them, where they are read, under which licence. */
const PUBLISHERS: readonly (readonly [RegExp, string, string])[] = [
  [/^GeoNames (\d+)/, 'https://www.geonames.org/$1', 'CC BY 4.0'],
  [/^OurAirports ([A-Z0-9-]+)/, 'https://ourairports.com/airports/$1/', 'public domain'],
  [/^Wikipedia “([^”]+)”/, 'https://en.wikipedia.org/wiki/$1', 'CC BY-SA 4.0'],
  [/Natural Earth/, 'https://www.naturalearthdata.com/', 'public domain'],
  [/^city-timezones/, 'https://www.npmjs.com/package/city-timezones', 'MIT'],
  [/^airport-data-js/, 'https://www.npmjs.com/package/airport-data-js', 'CC BY 4.0'],
  [/^country-state-city/, 'https://www.npmjs.com/package/country-state-city', 'ODbL'],
  [/country-coder/, 'https://www.npmjs.com/package/@rapideditor/country-coder', 'ISC'],
  [/^Global Energy Monitor/, 'https://globalenergymonitor.org/', 'CC BY 4.0'],
];

/** A list of our own by another hand is no published source. */
const UNPUBLISHED = /^a second editor's list/;

function secondSource(text: string): PlaceSource {
  // The licence has a place of its own on the card.
  const name = text.replace(/ \((?:public domain|npm, MIT|npm, CC BY 4.0|ODbL, checked only)\)/, '');
  for (const [pattern, address, licence] of PUBLISHERS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return { name, url: address.replace('$1', encodeURIComponent((found[1] ?? '').replaceAll(' ', '_'))), licence };
  }
  return { name, url: null };
}

/** The position of one row. */
export function positionOf(row: Row): PlacePosition {
  const [from, second] = [cell(row, 'source'), cell(row, 'second')];
  if (from === '') throw new Error(`no source for ${cell(row, 'id')}`);
  if (second === '') return { from, second: null };
  if (UNPUBLISHED.test(second)) return { from: `${from}; ${second}`, second: null };
  return { from, second: secondSource(second) };
}
