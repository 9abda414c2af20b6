import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { describePlace } from '../../../core/gazetteer/describe-place.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('places of our own lie in a first-order area', () => {
  it.each([
    ['ng:crimean-bridge', 'Crimea'],
    ['ng:belbek-air-base', /Crimea|Sevastopol/],
    ['ng:saky-air-base', 'Crimea'],
    ['ng:dzhankoi-air-base', 'Crimea'],
    ['ng:vuhledar', 'Donetsk'],
    ['ng:azovstal', 'Donetsk'],
    ['ng:robotyne', 'Zaporizhzhia'],
    ['ng:zaporizhzhia-nuclear-power-plant', 'Zaporizhzhia'],
    ['ng:krynky', 'Kherson'],
    ['ng:pahalgam', 'Kashmir'],
    ['ng:baramulla', 'Kashmir'],
    ['ng:rajouri', 'Kashmir'],
  ])('%s', (id, area) => {
    const place = describePlace(gazetteer, id);
    expect(place?.within.join(', ')).toMatch(area);
    expect(place?.disputed).toContain('claimed by');
  });

  it.each([
    ['ng:walikale', 'North Kivu'],
    ['ng:kutkai', 'Shan State'],
    ['ng:banibangou', 'Tillabéri'],
    ['ng:solhan', 'Sahel'],
    ['ng:anefis', 'Kidal'],
    ['ng:mambasa', 'Ituri'],
  ])('%s, far from any settlement on our list', (id, area) => {
    expect(describePlace(gazetteer, id)?.within[0]).toContain(area);
  });

  it('but not a lake with several shores', () => {
    expect(describePlace(gazetteer, 'ng:lake-superior')?.within).not.toContain('Michigan');
  });

  it('but not where the neighbours disagree, or a whole region is meant', () => {
    expect(describePlace(gazetteer, 'ng:donbas')?.within).toEqual(['Ukraine']);
    expect(describePlace(gazetteer, 'ng:golan-heights')?.within).toEqual(['Syria']);
  });
});

describe('towns of a contested region say so', () => {
  it.each([
    ['Jerusalem', 'geonames:281184', 'Palestine'],
    ['Majdal Shams', 'geonames:167444', 'Syria'],
    ['Katzrin', 'geonames:443093', 'Syria'],
    ['Ein Qunya', 'geonames:172119', 'Syria'],
    ['Merom Golan', 'geonames:443100', 'Syria'],
    ['Tskhinvali', 'geonames:611403', 'Georgia'],
    ['Ceuta', 'geonames:6362987', 'Morocco'],
    ['Melilla', 'geonames:2513947', 'Morocco'],
  ])('%s', (_name, id, claimant) => {
    const sentence = describePlace(gazetteer, id)?.disputed ?? '';
    expect(sentence.slice(sentence.indexOf('claimed by'), sentence.indexOf('.'))).toContain(claimant);
  });
});
