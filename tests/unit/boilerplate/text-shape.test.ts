import { describe, expect, it } from 'vitest';
import { overlapWith, shapeOf } from '../../../core/boilerplate/text-shape.ts';

describe('a text holds', () => {
  it.each([
    ['the year it begins with', '2019 was dry', { hasYear: true, digits: 4, letters: 6 }],
    ['the year it ends with', 'dry in 1998', { hasYear: true }],
    ['a year of another calendar', 'در سال 1399.', { hasYear: true }],
    ['a number that may be a year', 'flat 1334', { hasYear: true }],
    ['no year in a longer number', 'call 120195', { hasYear: false, digits: 6 }],
    ['no year in a number that goes on', 'call 20195', { hasYear: false }],
    ['no year in another century', 'room 2234', { hasYear: false }],
    ['fewer digits than a year', 'at 201', { hasYear: false, digits: 3 }],
    ['an address of mail', 'write to a@b', { hasMail: true, hasAddress: false }],
    ['an address of a site', 'see http', { hasAddress: true, hasMail: false }],
    ['another', 'see www.', { hasAddress: true }],
    ['a question and bars', 'Why? | Who? • Where?', { asks: 3, bars: 2, stops: 3, uppers: 3 }],
    ['quotation marks of every sort', '“a” „b« "c\'', { quotes: 5 }],
    ['commas of every sort', 'a, b; c: d، e', { commas: 4 }],
    ['capitals and small letters at the ends of the alphabet', 'AZaz', { uppers: 2, letters: 4 }],
    ['digits at the ends of their row', '0 9', { digits: 2, letters: 0 }],
    ['signs beside letters and digits in the table', '@[`{ /:', { letters: 0, digits: 0, commas: 1, bars: 1 }],
  ])('%s: %s', (_name, text, expected) => {
    expect(shapeOf(text)).toMatchObject(expected);
  });

  it('no more than its first 1,500 characters show', () => {
    expect(shapeOf('a'.repeat(1600)).letters).toBe(1500);
  });
});

describe('a text ends like a sentence', () => {
  it.each([
    ['It rained.', true],
    ['It rained', false],
    ['“It rained.”', true],
    ['(It rained.)”', true],
    ['“It rained”', false],
    ['下雨了。', true],
    ['هل هطل المطر؟', true],
    ['”', false],
    ['.', true],
  ])('%s: %s', (text, expected) => {
    expect(shapeOf(text).endsStopped).toBe(expected);
  });
});

describe('a text begins with a small letter', () => {
  it.each([
    ['and so on', true],
    ['And so on', false],
    ['été', true],
    ['7 days', false],
    ['ب', false],
  ])('%s: %s', (text, expected) => {
    expect(shapeOf(text).startsLower).toBe(expected);
  });
});

describe('how many of its words two others hold', () => {
  const share = (text: string) => overlapWith('Flood cuts the harbour road', 'Boats carry people to school')(text);

  it.each([
    ['all of the first', 'The harbour road: flood cuts!', { first: 1, second: 0 }],
    ['half of them', 'harbour road near here', { first: 0.5, second: 0 }],
    ['one of each', 'boats in the harbour by night', { first: 2 / 6, second: 1 / 6 }],
    ['none', 'rain fell all night long', { first: 0, second: 0 }],
    ['no words', '…', { first: 0, second: 0 }],
    // Twelve letters or more count fully; four count a third.
    ['a short text counts less', 'road', { first: 4 / 12, second: 0 }],
    ['a word only once said counts each time', 'harbour harbour', { first: 1, second: 0 }],
  ])('%s: %s', (_name, text, expected) => {
    const { first, second } = share(text);
    expect(first).toBeCloseTo(expected.first, 10);
    expect(second).toBeCloseTo(expected.second, 10);
  });

  it('is nothing where there is nothing to compare with', () => {
    expect(overlapWith('', '…')('Some words of a text')).toEqual({ first: 0, second: 0 });
  });

  it('holds for a sentence of a script without spaces that the other quotes', () => {
    const inTitle = overlapWith('洪水切断了港口道路和旧城', '');
    expect(inTitle('切断了港口道路').first).toBeCloseTo(7 / 12, 10);
    expect(inTitle('士兵清理市场广场').first).toBe(0);
  });

  it('is not told by chance from parts of Latin words', () => {
    expect(overlapWith('Harbourmaster', '')('harbour').first).toBe(0);
  });
});
