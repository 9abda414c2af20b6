/** Which of an article's places a map is drawn for: those near one another, not the capital an ocean away. */
import type { MapPoint } from './draw-region.ts';

export interface WeighedPoint extends MapPoint {
  /** How often the place is mentioned. */
  readonly count: number;
}

/** Places this near to the middle always belong to the map, in degrees: a country and its neighbours. */
const NEAR_DEGREES = 6;
/** Beyond that, places up to this many times the usual distance. */
const SPREAD = 3;

/** The value in the middle when each stands there as often as it weighs. */
function weighedMedian(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let seen = 0;
  for (const { value, weight } of sorted) {
    seen += weight;
    if (seen >= half) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}

/** The places of the cluster and those outside it, each in the order given. */
export function findCluster<Point extends WeighedPoint>(
  points: readonly Point[],
): { readonly inside: readonly Point[]; readonly outside: readonly Point[] } {
  const lat = weighedMedian(points.map((point) => ({ value: point.lat, weight: point.count })));
  const lon = weighedMedian(points.map((point) => ({ value: point.lon, weight: point.count })));
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const distance = (point: Point) => Math.hypot(point.lat - lat, (point.lon - lon) * squeeze);
  const usual = weighedMedian(points.map((point) => ({ value: distance(point), weight: point.count })));
  const reach = Math.max(NEAR_DEGREES, SPREAD * usual);
  return {
    inside: points.filter((point) => distance(point) <= reach),
    outside: points.filter((point) => distance(point) > reach),
  };
}
