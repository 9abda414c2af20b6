import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { searchPlaces } from '../../../core/gazetteer/search-names.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

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

  it('shows the best-known places while nothing is typed, none for what no name holds', () => {
    expect(searchPlaces(gazetteer, '  ', 3).hits.map(({ id }) => id)).toContain('iso:CN');
    expect(searchPlaces(gazetteer, 'xqzzv', 3)).toEqual({ hits: [], total: 0 });
  });

  it('answers while the reader types', () => {
    const start = process.cpuUsage();
    for (const typed of ['d', 'de', 'dei', 'deir', 'deir e', 'deir ez', 'zor', 'al-'])
      searchPlaces(gazetteer, typed, 100);
    const { user, system } = process.cpuUsage(start);
    // 150 ms a key press on a busy machine; a rest in typing of 120 ms comes before.
    expect((user + system) / 1000 / 8).toBeLessThan(150);
  });
});
