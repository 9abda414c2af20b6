import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { searchPlaces } from '../../../core/gazetteer/search-names.ts';
import { compileGazetteer } from '../../../glossary/places/compile.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('search for the glossary page', () => {
  it.each([
    ['a whole name', 'Kharkiv', 'Kharkiv'],
    ['the first letters of a name', 'khark', 'Kharkiv'],
    ['letters without their marks', 'sao pau', 'São Paulo'],
    ['a later word of a name', 'ez-zor', 'Deir ez-Zor'],
    ['letters inside a word', 'harki', 'Kharkiv'],
    ['a name in its own script', 'دمش', 'Damascus'],
    ['capitals', 'MOSUL', 'Mosul'],
    ['a country before its namesakes', 'syri', 'Syria'],
    ['a crossing of our own table', 'bab al-haw', 'Bab al-Hawa crossing'],
  ])('finds %s', (_what, typed, name) => {
    const { hits } = searchPlaces(gazetteer, typed, 20);
    expect(hits.map((hit) => hit.name)).toContain(name);
  });

  it('puts the name that is typed first, the best-known bearer on top', () => {
    expect(searchPlaces(gazetteer, 'tripoli', 5).hits[0]).toMatchObject({
      name: 'Tripoli',
      note: expect.arrayContaining(['Libya']),
    });
    expect(searchPlaces(gazetteer, 'syria', 5).hits[0]).toMatchObject({ id: 'iso:SY' });
  });

  it('keeps to the limit and says how many there are', () => {
    const { hits, total } = searchPlaces(gazetteer, 'san', 7);
    expect(hits).toHaveLength(7);
    expect(total).toBeGreaterThan(500);
  });

  it.each([
    ['Kobani', true],
    ['kobanî', true],
    ['Deir ez-Z', false],
    ['', false],
  ])('tells whether a place is called %j: %s', (typed, isExact) => {
    expect(searchPlaces(gazetteer, typed, 3).isExact).toBe(isExact);
  });

  it('shows the best-known places while nothing is typed, none for what no name holds', () => {
    expect(searchPlaces(gazetteer, '  ', 3).hits.map(({ id }) => id)).toContain('iso:CN');
    expect(searchPlaces(gazetteer, 'xqzzv', 3)).toEqual({ hits: [], total: 0, isExact: false });
  });

  it('answers while the reader types: a key press costs a few readings of the whole list', async () => {
    const bytes = await compileGazetteer();
    const reading = leastTime(() => {
      let sum = 0;
      for (const byte of bytes) sum += byte;
      return sum;
    });
    const typed = ['d', 'de', 'dei', 'deir', 'deir e', 'deir ez', 'zor', 'al-'];
    const searching = leastTime(() => typed.map((words) => searchPlaces(gazetteer, words, 100).total));
    expect(searching / typed.length / reading).toBeLessThan(8);
  });
});

/** Least of five timings, ms: other work on the machine only adds. */
function leastTime(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
