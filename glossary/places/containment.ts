/**
 * The first-order area around each place of our own tables: that of the settlements nearest to it in its country. Near a line
 * between two areas they disagree, and far from any they tell nothing: then an outline decides (`own-areas.tsv`), or the place is
 * left to its country, for no province is better than a wrong one.
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
export const WITNESSES = 3;
const MOST_KM = 60;
const KM_PER_DEGREE = 111.2;

function squaredKm(a: SourcePlace, b: SourcePlace): number {
  const north = (a.lat - b.lat) * KM_PER_DEGREE;
  const east = (a.lon - b.lon) * KM_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180);
  return north * north + east * east;
}

/** Code of the first-order area of a settlement, which GeoNames gives last; `00` stands for none. */
export function areaOf(settlement: SourcePlace): string | null {
  const code = settlement.within.at(-1) ?? '';
  return /\.(?:00)?$/.test(code) ? null : code;
}

/** Whether the place is a point in one area. */
export function isPoint({ country, feature }: SourcePlace): boolean {
  return country !== null && POINTS.has(feature);
}

/** Settlements that have an area, nearest first. */
export function nearestSettlements(place: SourcePlace, neighbours: readonly SourcePlace[]) {
  return neighbours
    .filter((settlement) => areaOf(settlement) !== null)
    .map((settlement) => ({ settlement, squared: squaredKm(place, settlement) }))
    .sort((a, b) => a.squared - b.squared);
}

function areaAround(place: SourcePlace, neighbours: readonly SourcePlace[]): string | null {
  const nearest = nearestSettlements(place, neighbours)
    .slice(0, WITNESSES)
    .filter(({ squared }) => squared < MOST_KM * MOST_KM)
    .map(({ settlement }) => areaOf(settlement));
  const [area = null] = nearest;
  return nearest.every((witness) => witness === area) ? area : null;
}

/** Areas by outline, by id of the place. */
export function readOutlinedAreas(): Map<string, string> {
  return new Map(readTable('own-areas.tsv').map((row) => [cell(row, 'id'), cell(row, 'area')]));
}

/** Our places, each inside the first-order area that its neighbours or else an outline tell. */
export function placeInAreas(
  own: readonly SourcePlace[],
  settlements: readonly SourcePlace[],
  outlined: ReadonlyMap<string, string>,
): SourcePlace[] {
  const byCountry = Map.groupBy(settlements, ({ country }) => country);
  const ids = new Set(own.map(({ id }) => id));
  for (const id of outlined.keys()) if (!ids.has(id)) throw new Error(`own-areas.tsv: no record ${id}`);
  return own.map((place) => {
    if (!isPoint(place)) return place;
    const area = areaAround(place, byCountry.get(place.country) ?? []) ?? outlined.get(place.id) ?? null;
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
