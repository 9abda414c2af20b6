import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { findPlaces } from '../../../core/mention/places/find-places.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

function countriesOf(text: string, name: string, headline = ''): (string | null)[] {
  const input = { model: { text, blocks: [] }, headline, lang: 'en', host: '', published: null, reserved: [] };
  const { mentions, headlineMentions } = findPlaces(input, gazetteer);
  return [...headlineMentions, ...mentions].filter((place) => place.text === name).map(({ country }) => country);
}

describe('each mention goes where its own qualifier says', () => {
  it.each([
    ['Envoys met in Tripoli, Lebanon, and a week later in Tripoli, Libya.', 'Tripoli', ['LB', 'LY']],
    ['She grew up in Paris, Texas, and died in Paris, France.', 'Paris', ['US', 'FR']],
    ['The firm has works in Birmingham, Alabama, and Birmingham, England.', 'Birmingham', ['US', 'GB']],
    ['A school in Alexandria, Egypt, writes to one in Alexandria, Virginia.', 'Alexandria', ['EG', 'US']],
    ['Choirs from Cordoba (Argentina) and Cordoba (Spain) sang.', 'Cordoba', ['AR', 'ES']],
    [
      'Police closed roads in the Lebanese port city of Tripoli. Flights to Tripoli, Libya, went on.',
      'Tripoli',
      ['LB', 'LY'],
    ],
    ['Envoys met in Tripoli, Lebanon, then in the Libyan capital, Tripoli.', 'Tripoli', ['LB', 'LY']],
  ])('%s', (text, name, countries) => {
    expect(countriesOf(text, name)).toEqual(countries);
  });

  it.each([
    ['The plane left Atlanta, Georgia. Envoys met in Tbilisi, Georgia.', 'Georgia', ['US', 'GE']],
    ['Police in Tbilisi, Georgia, held a man from Atlanta, Georgia.', 'Georgia', ['GE', 'US']],
    ['He flew from Rome, Georgia, USA, to Batumi, Georgia.', 'Georgia', ['US', 'GE']],
    ['Trucks left Lahore, Punjab, and Amritsar, Punjab, at noon.', 'Punjab', ['PK', 'IN']],
    ['Shops in Arlon, Luxembourg, open earlier than in Diekirch, Luxembourg.', 'Luxembourg', ['BE', 'LU']],
    ['Hasselt, Limburg, is larger than Roermond, Limburg.', 'Limburg', ['BE', 'NL']],
    ['Boats from Leticia, Amazonas, reach Manaus, Amazonas.', 'Amazonas', ['CO', 'BR']],
    ['Crowds filled Georgia’s capital, Tbilisi, on Friday.', 'Georgia', ['GE']],
    ['The choir of Georgia’s largest city, Atlanta, sang.', 'Georgia', ['US']],
    ['Leaders from Armenia, Georgia and Azerbaijan met.', 'Georgia', ['GE']],
    ['The governors of Oregon, Georgia and Alabama spoke in Ohio.', 'Georgia', ['US']],
    ['Police in Atlanta, Georgia, held a man. Crowds filled Georgia’s capital, Tbilisi.', 'Georgia', ['US', 'GE']],
    ['Envoys met in Tripoli, Libya. Crowds filled Lebanon’s port city of Tripoli.', 'Tripoli', ['LY', 'LB']],
    ['Police in Atlanta, Georgia, held a man. Envoys of Armenia, Georgia and Azerbaijan met.', 'Georgia', ['US', 'GE']],
    ['Envoys met in Tbilisi, Georgia. Lawmakers of Washington, Georgia and Alabama met.', 'Georgia', ['GE', 'US']],
  ])('points the area beside a place at the one around it: %s', (text, name, countries) => {
    expect(countriesOf(text, name)).toEqual(countries);
  });

  it('takes a list of states for no town in one of them', () => {
    expect(countriesOf('Lawmakers of Washington, Georgia and Alabama met.', 'Washington')).toHaveLength(1);
    const { mentions } = findPlaces(
      {
        model: { text: 'Lawmakers of Washington, Georgia and Alabama met.', blocks: [] },
        headline: '',
        lang: 'en',
        host: '',
        published: null,
        reserved: [],
      },
      gazetteer,
    );
    expect(mentions[0]?.feature).not.toBe('town');
  });

  it('lets a mention without one follow the last that had one', () => {
    const text =
      'Envoys met in Tripoli, Lebanon. Tripoli was calm. A week later they met in Tripoli, Libya. Tripoli was calm too.';
    expect(countriesOf(text, 'Tripoli')).toEqual(['LB', 'LB', 'LY', 'LY']);
  });

  it('lets a headline before the first follow the first', () => {
    const text = 'Envoys met in Tripoli, Lebanon, and then in Tripoli, Libya.';
    expect(countriesOf(text, 'Tripoli', 'Talks in Tripoli')).toEqual(['LB', 'LB', 'LY']);
  });

  it('takes nationality and kind for a qualifier', () => {
    expect(countriesOf('Soldiers entered the Syrian town of Palmyra at dawn.', 'Palmyra')).toEqual(['SY']);
    expect(countriesOf('Crowds filled the Lebanese city of Tripoli on Friday.', 'Tripoli')).toEqual(['LB']);
  });

  it('does not take a nationality further off for one', () => {
    expect(countriesOf('Lebanese officials flew from the city of Tripoli to Misrata and Benghazi.', 'Tripoli')).toEqual(
      ['LY'],
    );
  });
});
