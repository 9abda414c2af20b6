/** What is read beside a place name, with readings of our own: `[[…]]` is a place, `{{…}}` a nationality. */
import { describe, expect, it } from 'vitest';
import type { ChosenPlace } from '../../../core/mention/places/choose-places.ts';
import type { Option } from '../../../core/mention/places/place-options.ts';
import { qualificationsOf } from '../../../core/mention/places/qualifiers.ts';
import { toResolution } from '../../../core/mention/places/resolve.ts';
import { speaksAt } from '../../../core/mention/places/speaking-places.ts';

const PLAIN = { prior: 5, area: -1, isArea: false, isFirstOrder: false, isSeat: false, namesStates: false };
const NOWHERE = { x: 0, y: 0, z: 0, score: 0, share: 1 };
const option = (record: number, country: number, more: Partial<Option>): Option => ({
  ...PLAIN,
  ...NOWHERE,
  record,
  country,
  admin1: -1,
  feature: 'city',
  ...more,
});
const country = (record: number) => option(record, record, { isArea: true, feature: 'country' });
const state = (record: number, of: number) => option(record, of, { area: of, isArea: true, feature: 'admin' });
const town = (record: number, of: number, admin1: number) =>
  option(record, of, { admin1, area: admin1, isSeat: admin1 > 0 });

/** What each name may mean; a city has its state behind it. */
const READINGS: Readonly<Record<string, readonly Option[]>> = {
  Lebanon: [country(1)],
  Libya: [country(2)],
  Tripoli: [town(11, 1, 10), town(21, 2, 20)],
  Georgia: [country(3), state(41, 4)],
  Alabama: [state(42, 4)],
  Washington: [state(43, 4), town(44, 4, 45)],
  Armenia: [country(5)],
  Azerbaijan: [country(6)],
  Aleppo: [state(71, 7), town(72, 7, 71)],
  Idlib: [state(73, 7), town(74, 7, 73)],
  Raqqa: [state(75, 7), town(76, 7, 75)],
};
const NATIONS: Readonly<Record<string, number>> = { Lebanese: 1, Libyan: 2, Armenian: 5 };
const names = Object.keys(READINGS);

