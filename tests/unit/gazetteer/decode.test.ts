import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../core/gazetteer/decode.ts';
import { describePlace } from '../../../core/gazetteer/describe-place.ts';
import { encodeGazetteer, type PlaceDraft } from '../../../core/gazetteer/encode.ts';
import { placesNamed } from '../../../core/gazetteer/lookup.ts';

const SOURCE = { name: 'Test table', licence: 'MIT', url: 'https://example.org/' };
const TEXTS = {
  ids: ['iso:AA', 'ng:hill'],
  disputes: { '0': 'Held by A.' },
  extras: {
    sources: [SOURCE],
    sourceOf: {},
    positions: { '1': { from: 'a survey', second: null } },
    statements: {},
    notes: {},
  },
};

/** Two languages, as in a region where both are official. */
const HILL_NAMES = [
  { lang: 'ar', text: 'تل رمادي' },
  { lang: 'ckb', text: 'گردی بۆر' },
];

function draft(id: string, name: string, rest: Partial<PlaceDraft>): PlaceDraft {
  const names = [{ text: name, kind: 'main' as const }];
  return {
    id,
    name,
    native: [],
    capitalOf: null,
    inTheNews: false,
    feature: 'city',
    country: 0,
    parent: 0,
    lat: 0,
    lon: 0,
    population: 0,
    names,
    ...rest,
  };
}

function smallFile(): Uint8Array {
  return encodeGazetteer(
    [
      draft('iso:AA', 'Aland', { feature: 'country', parent: null, lat: -12.3456, lon: -179.9994 }),
      draft('ng:hill', 'Grey Hill', { feature: 'mountain', lat: 0.0004, lon: 90, native: HILL_NAMES }),
      draft('geonames:77', 'Ñandú', { lat: 89.9991, lon: 179.9999, population: 57_572 }),
    ],
    [{ text: 'Grey', level: 3, firstName: false, lastName: true, demonym: false }],
    TEXTS,
  );
}

function open(bytes: Uint8Array) {
  return openGazetteer(bytes.slice().buffer);
}

describe('the gazetteer file', () => {
  it('has the same bytes for the same input', () => {
    expect(smallFile()).toEqual(smallFile());
  });

  it.each([
    ['an empty file', () => new Uint8Array(0), 'not-a-gazetteer'],
    ['another file', () => new Uint8Array(400).fill(7), 'not-a-gazetteer'],
    ['another version', () => smallFile().map((byte, i) => (i === 4 ? byte + 1 : byte)), 'other-version'],
    ['a file cut short', () => smallFile().slice(0, -4), 'truncated'],
    [
      'one flipped bit in the count of records',
      () => smallFile().map((byte, i) => (i === 24 ? byte ^ 1 : byte)),
      'damaged',
    ],
    ['one flipped bit in the root', () => smallFile().map((byte, i) => (i === 32 ? byte ^ 1 : byte)), 'damaged'],
    ['one flipped bit in the middle', () => smallFile().map((byte, i) => (i === 301 ? byte ^ 16 : byte)), 'damaged'],
    [
      'one flipped bit at the end',
      () => smallFile().map((byte, i, all) => (i === all.length - 9 ? byte ^ 1 : byte)),
      'damaged',
    ],
  ])('refuses %s', (_name, bytes, fault) => {
    expect(open(bytes())).toEqual({ ok: false, fault });
  });

  it('gives back what was packed', () => {
    const opened = open(smallFile());
    if (!opened.ok) throw new Error(opened.fault);
    const { gazetteer } = opened;
    expect(placesNamed(gazetteer, 'grey-hill').map(({ record }) => record)).toEqual([1]);
    expect(placesNamed(gazetteer, 'Grey')).toEqual([]);
    expect(describePlace(gazetteer, 'geonames:77')).toMatchObject({
      name: 'Ñandú',
      within: ['Aland'],
      lat: 89.9991,
      lon: 179.9999,
      decimals: 4,
      population: 58_000,
      country: 'AA',
      disputed: 'Aland: Held by A.',
    });
    expect(describePlace(gazetteer, 'iso:AA')).toMatchObject({
      lat: -12.3456,
      lon: -179.9994,
      decimals: 2,
      feature: 'country',
    });
    expect(describePlace(gazetteer, 'ng:hill')).toMatchObject({
      lat: 0.0004,
      decimals: 3,
      position: { from: 'a survey', second: null },
      lon: 90,
      native: HILL_NAMES,
    });
    expect(describePlace(gazetteer, 'geonames:78')).toBeNull();
  });
});
