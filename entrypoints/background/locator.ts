/** Draws the locators of place cards from the atlas in the package; a card without one is still a card. */
import { drawLocator, type LocatorDrawing } from '../../core/map/draw-locator.ts';
import type { Atlas, MapPoint } from '../../core/map/draw-region.ts';
import { loadWorldAtlas } from '../../extension/knowledge-assets.ts';

let atlas: Promise<Atlas | null> | null = null;

export async function locatorOf(point: MapPoint): Promise<LocatorDrawing | null> {
  atlas ??= loadWorldAtlas().then(
    (loaded) => (isAtlas(loaded) ? loaded : null),
    () => null,
  );
  const known = await atlas;
  return known && drawLocator(known, { lat: point.lat, lon: point.lon });
}

function isAtlas(value: unknown): value is Atlas {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}
