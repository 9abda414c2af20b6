import { describe, expect, it } from 'vitest';

import { bearsOut, distanceTo, kilometres, readSecondSources } from '../../../glossary/places/second-sources.ts';
import { cell, readTable } from '../../../glossary/places/tables.ts';

const TABLES = ['front-line.tsv', 'crossings-dams-bases.tsv', 'nature.tsv', 'regions.tsv'];
const rows = new Map(TABLES.flatMap((table) => readTable(table)).map((row) => [cell(row, 'id'), row]));

describe('second sources of our own places', () => {
  const seconds = [...readSecondSources().values()];

  it('belong to a place of ours and say where they come from', () => {
    expect(seconds.filter(({ id, source }) => !rows.has(id) || source === '')).toEqual([]);
  });

  it('lie near enough to bear our coordinate out', () => {
    const far = seconds.filter((second) => {
      const row = rows.get(second.id);
      return row !== undefined && !bearsOut(second, { lat: Number(cell(row, 'lat')), lon: Number(cell(row, 'lon')) });
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  it('do not bear out a coordinate a degree away from a point', () => {
    const point = { id: 'x', source: 'a list', kind: 'point', at: { lat: 10, lon: 20 }, statedKm: 0 };
    expect(distanceTo(point, { lat: 11, lon: 20 })).toBeCloseTo(111.2, 0);
    expect(bearsOut(point, { lat: 11, lon: 20 })).toBe(false);
    expect(bearsOut(point, { lat: 10.1, lon: 20 })).toBe(true);
  });

  it('measures distances across the date line', () => {
    expect(kilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 0);
  });
});
