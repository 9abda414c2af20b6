/** The locator of a place card as plain strings and numbers, so that the background can send it to a page. */
import { type Atlas, boundsOf, drawRegion, type MapPoint } from './draw-region.ts';

export interface LocatorDrawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  /** The place itself. */
  readonly x: number;
  readonly y: number;
}

/** Pixels, and degrees across: enough for the neighbouring countries. */
const SIZE = { width: 120, height: 80 };
const SPAN_DEGREES = 14;

export function drawLocator(atlas: Atlas, point: MapPoint): LocatorDrawing {
  const drawing = drawRegion(atlas, { ...SIZE, bounds: boundsOf([point], SPAN_DEGREES) });
  const { land, borders, disputed } = drawing;
  return { ...SIZE, land, borders, disputed, ...drawing.locate(point) };
}
