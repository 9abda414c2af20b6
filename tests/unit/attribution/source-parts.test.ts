/** The small judgements by which the class of a source is told, each by itself. */
import { describe, expect, it } from 'vitest';
import { besideOf, classBeside, isBareName, isOneOfMany } from '../../../core/attribution/classes/apposition.ts';
import { isBelligerentState, isStateAlone } from '../../../core/attribution/classes/belligerent-states.ts';
import { looksLikeName, looksLikePerson } from '../../../core/attribution/classes/person-names.ts';
import { isPlainPlural } from '../../../core/attribution/classes/plain-plurals.ts';
import { coreOf } from '../../../core/attribution/classes/source-core.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { parseText, type Word } from '../../../core/attribution/parsing/parsed-text.ts';
import stored from '../../../models/attribution/english.weights.json';

const models = readAttributionModels(stored);
const parse = (text: string) => parseText({ text, blocks: [{ start: 0, end: text.length, tag: 'p' }] }, models);
const words = (text: string): readonly Word[] => parse(text).words;
const textOf = (phrase: readonly Word[] | null) => phrase?.map(({ text }) => text).join(' ') ?? null;

describe('what stands in apposition', () => {
  // The source's own words, and how many of them are its core.
  it.each([
    ['Tamoura, the agency that runs the prisons, said', 1, 'the agency that runs the prisons'],
    ['Tamoura, an agency', 1, 'an agency'],
    ['Tamoura, agency of the north, said', 1, null],
    ['Tamoura the agency, said', 1, null],
    ['Tamoura', 1, null],
    ['One of the women, a mother of four, said', 1, 'a mother of four'],
    ['23 of them, the last to leave, said', 1, 'the last to leave'],
    ['One of the women', 1, null],
  ])('%s', (text, core, expected) => {
    const source = words(text);
    expect(textOf(besideOf(source, source.slice(0, core)))).toBe(expected);
  });
});

describe('somebody of many', () => {
  it.each([
    ['One', true],
    ['another', true],
    ['23', true],
    ['Tamoura', false],
    ['Two men', false],
    ['23 men', false],
  ])('%s: %s', (text, expected) => {
    expect(isOneOfMany(words(text))).toBe(expected);
  });
});

describe('a bare name', () => {
  it.each([
    ['Tamoura', true],
    ['the Harbour', true],
    ['Harbour Mill Upper Road', true],
    ['Harbour Mill Upper Road West', false],
    ['Harbour mill', false],
    ['harbour', false],
    ['Harbour 7', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isBareName(words(text))).toBe(expected);
  });
});

describe('a bare name has the class of its apposition', () => {
  const head = (text: string) => words(text)[0];
  it.each([
    ['a body’s', () => classBeside('named_org', 'official_body', head('ministry')), 'official_body'],
    ['a force’s', () => classBeside('named_org', 'armed_party', head('rebel')), 'armed_party'],
    ['an outlet’s', () => classBeside('named_person', 'media', head('newspaper')), 'media'],
    ['a page’s', () => classBeside('named_person', 'social', head('channel')), 'social'],
    [
      'but a person is no witness for it',
      () => classBeside('named_person', 'witness', head('analyst')),
      'named_person',
    ],
    [
      'nor a force when called a rebel',
      () => classBeside('named_person', 'armed_party', head('rebel')),
      'named_person',
    ],
    [
      'a forum is a body by its name',
      () => classBeside('named_person', 'unnamed_other', head('organisation')),
      'named_org',
    ],
    ['a baker is none', () => classBeside('named_person', 'unnamed_other', head('baker')), 'named_person'],
    ['nobody is none', () => classBeside('named_person', 'unnamed_other', undefined), 'named_person'],
    ['and what has a class keeps it', () => classBeside('witness', 'official_body', head('ministry')), 'witness'],
  ] as const)('%s', (_name, found, expected) => {
    expect(found()).toBe(expected);
  });
});

