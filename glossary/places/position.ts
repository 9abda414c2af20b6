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

const SETTLED = /^(?:city|town|village|neighbourhood)$/;
const FLOWN = /^(?:base|airport)$/;

/**
 * What stands in for the place in its second source, or null where that has the place itself: lists of settlements know no camp, dam
 * or crossing, lists of airfields no town.
 */
export function standInOf(row: Row): 'settlement' | 'airfield' | null {
  const [second, feature] = [cell(row, 'second'), cell(row, 'feature')];
  if (/its airfield/.test(second)) return 'airfield';
  if (/beside it|part of/.test(second)) return 'settlement';
  if (/^(?:OurAirports|airport-data)/.test(second)) return FLOWN.test(feature) ? null : 'airfield';
  if (!/^(?:GeoNames \d|city-timezones|country-state-city)/.test(second)) return null;
  return SETTLED.test(feature) ? null : 'settlement';
}

const STAND_IN_NOTES = {
  settlement:
    'The second position is that of a settlement of the name or near by: it shows only that ours is not far off.',
  airfield: 'The second position is that of the airfield: it shows only that ours is not far off.',
} as const;

/** The remark on a card: the row's own, and one where the second source has something near the place only. */
export function noteOf(row: Row): string | null {
  const standIn = standInOf(row);
  const notes = [cell(row, 'note'), standIn === null ? '' : STAND_IN_NOTES[standIn]];
  return notes.filter((note) => note !== '').join(' ') || null;
}
