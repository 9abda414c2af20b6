/** What stands where on a map: the ground at the width it is shown in, dots, names, and the inset in a free corner. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type Atlas, boundsOf, drawRegion } from '../../core/map/draw-region.ts';
import { findCluster } from '../../core/map/find-cluster.ts';
import { type Box, placeLabels } from '../../core/map/place-labels.ts';

/** One place of the article. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
}

interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export type Dot = MapPlace & MapPoint;

/** Degrees shown at least, on the map and in its inset: a district, and the countries around it. */
export const MIN_SPAN = 2.5;
export const INSET_SPAN = 30;
export const INSET = { width: 96, height: 72 };
/** The inset is never wider than this share of the map; its distance from the edge, px. */
const INSET_SHARE = 0.22;
const INSET_EDGE = 8;

/** Width of a map that is not laid out, px, and the height of every map as a share of its width. */
const WIDTH = 640;
const HEIGHT_SHARE = 0.625;

/** The width the map is shown in, px: drawn at its own size, its words are never smaller than the page's. */
function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current || !('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth || WIDTH));
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

/** The corner with the fewest places under the inset, on the right if it may be. */
function insetBox(dots: readonly MapPoint[], width: number, height: number): Box {
  const size = Math.min(INSET.width, width * INSET_SHARE);
  const high = (size * INSET.height) / INSET.width;
  const corners = [width - size - INSET_EDGE, INSET_EDGE].flatMap((left) =>
    [height - high - INSET_EDGE, INSET_EDGE].map((top) => ({ left, top, right: left + size, bottom: top + high })),
  );
  const under = ({ left, top, right, bottom }: Box) =>
    dots.filter(({ x, y }) => x > left - 12 && x < right + 12 && y > top - 12 && y < bottom + 12).length;
  return corners.reduce((best, corner) => (under(corner) < under(best) ? corner : best));
}

/** The ground, and where the places come to lie on it. */
export function useDrawing(atlas: Atlas, places: readonly MapPlace[], frame: RefObject<HTMLElement | null>) {
  const width = useWidth(frame);
  const height = Math.round(width * HEIGHT_SHARE);
  const { inside, outside } = useMemo(() => findCluster(places), [places]);
  const drawing = useMemo(
    () => drawRegion(atlas, { width, height, bounds: boundsOf(inside, MIN_SPAN) }),
    [atlas, inside, width, height],
  );
  const dots: Dot[] = inside.map((place) => ({ ...place, ...drawing.locate(place) }));
  const inset = insetBox(dots, width, height);
  const labels = placeLabels(
    dots.map((dot) => ({ ...dot, text: dot.name })),
    { width, height },
    [inset],
  );
  return { inside, outside, drawing, dots, labels, inset };
}
