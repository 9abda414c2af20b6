import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { countryCodeOf } from '../../../core/gazetteer/lookup.ts';
import { findPlaces } from '../../../core/mention/places/find-places.ts';
import { siteCountry } from '../../../core/mention/places/site-country.ts';
import type { PlaceMention } from '../../../core/report/page-report.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';
import { LINES } from './lines.ts';
import { LINES_OF_FRONT_LINES } from './lines-of-front-lines.ts';
import { LINES_OF_NAMES } from './lines-of-names.ts';
import { LINES_OF_NAMESAKES } from './lines-of-namesakes.ts';
import { LINES_OF_SCRIPTS } from './lines-of-scripts.ts';
import { LINES_OF_SPELLINGS } from './lines-of-spellings.ts';
import { LINES_OF_THEATRES } from './lines-of-theatres.ts';
import { LINES_QUALIFIED } from './lines-qualified.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

function mentionsOf(text: string): readonly PlaceMention[] {
  const input = { model: { text, blocks: [] }, headline: '', lang: null, host: '', published: null, reserved: [] };
  return findPlaces(input, gazetteer).mentions;
}

function mark(marked: string): string {
  const text = marked.replaceAll('[[', '').replaceAll(']]', '');
  let out = '';
  let at = 0;
  for (const { start, end } of mentionsOf(text)) {
    out += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('places are marked, and nothing else', () => {
  it.each([
    ...LINES,
    ...LINES_OF_NAMES,
    ...LINES_OF_NAMESAKES,
    ...LINES_QUALIFIED,
    ...LINES_OF_FRONT_LINES,
    ...LINES_OF_SCRIPTS,
    ...LINES_OF_SPELLINGS,
    ...LINES_OF_THEATRES,
  ])('%s', (line) => {
    expect(mark(line)).toBe(line);
  });
});

describe('a name means the place that its text means', () => {
  it.each([
    ['The port of Tripoli in Libya was shelled.', 'Tripoli', 'LY', 'city'],
    ['Shops in Tripoli, Lebanon, stayed shut.', 'Tripoli', 'LB', 'city'],
    ['Protests in Beirut spread to Sidon and Tripoli.', 'Tripoli', 'LB', 'city'],
    ['Militias from Misrata and Zawiya entered Tripoli.', 'Tripoli', 'LY', 'city'],
    ['Georgian troops left Gori as Russia bombed Georgia.', 'Georgia', 'GE', 'country'],
    ['Deputies in Atlanta and Macon, Georgia, searched farms.', 'Georgia', 'US', 'admin'],
    ['The mayor of Paris spoke in France.', 'Paris', 'FR', 'city'],
    ['Police in Paris, Texas, found the car.', 'Paris', 'US', 'town'],
    ['Iraqi officers said al-Qaim was quiet.', 'al-Qaim', 'IQ', 'town'],
    ['Trucks crossed at al-Bukamal into Syria.', 'al-Bukamal', 'SY', 'town'],
    ['Trucks crossed at Abu Kamal into Syria.', 'Abu Kamal', 'SY', 'town'],
    ['The army retook Ras al-Ayn in northeast Syria.', 'Ras al-Ayn', 'SY', 'town'],
    ['Officials in Washington met the Israeli envoy.', 'Washington', 'US', 'city'],
    ['Fighters in Darfur left El Fasher.', 'El Fasher', 'SD', 'city'],
    ['Aid entered through Rafah from Egypt into the Gaza Strip.', 'Rafah', 'PS', 'city'],
    ['Mosul and Tal Afar fell within days.', 'Mosul', 'IQ', 'city'],
    ['Strikes hit villages in Idlib province.', 'Idlib', 'SY', 'admin'],
    ['Gunmen attacked towns in Mexico, near Tijuana and Culiacan.', 'Mexico', 'MX', 'country'],
    ['Strikes hit Gaza at dawn.', 'Gaza', 'PS', 'admin'],
    ['Strikes hit Gaza City at dawn.', 'Gaza City', 'PS', 'city'],
    ['Strikes hit Aleppo at dawn.', 'Aleppo', 'SY', 'city'],
    ['The Security Council met in New York.', 'New York', 'US', 'city'],
    ['Strikes hit the city of Idlib.', 'Idlib', 'SY', 'city'],
    ['Shells fell on Kherson region.', 'Kherson', 'UA', 'admin'],
    ['Families left Nur Shams camp in Tulkarm.', 'Nur Shams', 'PS', 'camp'],
    ['Water poured through the Kakhovka dam at night.', 'Kakhovka dam', 'UA', 'dam'],
    ['Workers queued at the Qalandia checkpoint.', 'Qalandia checkpoint', 'PS', 'crossing'],
    ['Engineers of the Mosul hydroelectric dam slept in Erbil.', 'Mosul hydroelectric dam', 'IQ', 'dam'],
    ['Flooding along the Dnipro forced villages near Kherson to leave.', 'Dnipro', null, 'river'],
    ['The Dnipro burst its banks south of Zaporizhzhia.', 'Dnipro', null, 'river'],
    ['A missile struck an apartment block in Dnipro.', 'Dnipro', 'UA', 'city'],
    ['The Dnipro mayor met the crews.', 'Dnipro', 'UA', 'city'],
    ['The London-based group said Washington had not replied.', 'Washington', 'US', 'city'],
    ['Tourists drove from Johannesburg and Rustenburg to Sun City in South Africa.', 'Sun City', 'ZA', 'town'],
    ['Gunmen attacked the Indian border town of Moreh at night.', 'Moreh', 'IN', 'town'],
    ['Houses burned in Torbung, Manipur.', 'Torbung', 'IN', 'village'],
    ['The junta retook Hsipaw and Kutkai in Shan State.', 'Hsipaw', 'MM', 'town'],
    ['The junta retook Hsipaw and Kutkai in Shan State.', 'Kutkai', 'MM', 'town'],
    ['Rebels overran the army post at Boulkessi in Mali.', 'Boulkessi', 'ML', 'village'],
    ['Fighting in Catatumbo sent families to Cúcuta in Colombia.', 'Catatumbo', 'CO', 'region'],
    ['Soldiers entered El Plateado in Colombia.', 'El Plateado', 'CO', 'village'],
    ['Paramilitaries took Um Rawaba in Sudan.', 'Um Rawaba', 'SD', 'town'],
    ['Shells fell on Blida and Markaba in southern Lebanon.', 'Blida', 'LB', 'village'],
    ['Войска вошли в Пальмиру ночью.', 'Пальмиру', 'SY', 'town'],
    ['Teachers from England and Wales met.', 'Wales', 'GB', 'admin'],
    ['Retirees in Sun City, Arizona, voted early.', 'Sun City', 'US', 'town'],
    ['The destroyer left Norfolk for the Gulf.', 'Norfolk', 'US', 'city'],
  ])('%s', (text, name, country, feature) => {
    const mention = mentionsOf(text).find((place) => place.text === name);
    expect(mention).toMatchObject({ country, feature });
  });

  it.each([
    ['what is known of the outlet', { host: 'courier.example', country: 'ZA' }, 'ZA'],
    ['the region of its language', { host: 'courier.example', lang: 'en-ZA' }, 'ZA'],
    ['its national domain', { host: 'courier.co.za' }, 'ZA'],
    ['no domain that is sold abroad', { host: 'courier.io' }, null],
    ['no region that a publishing system wrote', { host: 'courier.example', lang: 'en-GB' }, null],
    ['the outlet before its domain', { host: 'courier.co.uk', country: 'IE' }, 'IE'],
    ['the British domain', { host: 'courier.co.uk' }, 'GB'],
    ['a state of many owners of its letters, under its own second label', { host: 'courier.com.co' }, 'CO'],
  ])('knows the country of a site by %s', (_name, site, code) => {
    const record = siteCountry({ lang: null, ...site }, gazetteer);
    expect(record < 0 ? null : countryCodeOf(gazetteer, record)).toBe(code);
  });

  it('takes the site’s own country only where the text leaves it open', () => {
    const at = (host: string, text: string) =>
      findPlaces(
        { model: { text, blocks: [] }, headline: '', lang: 'en', host, published: null, reserved: [] },
        gazetteer,
      ).mentions.map(({ country }) => country);
    const open = 'The library in Newcastle reopened on Monday.';
    expect(at('paper.com.au', open)).toEqual(['AU']);
    expect(at('paper.co.za', open)).toEqual(['ZA']);
    expect(at('paper.com.au', 'The library in Newcastle, England, reopened.')).toEqual(['GB', 'GB']);
  });

  it('keeps the losing readings for the card, best first', () => {
    const mention = mentionsOf('Shops in Tripoli, Lebanon, stayed shut.').find((place) => place.text === 'Tripoli');
    expect(mention?.candidates).toContain('geonames:2210247');
  });

  it('says who holds and who claims a disputed place, and the area it lies in', () => {
    const [mention] = mentionsOf('Drones struck an airfield in Sevastopol.');
    expect(mention?.disputed).toContain('claimed by Ukraine');
  });

  it.each([
    ['Lebanese soldiers deployed in Tripoli.', 'LB'],
    ['Libyan officials flew home to Tripoli.', 'LY'],
    ['Shots were fired overnight in Tripoli.', 'LY'],
  ])('takes the country that the text speaks of: “%s”', (text, country) => {
    expect(mentionsOf(text).map((mention) => mention.country)).toEqual([country]);
  });

  it('resolves a name in the headline with the help of the body', () => {
    const body = 'Clashes in Beirut and Sidon left ten dead, Lebanese officials said.';
    const input = { model: { text: body, blocks: [] }, lang: 'en', host: 'example.org', published: null, reserved: [] };
    const { headlineMentions } = findPlaces({ ...input, headline: 'Curfew in Tripoli' }, gazetteer);
    expect(headlineMentions.map(({ country }) => country)).toEqual(['LB']);
  });

  it.each([
    ['Convoys on the move along the Euphrates', 'Euphrates'],
    ['Thousands flee fighting along the Nile', 'Nile'],
    ['Shelling near Bakhmut', 'Bakhmut'],
  ])('reads the headline “%s” as the sentence it is', (headline, name) => {
    const input = { model: { text: '', blocks: [] }, lang: 'en', host: '', published: null, reserved: [] };
    const { headlineMentions } = findPlaces({ ...input, headline }, gazetteer);
    expect(headlineMentions.map(({ text, confidence }) => [text, confidence])).toEqual([[name, 'high']]);
  });

  it('marks a name at the end of a headline that is an everyday word', () => {
    const headline = 'Shelling kills nine in Reading';
    const input = { model: { text: '', blocks: [] }, lang: 'en', host: '', published: null, reserved: [] };
    expect(findPlaces({ ...input, headline }, gazetteer).headlineMentions.map(({ text }) => text)).toEqual(['Reading']);
  });

  it('finds no place inside a reserved span', () => {
    const text = 'The Army of Mosul left Mosul.';
    const input = { model: { text, blocks: [] }, headline: '', lang: 'en', host: '', published: null };
    const { mentions } = findPlaces({ ...input, reserved: [{ start: 0, end: 17 }] }, gazetteer);
    expect(mentions.map(({ start }) => start)).toEqual([23]);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['unpaired surrogates', '\ud83d in Syria \udc00\ud800'],
    ['only signs', '… — «» (((('],
    ['one endless word', 'a'.repeat(20_000)],
    ['endless capitals', 'Al-'.repeat(5_000)],
    ['half a letter of a script with three classes', '\u0e01\u0e31 \uac00\ud7a3 \u4e00'],
    ['an endless line without spaces', '東京北京市'.repeat(4_000)],
    ['right-to-left marks', '\u200fوصلت القافلة إلى \u200fدمشق\u200e.'],
  ])('survives %s', (_name, text) => {
    for (const { start, end } of mentionsOf(text)) expect(start < end && end <= text.length).toBe(true);
  });

  it.each([
    'The mayor of [[New York City]] met the governor of [[New York]].',
    'Shells fell on [[Khartoum North]], not on [[Khartoum]].',
    'He flew from [[East Jerusalem]] to [[Jerusalem]].',
    'Of the men, March and May were the worst months for Reading lists, she said.',
    'Sa was the word on the wall, and Police kept Most of it.',
    'وصل الوفد إلى [[خان يونس]] ثم [[رفح]] مساء.',
    'النص \u202bفي [[بيروت]]\u202c هنا',
  ])('takes the longest sensible name and no word: %s', (line) => {
    expect(mark(line)).toBe(line);
  });

  it('reads a page of 100,000 words', () => {
    const words = 'Gunmen near Mopti and Douentza said Kamishlee of Syria was far from the border . '.repeat(6_250);
    const start = process.cpuUsage();
    expect(mentionsOf(words).length).toBeGreaterThan(12_000);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });

  it.each([
    ['of words', 'Shelling near Idlib and Saraqib sent families to Azaz, Afrin and Aleppo in northern Syria. ', 100],
    ['without a space or a mark', '俄罗斯军队袭击了哈尔科夫', 150],
  ])('takes time in proportion to the text: %s', (_what, line, copies) => {
    // Processor time of this process, not the clock's: other programs on the machine do not count.
    const time = (times: number) => {
      const text = line.repeat(times);
      const start = process.cpuUsage();
      mentionsOf(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(copies);
    const short = time(copies);
    // Sixteen times the text in at most sixty times the time: far from quadratic, wide for a busy machine.
    expect(time(16 * copies)).toBeLessThan(60 * Math.max(short, 10));
  });
});
