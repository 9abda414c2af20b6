import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { describePlace } from '../../../core/gazetteer/describe-place.ts';
import {
  countryCodeOf,
  extrasOf,
  featureOf,
  idOf,
  latitudeOf,
  longitudeOf,
  placesNamed,
  recordWithId,
} from '../../../core/gazetteer/lookup.ts';
import { disputeProblems, readDisputes } from '../../../glossary/places/disputes.ts';
import { cell, readTable } from '../../../glossary/places/tables.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

const TABLES = ['front-line.tsv', 'crossings-dams-bases.tsv', 'nature.tsv', 'regions.tsv'];
const rows = TABLES.flatMap((table) => readTable(table));

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('our own place tables', () => {
  it('hold at least four hundred places, each with a source', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(rows.filter((row) => cell(row, 'source').trim() === '')).toEqual([]);
  });

  it('put every settlement, crossing, base and camp near other places of its country', () => {
    const cells = new Set<string>();
    for (let record = 0; record < gazetteer.recordCount; record++) {
      if (!['city', 'town', 'village'].includes(featureOf(gazetteer, record))) continue;
      const lat = Math.round(latitudeOf(gazetteer, record));
      const lon = Math.round(longitudeOf(gazetteer, record));
      cells.add(`${countryCodeOf(gazetteer, record)} ${lat} ${lon}`);
    }
    const isNear = (country: string, lat: number, lon: number) => {
      for (let i = -2; i <= 2; i++) {
        for (let j = -2; j <= 2; j++)
          if (cells.has(`${country} ${Math.round(lat) + i} ${Math.round(lon) + j}`)) return true;
      }
      return false;
    };
    const local = rows.filter((row) =>
      ['town', 'village', 'crossing', 'base', 'camp', 'dam'].includes(cell(row, 'feature')),
    );
    const astray = local.filter(
      (row) => !isNear(cell(row, 'country'), Number(cell(row, 'lat')), Number(cell(row, 'lon'))),
    );
    // Desert and island: GeoNames lists no settlement of the country within some 200 km of these.
    const alone = ['diego-garcia', 'dollow-ado-camps', 'guerguerat'];
    expect(astray.map((row) => cell(row, 'id')).filter((id) => !alone.includes(id))).toEqual([]);
  });
});