/** The text without its marks, and where they stood. */
function read(line: string) {
  const places: ChosenPlace[] = [];
  const demonyms: { rank: number; start: number; record: number }[] = [];
  let text = '';
  for (const [, before = '', place, nation, rest = ''] of line.matchAll(
    /([^[{]*)(?:\[\[(.+?)\]\]|\{\{(.+?)\}\})([^[{]*$)?/g,
  )) {
    text += before;
    const start = text.length;
    text += place ?? nation ?? '';
    if (place !== undefined) places.push(chosen(place, start));
    else demonyms.push({ rank: 99, start, record: NATIONS[nation ?? ''] ?? -1 });
    text += rest;
  }
  return { text, places, demonyms, hints: [] };
}

const chosen = (name: string, start: number): ChosenPlace => ({
  start,
  end: start + name.length,
  rank: names.indexOf(name),
  flags: { wordLevel: 0, firstName: false, lastName: false, noPlace: false, demonym: false, guarded: false },
  readings: [],
  firstToken: 0,
  lastToken: 0,
  inLonger: false,
  qualified: false,
  inside: false,
  logOdds: 1,
});

describe('what qualifies a name, and how firmly', () => {
  it.each([
    ['Shops in [[Tripoli]], [[Lebanon]].', ['Tripoli 11 in Lebanon, direct, outright']],
    ['Shops in [[Tripoli]] ([[Lebanon]]).', ['Tripoli 11 in Lebanon, outright']],
    ['Shops in [[Tripoli]], in [[Lebanon]].', ['Tripoli 11 in Lebanon']],
    ['Shops in [[Tripoli]] in northern [[Lebanon]].', ['Tripoli 11 in Lebanon']],
    ['Shops in [[Tripoli]] and [[Lebanon]].', []],
    ['Shops in [[Tripoli]], [[Tripoli]].', []],
    ['Shops in [[Tripoli]], [[Armenia]].', []],
    ['[[Lebanon]]’s port city of [[Tripoli]].', ['Tripoli 11, direct, outright in Lebanon']],
    ['[[Lebanon]]’s war with [[Tripoli]].', []],
    ['The {{Lebanese}} port of [[Tripoli]].', ['Tripoli 11, direct, outright']],
    ['{{Libyan}} men left the {{Lebanese}} port of [[Tripoli]].', ['Tripoli 11, direct, outright']],
    ['The {{Armenian}} port of [[Tripoli]].', []],
    ['The port of [[Tripoli]], a {{Lebanese}} city.', []],
    [
      'In [[Washington]], [[Georgia]] and [[Alabama]].',
      ['Washington 43, direct', 'Georgia 41, direct', 'Alabama 42, direct'],
    ],
    [
      'In [[Armenia]], [[Georgia]] and [[Azerbaijan]].',
      ['Armenia 5, direct', 'Georgia 3, direct', 'Azerbaijan 6, direct'],
    ],
    ['In [[Aleppo]], [[Idlib]] and [[Raqqa]].', []],
    ['In [[Alabama]], [[Alabama]] and [[Georgia]].', []],
  ])('%s', (line, expected) => {
    const found = qualificationsOf(read(line), (rank) => READINGS[names[rank] ?? ''] ?? []);
    const said = found.map(({ place, area, fits, direct, outright }) => {
      const inArea = area === null ? '' : ` in ${names[area.rank]}`;
      const manner = `${direct ? ', direct' : ''}${outright ? ', outright' : ''}`;
      const means = [...new Set(fits.map(({ record }) => record))].join(' or ');
      return `${names[place.rank]} ${means}${inArea}${manner}`;
    });
    const order = (line: string) => line.replace(/(, direct, outright) in (\w+)$/, ' in $2$1');
    expect(said).toEqual(expected.map(order));
  });
});

describe('what a name means, best first, and how clear that is', () => {
  const reading = (record: number, score: number, share: number) => ({ ...option(record, 1, {}), score, share });
  const options = [reading(2, 2, 0.2), reading(1, 3, 0.7), reading(3, 1, 0.1), reading(4, 0, 0), reading(5, 0, 0)];
  const unit = { rank: 0, options, weight: 1, qualified: new Map() };
  it.each<[string, readonly number[] | undefined, number[], number]>([
    ['where nothing qualifies it', undefined, [1, 2, 3, 4, 5], 0.7],
    ['where two readings fit', [2, 3], [2, 3, 1, 4, 5], 2 / 3],
    ['where one fits', [3], [3, 1, 2, 4, 5], 1],
    ['where two fit that nothing else speaks for', [5, 4], [4, 5, 1, 2, 3], 0.5],
  ])('%s', (_, fitting, records, certainty) => {
    const resolution = toResolution(unit, fitting && new Set(fitting));
    expect(resolution.records).toEqual(records);
    expect(resolution.certainty).toBeCloseTo(certainty, 10);
  });
});

describe('a capital that speaks', () => {
  it.each([
    ['[[Moscow]] said so.', true],
    ['[[Moscow]], Tehran, Ankara and Cairo said so.', true],
    ['[[Moscow]], Tehran, Ankara, Cairo and Kyiv said so.', false],
    ['[[Moscow]] and Tehran lie far off.', false],
    ['The base was hit, [[Kabul]] said.', true],
    ['The base was hit near [[Kabul]], he said.', false],
    ['According to [[Kabul]], it rained.', true],
    ['Officials in [[Kabul]] said so.', false],
  ])('%s', (line, expected) => {
    const start = line.indexOf('[[');
    const end = line.indexOf(']]') - 2;
    expect(speaksAt(line.replace(/\[\[|\]\]/g, ''), start, end)).toBe(expected);
  });
});
