import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { describePlace } from '../../../core/gazetteer/describe-place.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('the title of a card is the name that the press writes', () => {
  it.each([
    ['geonames:79415', 'Hodeidah'],
    ['geonames:163808', 'Palmyra'],
    ['geonames:89570', 'Zakho'],
    ['geonames:99532', 'Basra'],
    ['geonames:1140026', 'Herat'],
    ['geonames:57289', 'Hargeisa'],
    ['geonames:281133', 'Gaza City'],
    ['geonames:1336134', "Cox's Bazar"],
    ['geonames:79700', 'Al Ghayzah'],
  ])('%s', (id, name) => {
    expect(describePlace(gazetteer, id)?.name).toBe(name);
  });

  it.each([
    ['Chasiv Yar, whose older spelling stands first in our table', 'geonames:710915', 'Chasiv Yar'],
    ['Diyarbakır, which is Turkish and no romanisation', 'geonames:316541', 'Diyarbakır'],
    ['Ménaka, which is French', 'geonames:2453514', 'Ménaka'],
  ])('but %s', (_name, id, name) => {
    expect(describePlace(gazetteer, id)?.name).toBe(name);
  });
});

describe('other spellings on a card', () => {
  const shown = (id: string) => describePlace(gazetteer, id)?.aliases.slice(0, 5) ?? [];

  it.each([
    ['Kyiv', 'geonames:703448', 'kiev'],
    ['Mosul', 'geonames:99072', 'mosul'],
    ['Hodeidah', 'geonames:79415', 'hudaydah'],
    ['Deir ez-Zor', 'geonames:170794', 'deir ezzor'],
  ])('of %s open with what the press writes', (name, id, spelling) => {
    const place = describePlace(gazetteer, id);
    expect(place?.name).toBe(name);
    expect([place?.name.toLowerCase(), ...shown(id)]).toContain(spelling);
  });

  it('are the likest to the title first', () => {
    expect(shown('geonames:170794')[0]).toBe('deir ezzor');
    expect(shown('geonames:79415')[0]).toBe('hudaydah');
  });

  it.each([
    ['geonames:703448', ['chijv', 'civ', 'kaenugardur', 'kuyiv']],
    ['geonames:281184', ['adonai jireh', 'herusalem']],
    ['geonames:1168197', ['peschawar', 'pexauar']],
  ])('leave out the odd ones of %s', (id, odd) => {
    expect(describePlace(gazetteer, id)?.aliases.filter((text) => odd.includes(text))).toEqual([]);
  });
});
