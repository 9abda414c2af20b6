import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../components/map/load-atlas.ts';
import { drawLocator } from '../../../core/map/draw-locator.ts';
import { boundsOf, drawRegion } from '../../../core/map/draw-region.ts';

const atlas = await loadAtlas();
const frame = (bounds: readonly [number, number, number, number]) =>
  drawRegion(atlas, { width: 300, height: 200, bounds });

describe('the map', () => {
  it('puts north up and east to the right', () => {
    const drawing = frame([30, 30, 45, 40]);
    const damascus = drawing.locate({ lat: 33.5, lon: 36.3 });
    const mosul = drawing.locate({ lat: 36.3, lon: 43.1 });
    expect(mosul.x).toBeGreaterThan(damascus.x);
    expect(mosul.y).toBeLessThan(damascus.y);
  });

  it.each([
    ['the Golan', [35, 32, 37, 34] as const, true],
    ['Crimea', [32, 44, 37, 47] as const, true],
    ['Kashmir', [72, 32, 79, 37] as const, true],
    ['Western Sahara', [-18, 20, -8, 29] as const, true],
    ['the border of France and Spain', [-2, 41, 4, 45] as const, false],
  ])('dashes a boundary at %s: %s', (_name, bounds, expected) => {
    expect(frame(bounds).disputed.length > 0).toBe(expected);
  });

  it('draws a boundary either solid or dashed, never both', () => {
    const westernSahara = frame([-12, 27.4, -9, 27.9]);
    expect(westernSahara.disputed).not.toBe('');
    expect(westernSahara.borders).toBe('');
  });

  it('shows at least a district around a single place', () => {
    expect(boundsOf([{ lat: 35, lon: 40 }], 2)).toEqual([39, 34, 41, 36]);
  });

  it('draws a locator with the place in the middle', () => {
    const { x, y, land } = drawLocator(atlas, { lat: 35.95, lon: 39.01 });
    expect([Math.round(x), Math.abs(y - 40) < 4, land.length > 0]).toEqual([60, true, true]);
  });
});