describe('disputed places', () => {
  const disputed = readDisputes();

  it('are at least forty, each a record of the gazetteer', () => {
    expect(disputed.length).toBeGreaterThanOrEqual(40);
    for (const { id } of disputed) expect(recordWithId(gazetteer, id), id).toBeGreaterThanOrEqual(0);
  });

  it('pass the glossary check: holder, claimants, issuer, date, no loaded word', () => {
    const problems = disputed.flatMap((dispute) =>
      disputeProblems(dispute, '2026-11-30').map((problem) => `${dispute.id} ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['no holder', { heldBy: [] }, 'does not say who holds the place'],
    ['no claimant', { claimedBy: [] }, 'does not say who claims the place'],
    ['no issuer', { issuer: '' }, 'does not say whose statement it quotes'],
    ['no date', { date: '' }, 'has no date of the statement: ""'],
    ['a date to come', { date: '2030-01-01' }, 'has no date of the statement: "2030-01-01"'],
    ['no month of the last look', { asOf: '' }, 'does not say as of when: ""'],
    ['half a remark', { remark: 'Talks have' }, 'needs one remark that ends in a full stop'],
    ['an address that is none', { url: 'docs.un.org' }, 'has no web address in "docs.un.org"'],
    ['a loaded word', { heldBy: ['the regime'] }, 'uses a loaded word'],
  ])('fail it with %s', (_name, change, problem) => {
    const sound = {
      id: 'x',
      heldBy: ['A'],
      claimedBy: ['B'],
      remark: 'They talk.',
      issuer: 'UN',
      title: 'letter',
      date: '1999',
      asOf: '2026-11',
      url: 'https://docs.un.org/en/S/1',
    };
    expect(disputeProblems(sound, '2026-11-30')).toEqual([]);
    expect(disputeProblems({ ...sound, ...change }, '2026-11-30')).toEqual([problem]);
  });

  it.each([
    ['ng:golan-heights', 'UN Security Council, resolution 497', 'https://docs.un.org/en/S/RES/497(1981)'],
    ['geonames:703883', 'UN General Assembly, resolution 68/262', 'https://docs.un.org/en/A/RES/68/262'],
    [
      'a town of the area, geonames:694423',
      'UN General Assembly, resolution 68/262',
      'https://docs.un.org/en/A/RES/68/262',
    ],
    ['ng:durand-line', 'British India and Afghanistan, Durand agreement', null],
  ])('quote a statement that the sentence names, and where to read it: %s', (which, name, url) => {
    const place = describePlace(gazetteer, which.split(', ').at(-1) ?? '');
    expect(place?.statement).toEqual({ name, url });
    expect(place?.disputed).toContain(name);
  });

  it.each([
    ['ng:sir-creek', /^Held by India .* and Pakistan .*; claimed by India .* and Pakistan .*\. .*\(.*2012.*\)$/],
    ['ng:doklam', /^Held by China .* and Bhutan .*; claimed by Bhutan and China\. .*2017/],
    ['iso:GI', /^Held by United Kingdom; claimed by United Kingdom and Spain\./],
  ])('say both sides of %s', (id, sentence) => {
    expect(describePlace(gazetteer, id)?.disputed).toMatch(sentence);
  });
});

describe('the card of a place', () => {
  it('shows names, areas, kind, position and source', () => {
    expect(describePlace(gazetteer, 'geonames:174448')).toMatchObject({
      name: 'al-Bukamal',
      within: ['Deir ez-Zor', 'Syria'],
      feature: 'town',
      country: 'SY',
      lat: 34.4523,
      lon: 40.9185,
      decimals: 4,
      native: [{ lang: 'ar', text: 'البوكمال' }],
      source: { licence: 'CC BY 4.0', url: 'https://www.geonames.org/174448' },
    });
  });

  it.each([
    ['ng:abu-shouk-camp', 'that of a settlement'],
    ['ng:dukan-dam', 'that of a settlement'],
    ['ng:thandwe', 'that of the airfield'],
  ])('says where the second position of %s is not the place’s own', (id, words) => {
    expect(describePlace(gazetteer, id)?.note).toContain(words);
  });

  it('names SimpleMaps where a town of a theatre comes from its list', () => {
    const [reading] = placesNamed(gazetteer, 'Dembecha');
    const place = describePlace(gazetteer, reading === undefined ? '' : idOf(gazetteer, reading.record));
    expect(place).toMatchObject({ country: 'ET', source: { licence: 'CC BY 4.0' } });
    expect(place?.source.name).toContain('SimpleMaps');
  });

  it('says nothing of the kind of a village that the second source lists', () => {
    expect(describePlace(gazetteer, 'ng:abu-hamad')?.position?.second?.name).toContain('Abu Hamad');
    expect(describePlace(gazetteer, 'ng:abu-hamad')?.note).toBeUndefined();
  });

  it('shows the dispute of a place of our own with its source and date', () => {
    expect(describePlace(gazetteer, 'ng:golan-heights')?.disputed).toMatch(
      /^Held by Israel.*buffer zone since December 2024.*claimed by Syria.*resolution 497.*as of 2025-12/,
    );
  });

  it.each([
    [
      'ng:adre-crossing',
      { second: { name: 'GeoNames 245669 Adré, 0.1 km away', url: 'https://www.geonames.org/245669' } },
    ],
    ['ng:abu-al-duhur-military-airbase', { second: { name: 'OurAirports OS57', licence: 'public domain' } }],
    ['ng:jazira-al-hadr', { second: null }],
  ])('says what the position of our own %s stands on', (id, position) => {
    expect(describePlace(gazetteer, id)).toMatchObject({
      source: { name: 'Newsgloss place table', licence: 'MIT', url: null },
      position: { from: expect.stringContaining('Newsgloss editors'), ...position },
    });
  });

  it('gives a position for every place of our own and for no other', () => {
    const { positions } = extrasOf(gazetteer);
    const stated = Object.keys(positions).map((record) => idOf(gazetteer, Number(record)));
    expect(stated.sort()).toEqual(rows.map((row) => `ng:${cell(row, 'id')}`).sort());
  });
});
