import { describe, expect, it } from 'vitest';
import { isClear, type LabelRequest, placeLabels } from '../../../core/map/place-labels.ts';

const SIZE = { width: 200, height: 100 };
const dot = (id: string, x: number, y: number, text = 'Village'): LabelRequest => ({ id, text, x, y });
const anchors = (requests: readonly LabelRequest[]) =>
  placeLabels(requests, SIZE).map(({ id, anchor }) => [id, anchor]);

describe('names on the map', () => {
  it('stand after their dot where there is room', () => {
    expect(anchors([dot('a', 50, 50)])).toEqual([['a', 'start']]);
  });

  it('stand before their dot at the right edge', () => {
    expect(anchors([dot('a', 190, 50)])).toEqual([['a', 'end']]);
  });

  it('give way to a name that was there first', () => {
    expect(anchors([dot('a', 60, 50), dot('b', 60, 58)])).toEqual([
      ['a', 'start'],
      ['b', 'end'],
    ]);
  });

  it('are left out where all four places are taken', () => {
    const crowd = Array.from({ length: 12 }, (_unused, index) => dot(String(index), 100, 50, 'Long name of a place'));
    expect(placeLabels(crowd, SIZE).length).toBeLessThan(crowd.length);
  });

  it('keep the names of countries off the dots', () => {
    const labels = placeLabels([dot('a', 100, 50)], SIZE);
    expect(isClear('Country', { x: 100, y: 52 }, labels, SIZE.width, [])).toBe(false);
    expect(isClear('Country', { x: 100, y: 90 }, labels, SIZE.width, [])).toBe(true);
  });

  it('of countries are left out under the inset and where they would be cut off', () => {
    const inset = { left: 120, top: 10, right: 190, bottom: 50 };
    expect(isClear('Country', { x: 110, y: 40 }, [], SIZE.width, [inset])).toBe(false);
    expect(isClear('Country', { x: 60, y: 40 }, [], SIZE.width, [inset])).toBe(true);
    expect(isClear('Country', { x: 190, y: 80 }, [], SIZE.width, [inset])).toBe(false);
    expect(isClear('Country', { x: 10, y: 80 }, [], SIZE.width, [inset])).toBe(false);
  });
});
