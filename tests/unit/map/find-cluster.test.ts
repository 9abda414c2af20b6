import { describe, expect, it } from 'vitest';
import { findCluster } from '../../../core/map/find-cluster.ts';

const place = (name: string, lat: number, lon: number, count = 1) => ({ name, lat, lon, count });
const names = (points: readonly { readonly name: string }[]) => points.map(({ name }) => name);

const VALLEY = [place('Hasakah', 36.5, 40.7, 3), place('Mayadin', 35, 40.5), place('Baghdad', 33.3, 44.4)];

describe('the places a map is drawn for', () => {
  it('leave out the capital from which a report came', () => {
    const { inside, outside } = findCluster([...VALLEY, place('London', 51.5, -0.1)]);
    expect(names(inside)).toEqual(['Hasakah', 'Mayadin', 'Baghdad']);
    expect(names(outside)).toEqual(['London']);
  });

  it('are all of them where an article is spread over the world', () => {
    const points = [place('London', 51.5, -0.1), place('Moscow', 55.8, 37.6), place('Tehran', 35.7, 51.4)];
    expect(findCluster(points).outside).toEqual([]);
  });

  it('are those the article speaks of most', () => {
    const { inside } = findCluster([
      place('Kyiv', 50.4, 30.5, 5),
      place('Washington', 38.9, -77),
      place('Beijing', 39.9, 116.4),
    ]);
    expect(names(inside)).toEqual(['Kyiv']);
  });

  it('are one place when there is one', () => {
    expect(names(findCluster([place('Palmyra', 34.6, 38.3)]).inside)).toEqual(['Palmyra']);
  });
});