describe('a capital or country that stands for a government whose forces fight', () => {
  // The source is the first words, as many as are told.
  it.each([
    ['Kigali denied it. Rwandan troops crossed the river.', 1, true],
    ['Rwanda denied it. Rwandan troops crossed the river.', 1, true],
    ['The Rwandan government denied it. The Rwandan army crossed.', 3, true],
    ['Kigali denied it. Rwandan farmers crossed the river.', 1, false],
    ['Kigali denied it. Troops crossed the river.', 1, false],
    ['Kigali denied it. Ugandan troops crossed the river.', 1, false],
    ['Kigali denied it. Rwandan and other foreign troops crossed.', 1, false],
    ['Kigali denied it. Rwandan and allied troops crossed.', 1, true],
    ['Harbour denied it. Rwandan troops crossed the river.', 1, false],
    ['The government denied it. Rwandan troops crossed.', 2, false],
    ['rwanda denied it. Rwandan troops crossed the river.', 1, false],
  ])('%s', (text, count, expected) => {
    const parsed = parse(text);
    expect(isBelligerentState(parsed, parsed.words.slice(0, count))).toBe(expected);
  });
});

describe('a state’s name alone', () => {
  it.each([
    ['Saudi Arabia', true],
    ['Kigali', true],
    ['the Philippines', true],
    ['Rwanda’s', true],
    ['rwanda', false],
    ['Rwanda army', false],
    ['Harbour', false],
  ])('%s: %s', (text, expected) => {
    expect(isStateAlone(words(text))).toBe(expected);
  });
});

describe('a noun in the plural with the capital of its sentence', () => {
  const isOne = (text: string, from: number) => {
    const parsed = parse(text);
    return isPlainPlural(parsed, parsed.words.slice(from, from + 1), from);
  };
  it.each([
    ['Villagers said so.', 0, true],
    ['Firemen said so.', 0, true],
    ['Tamoura said so.', 0, false],
    ['It is so that Villagers said.', 4, false],
    ['Villagers said so. Later Villagers left.', 0, false],
    ['Villagers said so. Villagers left.', 0, true],
    ['“Villagers said so.”', 1, true],
  ])('%s %i', (text, from, expected) => {
    expect(isOne(text, from)).toBe(expected);
  });

  it('is one word', () => {
    const parsed = parse('Villagers today said so.');
    expect(isPlainPlural(parsed, parsed.words.slice(0, 2), 0)).toBe(false);
    expect(isPlainPlural(parsed, [], 0)).toBe(false);
  });
});

describe('a person by name', () => {
  it.each([
    ['Ana Moreira', true],
    ['Ana al-Haddad', true],
    ['General Moss', true],
    ['Lt. Gen. Amos Moss', true],
    ['Moss and Haddad', true],
    ['Moss', false],
    ['Ana Ministry', false],
    ['Saudi Arabia', false],
    ['General Staff', false],
    ['ana moreira', false],
    ['UNHCR Moss', false],
    ['Ana Maria of Moss', false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikePerson(words(text))).toBe(expected);
  });
});

describe('words that could be a name', () => {
  it.each([
    ['Moss', true],
    ['Ana van Moss', true],
    ['Ana’s', true],
    ['Ana Maria Luz van Silva Moss', true],
    ['Ana Maria Luz Pia Rosa Silva Moss', false],
    ['Ana moss', false],
    ['ARL', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeName(words(text))).toBe(expected);
  });
});

describe('the words that say who', () => {
  it.each([
    ['A spokesman for the group', 'A spokesman'],
    ['The U.S. - led coalition', 'The U.S. - led coalition'],
    ['The ministry on Monday', 'The ministry'],
    ['The ministry last week', 'The ministry'],
    ['The ministry, in Osra', 'The ministry'],
    ['One of their leaders', 'their leaders'],
    ['One of them', 'One'],
    ['One of the villagers', 'the villagers'],
    ['A group of villagers', 'villagers'],
    ['A Group of Friends', 'A Group'],
    ['officials and witnesses', 'officials'],
    ['Villagers and police', 'Villagers'],
    ['The Data and Science Council', 'The Data and Science Council'],
    ['The Union of Miners’s general secretary', 'general secretary'],
    ['a man wounded by shells', 'a man'],
    ['The united front', 'The united front'],
  ])('%s', (phrase, core) => expect(textOf(coreOf(words(phrase)))).toBe(core));
});
