import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { findPlaces } from '../../../core/mention/places/find-places.ts';
import type { PlaceMention } from '../../../core/report/page-report.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';
import { LINES_OF_CITIES_AND_AREAS } from './lines-of-cities-and-areas.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

const KINDS: Readonly<Record<string, string>> = {
  city: 'city',
  town: 'city',
  village: 'city',
  admin: 'area',
  region: 'area',
  country: 'country',
};

function mentionsOf(text: string): readonly PlaceMention[] {
  const input = { model: { text, blocks: [] }, headline: '', lang: 'en', host: '', published: null, reserved: [] };
  return findPlaces(input, gazetteer).mentions;
}

/** Puts each place into brackets with its kind, and a question mark where an area is shown as uncertain. */
function markKinds(marked: string): string {
  const text = marked.replaceAll(/\[\[([^:\]]+): [a-z]+\??\]\]/g, '$1');
  let out = '';
  let at = 0;
  for (const { start, end, feature, confidence } of mentionsOf(text)) {
    const kind = KINDS[feature] ?? feature;
    const unsure = kind === 'area' && confidence === 'low' ? '?' : '';
    out += `${text.slice(at, start)}[[${text.slice(start, end)}: ${kind}${unsure}]]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('a name that a city shares with the area around it', () => {
  it.each(LINES_OF_CITIES_AND_AREAS)('%s', (line) => {
    expect(markKinds(line)).toBe(line);
  });

  it.each([
    ['Blasts in Mykolaiv woke people at dawn.', 'Mykolaiv'],
    ['Floods hit villages in Basra province.', 'Basra'],
  ])('keeps the other one for the card: %s', (text, name) => {
    const mention = mentionsOf(text).find((place) => place.text === name);
    expect(mention?.candidates.length).toBeGreaterThan(0);
  });

  it.each([
    ['Drones crossed the Kyiv region.', 'Kyiv Oblast'],
    ['Fires burnt in the Moscow region.', 'Moscow Oblast'],
    ['Roads closed in the Sanaa governorate.', 'Sanaa Governorate'],
    ['Schools shut in Khartoum State.', 'Khartoum'],
  ])('gives way to the area around it: %s', (text, name) => {
    expect(mentionsOf(text).map((place) => [place.name, KINDS[place.feature]])).toEqual([[name, 'area']]);
  });
});
