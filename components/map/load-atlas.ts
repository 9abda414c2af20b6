/** Reads the atlas (Natural Earth 1:50 million, by way of world-atlas) from the extension's own files, when first asked. */
import type { Atlas } from '../../core/map/draw-region.ts';

const isAtlas = (value: unknown): value is Atlas =>
  typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;

export async function loadAtlas(): Promise<Atlas> {
  const { default: atlas } = await import('world-atlas/countries-50m.json');
  if (!isAtlas(atlas)) throw new Error('world-atlas has changed its shape');
  return atlas;
}
