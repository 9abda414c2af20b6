import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import {
  countryCodeOf,
  describePlace,
  featureOf,
  latitudeOf,
  longitudeOf,
  recordWithId,
} from '../../../core/gazetteer/lookup.ts';
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
  const disputed = readTable('disputed.tsv');

  it('are at least forty, each with who holds, who claims and a named source', () => {
    expect(disputed.length).toBeGreaterThanOrEqual(40);
    for (const row of disputed) {
      expect(recordWithId(gazetteer, cell(row, 'id')), cell(row, 'id')).toBeGreaterThanOrEqual(0);
      expect(cell(row, 'source').length, cell(row, 'id')).toBeGreaterThan(8);
    }
  });

  it('say nothing in loaded words', () => {
    const loaded = /terrorist|regime|martyr|puppet|propaganda|liberated/i;
    expect(disputed.filter((row) => loaded.test(cell(row, 'statement')))).toEqual([]);
  });
});

describe('the card of a place', () => {
  it('shows names, areas, kind, position and source', () => {
    expect(describePlace(gazetteer, 'geonames:174448')).toMatchObject({
      name: 'al-Bukamal',
      within: ['Deir ez-Zor', 'Syria'],
      feature: 'town',
      country: 'SY',
      lat: 34.452,
      lon: 40.919,
      source: { licence: 'CC BY 4.0' },
    });
  });

  it('shows the dispute of a place of our own with its source and date', () => {
    expect(describePlace(gazetteer, 'ng:golan-heights')?.disputed).toMatch(
      /Syria claims it.*resolution 497.*as of 2026-11/,
    );
  });

  it('says where our own table has a place from', () => {
    expect(describePlace(gazetteer, 'ng:jazira-al-hadr')).toMatchObject({ note: expect.stringContaining('UNESCO') });
  });
});
