import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { nativesOf } from '../../../core/gazetteer/describe-place.ts';
import { countryCodeOf, disputeOf, idOf, nameOf, recordWithId } from '../../../core/gazetteer/lookup.ts';
import { isInScriptOf, languagesOf, nativeNames } from '../../../glossary/places/native-names.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('the native name on a card', () => {
  it('is in a language of the country, or Hebrew in what Israel holds and another claims', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const record of gazetteer.nativeRecords) {
      const country = countryCodeOf(gazetteer, record);
      for (const { lang, text } of nativesOf(gazetteer, record)) {
        seen++;
        const isHeldByIsrael = lang === 'he' && disputeOf(gazetteer, record)?.includes('Held by Israel') === true;
        const belongs = country === null || languagesOf(country).includes(lang) || isHeldByIsrael;
        if (!belongs || !isInScriptOf(lang, text))
          wrong.push(`${idOf(gazetteer, record)} ${nameOf(gazetteer, record)} ${lang} ${text}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(10_000);
  });

  it.each([
    ['Crimea', 'geonames:703883', 'uk Крим, ru Крым, crh Къырым'],
    ['Armenia', 'iso:AM', 'hy Հայաստան'],
    ['Kazakhstan', 'iso:KZ', 'kk Қазақстан'],
    ['Greece', 'iso:GR', 'el Ελλάδα'],
    ['Tbilisi', 'geonames:611717', 'ka თბილისი'],
    ['Addis Ababa', 'geonames:344979', 'am አዲስ አበባ'],
    ['El Fasher', 'geonames:379555', 'ar الفاشر'],
    ['Tehran', 'geonames:112931', 'fa تهران'],
    ['Moscow', 'geonames:524901', 'ru Москва'],
    ['Kyiv', 'geonames:703448', 'uk Київ'],
    ['Odesa', 'geonames:698740', 'uk Одеса'],
    ['Kabul', 'geonames:1138958', 'fa کابل'],
    ['Karachi', 'geonames:1174872', 'ur کراچی'],
    ['Aleppo', 'geonames:170063', 'ar حلب'],
    ['Yerevan', 'geonames:616052', 'hy Երևան'],
    ['Minsk', 'geonames:625144', 'be Мінск'],
    ['Bamako', 'geonames:2460596', ''],
    ['Mogadishu', 'geonames:53654', ''],
    ['Kharkiv region', 'geonames:706482', 'uk Харківська область'],
    ['Belgorod region', 'geonames:578071', 'ru Белгородская область'],
    ['Lipetsk region, which a Ukrainian list spells otherwise', 'geonames:535120', 'ru Липецкая область'],
    ['Ulyanovsk', 'geonames:479123', 'ru Ульяновск'],
    ['Arkhangelsk', 'geonames:581049', 'ru Архангельск'],
    ['Saada governorate', 'geonames:71333', 'ar صعدة'],
    ['Tripoli in Lebanon', 'geonames:266826', 'ar طرابلس'],
    ['Isfahan', 'geonames:418863', 'fa اصفهان'],
    ['Panjshir', 'geonames:6957555', 'fa پنجشیر'],
    ['Greece', 'iso:GR', 'el Ελλάδα'],
  ])('of %s', (_name, id, expected) => {
    const record = recordWithId(gazetteer, id);
    expect(record).toBeGreaterThanOrEqual(0);
    const shown = nativesOf(gazetteer, record).map(({ lang, text }) => `${lang} ${text}`);
    expect(shown.join(', ')).toBe(expected);
  });

  it.each([
    ['UA', ['تشيرنوبل', 'Чернобыль', 'Чорнобиль'], 'Чорнобиль'],
    ['GE', ['تفليس', 'Тбилиси'], undefined],
    ['ML', ['باماكو'], undefined],
    ['IR', ['طهران بزرگ', 'مشهد'], 'طهران بزرگ'],
    ['IL', ['حيفا', 'חיפה'], 'חיפה'],
  ])('in %s is chosen from %j', (country, spellings, expected) => {
    expect(nativeNames(country, spellings)[0]?.text).toBe(expected);
  });
});
