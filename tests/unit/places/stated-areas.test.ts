import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { describePlace } from '../../../core/gazetteer/describe-place.ts';
import { idOf, placesNamed } from '../../../core/gazetteer/lookup.ts';
import type { PlaceRecord } from '../../../core/glossary/place-record.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

function card(name: string): PlaceRecord | null {
  const [reading] = placesNamed(gazetteer, name);
  return reading === undefined ? null : describePlace(gazetteer, idOf(gazetteer, reading.record));
}

describe('the area around a place that our table states', () => {
  it.each([
    ['Minova', ['South Kivu', 'Democratic Republic of the Congo']],
    ['Nyabibwe', ['South Kivu', 'Democratic Republic of the Congo']],
    ['Katzrin', ['Golan Heights', 'Syria']],
    ['Majdal Shams', ['Golan Heights', 'Syria']],
    ['Agok', ['Abyei', 'Sudan']],
    ['Demchok', ['Ladakh', 'India']],
    ['Thitu Island', ['Spratly Islands']],
  ])('%s', (name, within) => {
    expect(card(name)?.within).toEqual(within);
  });

  it.each([
    ['Katzrin', 'claimed by Syria and Israel'],
    ['Majdal Shams', 'claimed by Syria and Israel'],
    ['Ghajar', 'claimed by Lebanon (the part north of the Blue Line)'],
  ])('%s says who holds and who claims it', (name, claims) => {
    expect(card(name)?.disputed).toContain('Held by Israel');
    expect(card(name)?.disputed).toContain(claims);
  });
});

describe('the Arabic name of a first-order area', () => {
  it.each([
    ['geonames:173811', 'الحسكة'],
    ['geonames:170062', 'حلب'],
  ])('of %s is no Persian one', (id, text) => {
    expect(describePlace(gazetteer, id)?.native).toEqual([{ lang: 'ar', text }]);
  });
});

describe('what lies in no one country', () => {
  it.each(['Euphrates', 'Nile', 'Congo River', 'Sahel', 'Red Sea', 'Lake Chad'])('%s is placed in none', (name) => {
    expect(card(name)).toMatchObject({ within: [], country: null });
  });
});
