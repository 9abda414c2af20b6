/** What single steps make of a name: where a sentence starts, how far a name reaches, which one is a person. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { featureOf, isInTheNews, populationOf } from '../../../core/gazetteer/lookup.ts';
import { findCandidates } from '../../../core/mention/places/candidates.ts';
import { findPlaces } from '../../../core/mention/places/find-places.ts';
import {
  followsFirstName,
  followsTitle,
  isLikelyPerson,
  isProvenPerson,
} from '../../../core/mention/places/person-names.ts';
import { isAreaOnly, toOption, WEIGHTS } from '../../../core/mention/places/place-options.ts';
import { hasNaturesArticle, isSigningPlace, isSiteOfKind } from '../../../core/mention/places/site-words.ts';
import { shapeAt, startsSentence, tokenAt, tokenise, wordAt } from '../../../core/mention/places/tokens.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

/** The candidate that the brackets hold. */
function named(line: string) {
  const start = line.indexOf('[[');
  const end = line.indexOf(']]') - 2;
  const tokens = tokenise(line.replaceAll(/\[\[|\]\]/g, ''));
  const scan = findCandidates(tokens, [], gazetteer);
  const candidate = scan.candidates.find((each) => each.start === start && each.end === end);
  if (!candidate) throw new Error(`no candidate in “${line}”`);
  return { tokens, scan, candidate };
}

describe('words', () => {
  it.each([
    ['Kyiv fell.', 'Kyiv', true],
    ['They left. Kyiv fell.', 'Kyiv', true],
    ['They left. (“Kyiv fell.”)', 'Kyiv', true],
    ['Why? Kyiv fell.', 'Kyiv', true],
    ['They met Dr. Kyiv.', 'Kyiv', false],
    ['They left "Kyiv" then.', 'Kyiv', false],
    ['They left, Kyiv too.', 'Kyiv', false],
  ])('%s: %s opens a sentence: %s', (text, word, expected) => {
    const tokens = tokenise(text);
    expect(startsSentence(tokens, tokenAt(tokens, text.indexOf(word)))).toBe(expected);
  });

  it.each([
    ["Kyiv's KYIV’S men’s Cox's", "Kyiv | ' | s | KYIV | ’ | S | men | ’ | s | Cox | ' | s"],
    ["Sana'a Ma'arat rock'n' 'so", "Sana'a | Ma'arat | rock'n | ' | ' | so"],
  ])('%s', (text, expected) => {
    const tokens = tokenise(text);
    expect(tokens.starts.map((_, index) => wordAt(tokens, index)).join(' | ')).toBe(expected);
  });

  it.each([
    ['A', 'capital'],
    ['Ab', 'capital'],
    ['AB', 'caps'],
    ['aB', 'lower'],
    ['7', 'number'],
    ['غ', 'uncased'],
    [',', 'sign'],
    ['', 'none'],
  ])('“%s” looks like: %s', (text, expected) => expect(shapeAt(tokenise(text), 0)).toBe(expected));
});

describe('persons called like a place', () => {
  it.each([
    '[[Israel]] Katz, the minister, spoke.',
    '[[London]] Breed, 50, spoke.',
    '[[London]] Breed (50) spoke.',
    '[[London]] Breed, who spoke, left.',
    '[[London]] Breed, whose party left, spoke.',
    '[[London]] Breed, the far-right party leader, spoke.',
    '[[Charlotte]] Church, 38, spoke.',
    '[[Israel]] Katz said so.',
  ])('%s', (line) => {
    const { tokens, scan, candidate } = named(line);
    expect(isProvenPerson(tokens, scan, candidate)).toBe(true);
  });
  it.each([
    '[[Israel]] Xi, the minister, spoke.',
    '[[Israel]] Katz Levi, the minister, spoke.',
    '[[Israel]] German, the minister, spoke.',
    '[[London]] Bridge, 50 years old, fell.',
    '[[London]] Breed 50 spoke.',
    '[[London]] Breed, 50 of them, spoke.',
    'In [[London]] Breed, the minister, spoke.',
    '[[London]] Breed, at noon, spoke.',
    '[[New York]] Breed, the minister, spoke.',
  ])('none: %s', (line) => {
    const { tokens, scan, candidate } = named(line);
    expect(isProvenPerson(tokens, scan, candidate)).toBe(false);
  });
  it.each([
    ['[[Charlotte]] Quimby closed the shop.', true],
    ['They met [[Charlotte]] Quimby at noon.', true],
    ['[[Charlotte]] Airport closed at noon.', false],
    ['They left the [[Charlotte]] Quimby.', false],
    ['They met [[Charlotte]] Quimby Levi at noon.', false],
    ['They met [[Charlotte]] Quimbys.', false],
    ['They met near [[Charlotte]] Quimby.', false],
    ['[[Damascus]] Quimby closed the shop.', false],
    ['[[Charlotte]] closed the shop.', false],
  ])('%s likely: %s', (line, expected) => {
    const { tokens, scan, candidate } = named(line);
    expect(isLikelyPerson(tokens, scan, candidate)).toBe(expected);
  });
  it.each([
    ['They met David [[Lebanon]] there.', true],
    ['They met david [[Lebanon]] there.', false],
    ['They met Table [[Lebanon]] there.', false],
    ['[[Lebanon]] rests.', false],
  ])('%s completes a first name: %s', (line, expected) => {
    const { tokens, scan, candidate } = named(line);
    expect(followsFirstName(tokens, scan, candidate.firstToken)).toBe(expected);
  });
  it.each([
    ['They met Mr. [[Lebanon]] there.', true],
    ['They met General [[Lebanon]] there.', true],
    ['They met in general [[Lebanon]] there.', false],
  ])('%s follows a title: %s', (line, expected) => {
    const { tokens, candidate } = named(line);
    expect(followsTitle(tokens, candidate.firstToken)).toBe(expected);
  });
});

