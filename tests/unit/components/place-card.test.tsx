// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlaceMention } from '../../../core/report/page-report.ts';
import { INVENTED_PLACE } from '../../../playground/invented-entries.ts';
import { callbacks, FACTS, show } from '../../support/card-stage.tsx';
import { words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';

const PLACE_MENTION: PlaceMention = {
  kind: 'place',
  start: 0,
  end: 8,
  text: 'Ras Amar',
  id: INVENTED_PLACE.id,
  name: INVENTED_PLACE.name,
  listed: true,
  confidence: 'high',
  candidates: [],
  lat: INVENTED_PLACE.lat,
  lon: INVENTED_PLACE.lon,
  country: INVENTED_PLACE.country,
  feature: INVENTED_PLACE.feature,
  disputed: null,
};

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});
describe('the card of a place', () => {
  it('says where it is, what it is, and who disputes it', async () => {
    await show({ kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention: null });
    expect(words()).toContain('Canal Governorate, Syria · town');
    expect(words()).toContain('36.1000, 39.2000 · about 24,300 inhabitants');
    expect(words()).toContain('Disputed. Held by the Northern Front since 2021');
    const sentence = [...document.querySelectorAll('[lang="en"]')].find((node) => /since 2021/.test(node.textContent));
    expect(sentence?.getAttribute('dir')).toBe('ltr');
  });

  it.each([
    ['where it can be read, as a plain link', 'https://assembly.example/1', ['https://assembly.example/1']],
    ['where it cannot, as words', null, []],
  ])('names whose statement on a dispute it quotes, %s', async (_name, url, links) => {
    const disputed = 'Held by the Front; claimed by Sahra. Talks stopped. (The Assembly, resolution 1, 2021)';
    const place = { ...INVENTED_PLACE, disputed, statement: { name: 'The Assembly, resolution 1', url } };
    await show({ kind: 'place', ...FACTS, ...callbacks(), place, mention: null });
    expect(words()).toContain(`Disputed. ${disputed}`);
    const drawn = [...document.querySelectorAll('a')].filter(({ textContent }) => textContent === place.statement.name);
    expect(drawn.map((link) => link.getAttribute('href'))).toEqual(links);
    expect(drawn.every((link) => link.rel === 'noopener noreferrer')).toBe(true);
  });

  it('offers maps as links to click, and names the source with its licence', async () => {
    await show({ kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention: null });
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('geo:36.1000,39.2000');
    expect(links).toContain('https://www.openstreetmap.org/?mlat=36.1000&mlon=39.2000#map=9/36.1000/39.2000');
    expect(words()).toContain('(CC BY 4.0)');
  });
});

describe('a place with namesakes', () => {
  const { name } = INVENTED_PLACE;
  const province = { id: 'province', name, place: { within: ['Syria'], feature: 'admin' } };
  const other = { id: 'other', name: 'Ras Canal', place: { within: ['Sahra'], feature: 'village' } };
  const card = { kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention: null } as const;

  it('tells the town from the province of the same name', async () => {
    await show({ ...card, candidates: [province] });
    expect(words()).toContain(`Probably ${name} (town); or ${name}, Syria (administrative area)`);
  });

  it('still names the chosen reading first where another one is opened', async () => {
    await show({ ...card, likely: other, candidates: [province] });
    expect(words()).toContain(
      `Probably Ras Canal, Sahra (village); or ${name} (town), ${name}, Syria (administrative area)`,
    );
  });

  it('needs no kind where the names differ', async () => {
    await show({ ...card, candidates: [other] });
    expect(words()).toContain(`Probably ${name}; or Ras Canal, Sahra`);
  });
});

describe('the sources of a place', () => {
  const own = { ...INVENTED_PLACE, decimals: 3, source: { name: 'Own table', url: null, licence: 'MIT' } };
  const card = { kind: 'place', ...FACTS, ...callbacks(), mention: null } as const;

  it('are said to be one where there is one, without a link to a map as if that were the source', async () => {
    const position = { from: 'Editors from general reference', second: null };
    await show({ ...card, place: { ...own, position, note: 'No fixed limits.' } });
    expect(words()).toContain('Source: Own table (MIT)');
    expect(words()).toContain('Position from one source: Editors from general reference');
    expect(words()).toContain('No fixed limits.');
    expect(words()).toContain('36.100, 39.200');
    expect(document.querySelectorAll('.card-references a')).toHaveLength(2);
  });

  it('are named with licence and link where the position was held against a second one', async () => {
    const second = { name: 'GeoNames 7 Ras, 0.4 km away', url: 'https://www.geonames.org/7', licence: 'CC BY 4.0' };
    await show({ ...card, place: { ...own, position: { from: 'Editors', second } } });
    expect(words()).toContain('Position: Editors. Checked against GeoNames 7 Ras, 0.4 km away (CC BY 4.0)');
    expect(document.querySelector('a[href="https://www.geonames.org/7"]')).not.toBeNull();
  });
});

describe('a doubtful place without other readings', () => {
  it('says that it is doubtful', async () => {
    const mention = { ...PLACE_MENTION, confidence: 'low' } as const;
    await show({ kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention });
    expect(words()).toContain('Not certain that the text means this.');
    await show({
      kind: 'place',
      ...FACTS,
      ...callbacks(),
      place: INVENTED_PLACE,
      mention: { ...mention, confidence: 'high' },
    });
    expect(words()).not.toContain('Not certain');
  });
});
