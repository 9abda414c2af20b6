/**
 * Draws a part of the world as SVG paths: land, boundaries, disputed boundaries apart, and points. Pure: the atlas
 * comes in, strings go out, so that the background can draw a locator for a card on a page.
 */
import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { DISPUTED_BORDERS, type DisputedBorder } from './disputed-borders.ts';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
}

export interface RegionFrame {
  readonly width: number;
  readonly height: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

export interface RegionDrawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Position on the drawing of a point on Earth. */
  readonly locate: (point: MapPoint) => { readonly x: number; readonly y: number };
}

type Country = GeometryObject<object>;

function nameOf({ properties }: Country): string {
  return properties !== undefined && 'name' in properties ? String(properties.name) : '';
}

const isBetween = ({ between: [a, b] }: DisputedBorder, one: string, other: string): boolean =>
  (a === one && b === other) || (a === other && b === one);

const disputeBetween = (one: Country, other: Country): DisputedBorder | undefined =>
  DISPUTED_BORDERS.find((border) => isBetween(border, nameOf(one), nameOf(other)));

type Lines = { readonly type: 'MultiLineString'; readonly coordinates: number[][][] };

/** The stretches of some lines that lie within a box, or all but them. */
function stretches(lines: number[][][], [west, south, east, north]: readonly number[], inside: boolean): number[][][] {
  const isInside = ([lon = 0, lat = 0]: number[]) =>
    lon >= (west ?? 0) && lon <= (east ?? 0) && lat >= (south ?? 0) && lat <= (north ?? 0);
  return lines.flatMap((line) => {
    const parts: number[][][] = [];
    let part: number[][] = [];
    for (const position of line) {
      if (isInside(position) === inside) part.push(position);
      else if (part.length > 0) {
        // The position across the edge belongs to both stretches, or a gap would show.
        parts.push(inside ? part : [...part, position]);
        part = inside ? [] : [];
      }
    }
    return part.length > 1 ? [...parts, part] : parts;
  });
}

function borderLines(atlas: Atlas): { readonly agreed: Lines; readonly disputed: Lines } {
  const { countries } = atlas.objects;
  const agreed = mesh(atlas, countries, (a, b) => a !== b && disputeBetween(a, b) === undefined).coordinates;
  const disputed: number[][][] = [];
  for (const border of DISPUTED_BORDERS) {
    const lines = mesh(atlas, countries, (a, b) => a !== b && isBetween(border, nameOf(a), nameOf(b))).coordinates;
    if (border.within === undefined) disputed.push(...lines);
    else {
      disputed.push(...stretches(lines, border.within, true));
      agreed.push(...stretches(lines, border.within, false));
    }
  }
  return {
    agreed: { type: 'MultiLineString', coordinates: agreed },
    disputed: { type: 'MultiLineString', coordinates: disputed },
  };
}

/** Share of a country that must be in sight for its name to be written, as area in pixels. */
const NAMED_AREA = 1_600;

/** Draws the frame's part of the world in Mercator's projection, north up. */
export function drawRegion(atlas: Atlas, { width, height, bounds }: RegionFrame): RegionDrawing {
  const [west, south, east, north] = bounds;
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator()
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      corners,
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const path = geoPath(projection).digits(1);
  const lines = borderLines(atlas);
  const shapes = feature(atlas, atlas.objects.countries).features;
  const countries = shapes
    .filter((shape) => path.area(shape) > NAMED_AREA)
    .map((shape) => {
      const [x, y] = path.centroid(shape);
      return { name: shape.properties.name, x, y };
    });
  return {
    width,
    height,
    land: path({ type: 'FeatureCollection', features: shapes }) ?? '',
    borders: path(lines.agreed) ?? '',
    disputed: path(lines.disputed) ?? '',
    countries,
    locate({ lat, lon }) {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { x, y };
    },
  };
}

/** Bounds that hold all points with a margin, at least `minSpan` degrees wide and high. */
export function boundsOf(points: readonly MapPoint[], minSpan: number): RegionFrame['bounds'] {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const spread = (values: readonly number[], low: number, high: number): [number, number] => {
    const from = Math.min(...values);
    const to = Math.max(...values);
    const half = Math.max(minSpan, (to - from) * 1.3) / 2;
    const middle = (from + to) / 2;
    return [Math.max(low, middle - half), Math.min(high, middle + half)];
  };
  const [west, east] = spread(lons, -180, 180);
  const [south, north] = spread(lats, -80, 80);
  return [west, south, east, north];
}
