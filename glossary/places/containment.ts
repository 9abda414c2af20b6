/**
 * The first-order area around each place of our own tables: that of the settlements nearest to it in its country. Near a line
 * between two areas they disagree, and the place is left to its country: no province is better than a wrong one.
 */
import type { Feature } from '../../core/gazetteer/format.ts';
import type { SourcePlace } from './place-source.ts';
import { cell, readTable } from './tables.ts';

/** Kinds whose point lies in one area; ranges, rivers, seas and regions lie in several. */
const POINTS: ReadonlySet<Feature> = new Set([
  'city',
  'town',
  'village',
  'neighbourhood',
  'crossing',
  'dam',
  'base',
  'camp',
  'airport',
  'other',
]);
/** Settlements that have to agree, and how far off the furthest of them may lie. */
const WITNESSES = 3;
const MOST_KM = 60;
const KM_PER_DEGREE = 111.2;

function squaredKm(a: SourcePlace, b: SourcePlace): number {
  const north = (a.lat - b.lat) * KM_PER_DEGREE;
  const east = (a.lon - b.lon) * KM_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180);
  return north * north + east * east;
}

/** Code of the first-order area of a settlement, which GeoNames gives last; `00` stands for none. */
function areaOf(settlement: SourcePlace): string | null {
  const code = settlement.within.at(-1) ?? '';
  return /\.(?:00)?$/.test(code) ? null : code;
}

function areaAround(place: SourcePlace, neighbours: readonly SourcePlace[]): string | null {
  const nearest = neighbours
    .map((settlement) => ({ area: areaOf(settlement), squared: squaredKm(place, settlement) }))
    .filter(({ area, squared }) => area !== null && squared < MOST_KM * MOST_KM)
    .sort((a, b) => a.squared - b.squared)
    .slice(0, WITNESSES);
  const area = nearest[0]?.area ?? null;
  return nearest.every((witness) => witness.area === area) ? area : null;
}

/** Our places, each inside the first-order area that its neighbours lie in. */
export function placeInAreas(own: readonly SourcePlace[], settlements: readonly SourcePlace[]): SourcePlace[] {
  const byCountry = Map.groupBy(settlements, ({ country }) => country);
  return own.map((place) => {
    if (place.country === null || !POINTS.has(place.feature)) return place;
    const area = areaAround(place, byCountry.get(place.country) ?? []);
    return area === null ? place : { ...place, within: [area, ...place.within] };
  });
}

/** Places whose area our table states before what the packages tell; the country is the area's, so that a card names one chain. */
export function stateAreas(places: readonly SourcePlace[]): SourcePlace[] {
  const stated = new Map(readTable('stated-areas.tsv').map((row) => [cell(row, 'id'), cell(row, 'area')]));
  const countries = new Map(
    places.flatMap(({ id, code, country }) =>
      (code === null ? [id] : [id, code]).map((key) => [key, country] as const),
    ),
  );
  for (const [id, area] of stated)
    if (!countries.has(id) || !countries.has(area)) throw new Error(`stated-areas.tsv: no record ${id} or ${area}`);
  return places.map((place) => {
    const area = stated.get(place.id);
    if (area === undefined) return place;
    return { ...place, country: countries.get(area) ?? place.country, within: [area, ...place.within] };
  });
}
