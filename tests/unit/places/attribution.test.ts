import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_SOURCES } from '../../../core/glossary/data-sources.ts';
import { readOwnPlaces } from '../../../glossary/places/own-places.ts';
import { SOURCES } from '../../../glossary/places/place-source.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const named = DATA_SOURCES.map(({ name }) => name).join('\n');

describe('whoever made the data of the gazetteer is named', () => {
  it('on the About-the-data page, for every source a card can name', () => {
    const ofSeconds = readOwnPlaces().flatMap(({ position }) => position?.second ?? []);
    // A quiz whose makers we do not know drew these; the cards say so.
    const known = ofSeconds.filter(({ url }) => url !== null).map(({ name }) => name);
    const publishers = [...SOURCES.map(({ name }) => name), ...known];
    const unnamed = publishers.filter(
      (name) => !DATA_SOURCES.some((source) => name.includes(source.name.split(' (')[0] ?? '-')),
    );
    expect(unnamed.filter((name) => name !== 'Newsgloss place table')).toEqual([]);
    expect(known.length).toBeGreaterThan(100);
  });

  it('with an address and a licence wherever it is not ours', () => {
    const without = DATA_SOURCES.filter(
      ({ url, licence, name }) => licence === '' || (url === '') !== name.startsWith('Newsgloss'),
    );
    expect(without).toEqual([]);
  });

  it.each(['GeoNames', 'Natural Earth', 'CLDR', 'i18n-iso-countries', 'OurAirports', 'Wikipedia', 'CC BY 4.0'])(
    'in the README, docs/data.md and LICENCES.md: %s',
    (source) => {
      for (const path of ['README.md', 'docs/data.md', 'LICENCES.md']) expect(read(path), path).toContain(source);
    },
  );

  it('in docs/data.md, for every source of the About-the-data page', () => {
    const document = read('docs/data.md').toLowerCase();
    const missing = named
      .split('\n')
      .filter((name) => !document.includes((name.split(' (')[0] ?? name).split(' ')[0]?.toLowerCase() ?? '-'));
    expect(missing).toEqual([]);
  });
});