describe('words of kind', () => {
  it('knows the crossing, the river and the accord', () => {
    const crossing = named('The [[Erez]] crossing shut.');
    expect(isSiteOfKind(crossing.tokens, crossing.candidate, gazetteer)).toBe(true);
    const name = named('The [[Erez]] Crossing shut.');
    expect(isSiteOfKind(name.tokens, name.candidate, gazetteer)).toBe(false);
    const other = named('The [[Erez]] meeting shut.');
    expect(isSiteOfKind(other.tokens, other.candidate, gazetteer)).toBe(false);
    for (const [line, expected] of [
      ['They crossed the [[Nile]].', true],
      ['They crossed [[Nile]] waters.', false],
      ['They crossed the [[Cairo]] road.', false],
    ] as const) {
      const { tokens, candidate } = named(line);
      expect(hasNaturesArticle(tokens, candidate, gazetteer), line).toBe(expected);
    }
    for (const [line, expected] of [
      ['The [[Minsk]] agreements failed.', true],
      ['The [[Minsk]] talks failed.', false],
      ['The [[Lebanon]] accord failed.', false],
    ] as const) {
      const { tokens, candidate } = named(line);
      expect(isSigningPlace(tokens, candidate, gazetteer), line).toBe(expected);
    }
  });
});

describe('how far a name reaches', () => {
  const spans = (text: string, reserved: readonly { start: number; end: number }[] = []) =>
    findCandidates(tokenise(text), reserved, gazetteer).candidates.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['al-Qamishli fell.', 'al-Qamishli'],
    ['Rebels hold al-Qamishli now.', 'al-Qamishli'],
    ['Rebels hold al-Moscow now.', 'al-Moscow'],
    ['Rebels hold Moscow now.', 'Moscow'],
    ['They left Man, Ivory Coast.', 'Man'],
    ['The half-Qamishli half fell.', 'Qamishli'],
    ['The royal-Qamishli road.', 'Qamishli'],
    ['They left ʿAfrin.', 'ʿAfrin'],
  ])('%s', (text, name) => expect(spans(text)).toContain(name));

  it('leaves out what is something else, wherever it stands', () => {
    const text = 'Damascus, Aleppo, Homs and Idlib.';
    const span = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    expect(spans(text, [span('Idlib'), span('Damascus')])).toEqual(['Aleppo', 'Homs']);
  });

  it('takes an everyday word for a place only where the area around it stands beside it', () => {
    expect(spans('They left Man, France.')).toEqual(['France']);
    expect(spans('They left Man at noon.')).toEqual([]);
  });

  it('says of every place that the gazetteer lists it', () => {
    const model = { text: 'They left Moscow.', blocks: [] };
    const given = { model, headline: '', lang: 'en', host: '', published: null, reserved: [] };
    expect(findPlaces(given, gazetteer).mentions.map(({ listed }) => listed)).toEqual([true]);
  });

  it('takes the article before half a name for no place', () => {
    expect(spans('They hold the Golan Heights.')).not.toContain('the Golan');
    expect(spans('They hold the Golan.').some((name) => /Golan$/.test(name))).toBe(true);
  });
});

describe('what a reading weighs before the text is read', () => {
  it('goes by its kind where nobody counted its people', () => {
    const weigh = (feature: string) => {
      for (let record = 0; record < 100_000; record++) {
        if (featureOf(gazetteer, record) !== feature || populationOf(gazetteer, record) > 0) continue;
        if (isInTheNews(gazetteer, record)) continue;
        return toOption(gazetteer, { record, alternate: false, derived: false }, WEIGHTS).prior;
      }
      throw new Error(`no uncounted ${feature}`);
    };
    expect(weigh('village')).toBe(WEIGHTS.unknownVillage);
    expect(weigh('town')).toBe(WEIGHTS.unknownTown);
  });

  it('is no area where it means nothing', () => {
    expect(isAreaOnly([])).toBe(false);
  });
});
