import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { describePlace } from '../../../core/gazetteer/describe-place.ts';
import {
  countryCodeOf,
  disputeOf,
  featureOf,
  idOf,
  latitudeOf,
  longitudeOf,
  nameOf,
} from '../../../core/gazetteer/lookup.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('a place in a contested region says who claims it', () => {
  it.each([
    ['Ariel', 'geonames:8199394', 'Palestine and Israel'],
    ['Talmon', 'geonames:8199392', 'Palestine and Israel'],
    ['Har Adar', 'geonames:282582', 'Palestine and Israel'],
    ['Judea and Samaria Area', 'admin1:IL.WE', 'Palestine and Israel'],
    ['Smara', 'geonames:2461874', 'Morocco and Sahrawi Arab Democratic Republic'],
    ['Dakhla-Oued Ed-Dahab', 'admin1:MA.12', 'Morocco and Sahrawi Arab Democratic Republic'],
    ['Stepanakert', 'geonames:146970', 'Azerbaijan'],
    ['Shusha', 'geonames:147105', 'Azerbaijan'],
    ['Yuzhno-Kurilsk', 'geonames:2119447', 'Russia and Japan'],
    ['Shikotan', 'geonames:6930874', 'Russia and Japan'],
    ['Bender', 'geonames:618577', 'Moldova and Transnistria'],
    ['Varnița', 'geonames:617149', 'Moldova and Transnistria'],
    ['Akhalgori', 'geonames:615914', 'Georgia and South Ossetia'],
    ['Cuyuni-Mazaruni', 'geonames:3379023', 'Guyana and Venezuela'],
    ['Borama', 'ng:borama', 'Somaliland and Somalia'],
    ['Sool', 'admin1:SO.22', 'Somaliland, Somalia and Puntland'],
    ['Sanaag', 'admin1:SO.12', 'Somaliland, Somalia and Puntland'],
  ])('%s', (_name, id, claimants) => {
    expect(describePlace(gazetteer, id)?.disputed).toContain(`claimed by ${claimants}`);
  });

  it('names the region where the sentence is about the region', () => {
    expect(describePlace(gazetteer, 'geonames:687700')?.disputed).toMatch(/^Zaporizhzhia: Held by Russia \(most\)/);
    expect(describePlace(gazetteer, 'geonames:687699')?.disputed).toMatch(/^Held by Russia \(most\)/);
  });

  it('names who holds it, which may differ from the rest of its region', () => {
    expect(describePlace(gazetteer, 'geonames:618577')?.disputed).toMatch(/^Held by Transnistria/);
    expect(describePlace(gazetteer, 'geonames:617149')?.disputed).toMatch(/^Held by Moldova;/);
    expect(describePlace(gazetteer, 'admin1:SO.22')?.disputed).toMatch(/^Held by SSC-Khatumo/);
  });
});

describe('no settlement in a contested region is left out', () => {
  /** Country of the source, south, west, north, east. Lines that run along degrees only: others are listed by name. */
  it.each([
    ['Western Sahara', ['MA', 'EH'], 20.7, -17.2, 27.66, -8.67],
    ['the southern Kurils', ['RU'], 43.3, 145.3, 45.9, 149.2],
    ['Somaliland', ['SO'], 8.5, 42.5, 11.6, 46.5],
    ['the middle of the West Bank', ['IL', 'PS'], 31.95, 35.05, 32.4, 35.5],
  ])('%s', (_region, countries, south, west, north, east) => {
    const silent: string[] = [];
    let seen = 0;
    for (let record = 0; record < gazetteer.recordCount; record++) {
      if (!countries.includes(countryCodeOf(gazetteer, record) ?? '')) continue;
      if (!['city', 'town', 'village'].includes(featureOf(gazetteer, record))) continue;
      const [lat, lon] = [latitudeOf(gazetteer, record), longitudeOf(gazetteer, record)];
      if (lat < south || lat > north || lon < west || lon > east) continue;
      seen++;
      if (disputeOf(gazetteer, record) === null) silent.push(`${idOf(gazetteer, record)} ${nameOf(gazetteer, record)}`);
    }
    expect(silent).toEqual([]);
    expect(seen).toBeGreaterThan(2);
  });

  it.each([
    ['Tel Aviv', 'geonames:293397'],
    ['Modiin', 'geonames:282926'],
    ['Mogadishu', 'geonames:53654'],
    ['Chisinau', 'geonames:618426'],
    ['Agdam', 'geonames:148619'],
    ['Gori', 'geonames:614455'],
  ])('but %s outside is not called contested', (_name, id) => {
    expect(describePlace(gazetteer, id)).toMatchObject({ disputed: null });
  });
});

describe('the country on the card of a contested place', () => {
  it.each([
    ['Majdal Shams', 'geonames:167444', 'SY', ['Golan Heights', 'Syria']],
    ['Ein Qunya', 'geonames:172119', 'SY', ['Golan Heights', 'Syria']],
    ['Ariel', 'geonames:8199394', 'PS', ['West Bank', 'Palestine']],
    ['Dolev', 'geonames:8199393', 'PS', ['West Bank', 'Palestine']],
    ['Smara', 'geonames:2461874', 'EH', ['Western Sahara']],
  ])('%s is that of the area around it', (_name, id, country, within) => {
    expect(describePlace(gazetteer, id)).toMatchObject({ country, within });
  });
});

describe('a place of our own near the line between two provinces', () => {
  it.each([
    ['ng:mosul-dam', ['Nineveh', 'Iraq']],
    ['ng:al-tanf', ['Syria']],
    ['ng:kalay', ['Sagaing Region', 'Myanmar']],
    ['ng:mongmit', ['Shan State', 'Myanmar']],
    ['ng:nawnghkio', ['Shan State', 'Myanmar']],
    ['ng:torodi', ['Tillabéri Region', 'Niger']],
    ['ng:camp-humphreys', ['Gyeonggi-do', 'South Korea']],
    ['ng:inga-dam', ['Kongo Central', 'Democratic Republic of the Congo']],
    ['ng:patikul', ['Philippines']],
    ['ng:lake-tahoe', ['United States']],
    ['ng:lake-van', ['Turkey']],
  ])('%s', (id, within) => {
    expect(describePlace(gazetteer, id)?.within).toEqual(within);
  });

  it('the temple of Preah Vihear lies in the province named after it', () => {
    expect(describePlace(gazetteer, 'ng:preah-vihear')?.within[0]).toMatch(/Vihear/);
  });
});
