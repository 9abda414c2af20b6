/** How many points for an appeal a block has: by its words, its links and what stands around it. */
import { describe, expect, it } from 'vitest';
import type { OutlineBlock } from '../../../core/article/outline.ts';
import { answerPoints, boxPoints, headingsAbove, isListed } from '../../../core/boilerplate/appeal-surroundings.ts';
import { findAskingBoxes, isAnswer } from '../../../core/boilerplate/asking-boxes.ts';
import { readFeatures } from '../../../core/boilerplate/block-features.ts';
import { appealOf } from '../../../core/boilerplate/find-appeals.ts';
import { findCues } from '../../../core/boilerplate/find-cues.ts';
import { block, element, linked, outline } from '../../support/small-outline.ts';

const RAIN = 'Rain fell over the hills';
/** `count` words that say nothing. */
const words = (count: number) => 'ab '.repeat(count).trim();

const partly = (line: string, linkChars: number, facts: Partial<OutlineBlock> = {}): OutlineBlock => ({
  ...block(line),
  links: 1,
  linkChars,
  hrefs: ['/a'],
  ...facts,
});

describe('what a block says and links to', () => {
  const points = (seen: OutlineBlock) => appealOf(seen, findCues(seen.text)).points;

  it.each<[string, OutlineBlock, number]>([
    ['nothing', block(`0 p: ${RAIN}`), 0],
    // 24 signs: more than six tenths, more than three, and just three tenths of ten.
    ['a link in most of it', partly(`0 p: ${RAIN}`, 15), 1],
    ['a link in half', partly(`0 p: ${RAIN}`, 12), 0.5],
    ['a link in six tenths', partly('0 p: Rain at sea', 6.6), 0.5],
    ['a link in three tenths', partly('0 p: Rain at sea', 3.3), 0],
    ['a purse', partly(`0 p: ${RAIN}`, 4, { hrefs: ['https://paypal.example/x'] }), 2],
    ['a network', partly(`0 p: ${RAIN}`, 4, { hrefs: ['https://x.example/sharer?u=1'] }), 2],
    ['an address of mail to click', partly(`0 p: ${RAIN}`, 4, { hrefs: ['mailto:a@b.example'] }), 2],
    ['one in words', block('0 p: write to desk@gazette.example'), 2],
    // `desk@gazette.example` has three words.
    ['one among twelve words', block(`0 p: ${words(9)} desk@gazette.example`), 2],
    ['one among thirteen', block(`0 p: ${words(10)} desk@gazette.example`), 1],
    ['no address without a point', block('0 p: write to desk@gazette'), 0],
    ['slanted letters', { ...block(`0 p: ${RAIN}`), italicChars: 17 }, 0.4],
    ['some slanted letters', { ...block(`0 p: ${RAIN}`), italicChars: 16 }, 0],
    ['sixty words and a purse', partly(`0 p: ${words(60)}`, 4, { hrefs: ['/donate'] }), 2],
    ['one more', partly(`0 p: ${words(61)}`, 4, { hrefs: ['/donate'] }), 1.6],
  ])('%s', (_name, seen, expected) => {
    expect(points(seen)).toBeCloseTo(expected, 10);
  });

  it('names of networks without a link are what articles are about', () => {
    const line = '0 p: Facebook and Twitter were slow';
    expect(points(block(line))).toBe(0);
    expect(points(partly(line, 1))).toBeGreaterThan(0);
  });
});

/** A page with a box (element 1) named so, a paragraph in it (2), and one outside (3). */
const pageWith = (hints: string, ...blocks: readonly OutlineBlock[]) =>
  outline([element('-1 body'), element(`0 div ${hints}`), element('1 p'), element('0 p')], blocks);

describe('a block of a box', () => {
  const points = (hints: string, ...blocks: readonly OutlineBlock[]) => {
    const page = pageWith(hints, ...blocks);
    return boxPoints(page, readFeatures(page), blocks.length - 1, headingsAbove(page)[blocks.length - 1] ?? -1);
  };

  it.each<[string, () => number, number]>([
    ['a line in one named for links', () => points('related', linked(`2 p: ${RAIN}`, '/a')), 1.5],
    ['one in six tenths a link', () => points('related', partly('2 p: Rain seas', 5.4)), 1.5],
    ['one in less', () => points('related', partly('2 p: Rain seas', 5.3)), 0],
    ['a heading in it', () => points('related', block(`2 h2: ${RAIN}`)), 2.2],
    ['a heading of the first rank', () => points('related', block(`2 h1: ${RAIN}`)), 0],
    ['a paragraph in it', () => points('related', block(`2 p: ${RAIN}`)), 0],
    ['a line in one not named', () => points('story', linked(`2 p: ${RAIN}`, '/a')), 0],
    ['a line of 22 words', () => points('related', linked(`2 p: ${words(22)}`, '/a')), 1.5],
    ['a line of 23', () => points('related', linked(`2 p: ${words(23)}`, '/a')), 0],
    ['a line under "Read also"', () => points('story', block('3 h3: Read also'), linked(`3 p: ${RAIN}`, '/a')), 2],
    ['both', () => points('related', block('3 h3: Read also'), linked(`2 p: ${RAIN}`, '/a')), 3.5],
    ['a line under another heading', () => points('story', block('3 h3: The dam'), linked(`3 p: ${RAIN}`, '/a')), 0],
    ['"Read also: …" with its link', () => points('story', partly('3 p: Read also: Rain at sea', 11)), 0.5],
    ['"Read also: …" without', () => points('story', block('3 p: Read also: Rain at sea')), 0],
  ])('%s', (_name, found, expected) => {
    expect(found()).toBeCloseTo(expected, 10);
  });

  it('that is too large is no box', () => {
    const line = linked(`2 p: ${RAIN}`, '/a');
    // Five words of the line beside 145, and beside 146; running text is thirty words or more.
    const many = Array.from({ length: 5 }, () => block(`1 li: ${words(29)}`));
    expect(points('related', ...many, line)).toBe(1.5);
    expect(points('related', ...many, block('1 li: ab'), line)).toBe(0);
    expect(points('related', block(`1 p: ${words(45)}`), line)).toBe(1.5);
    expect(points('related', block(`1 p: ${words(46)}`), line)).toBe(0);
  });

  it('may be three elements up', () => {
    const nested = (depth: number) => {
      const elements = [element('-1 body'), element('0 div related')];
      while (elements.length < depth + 2) elements.push(element(`${elements.length - 1} div`));
      const page = outline(elements, [linked(`${depth + 1} p: ${RAIN}`, '/a')]);
      return boxPoints(page, readFeatures(page), 0, -1);
    };
    expect([nested(0), nested(3), nested(4)]).toEqual([1.5, 1.5, 0]);
  });
});

describe('a line listed under a heading', () => {
  const isOne = (heading: string, line: OutlineBlock, between = 0) => {
    const gap = Array.from({ length: between }, () => block(`3 p: ${RAIN}`));
    const page = pageWith('', block(`3 ${heading}`), ...gap, line);
    return isListed(page, readFeatures(page), between + 1, 0);
  };
  const line = linked(`3 p: ${RAIN}`, '/a');

  it.each<[string, () => boolean, boolean]>([
    ['of a few words', () => isOne('h3: Read also', line), true],
    ['of four', () => isOne('h3: Read also on rain', line), true],
    ['not of five', () => isOne('h3: Read also on rain today', line), false],
    ['that leads nowhere', () => isOne('h3: Rain', line), false],
    ['fifteen blocks above', () => isOne('h3: Read also', line, 14), true],
    ['not sixteen', () => isOne('h3: Read also', line, 15), false],
    ['is no heading', () => isOne('h3: Read also', linked(`3 h4: ${RAIN}`, '/a')), false],
    ['is no cell', () => isOne('h3: Read also', linked(`3 td: ${RAIN}`, '/a')), false],
    ['is a link in the main', () => isOne('h3: Read also', partly(`3 p: ${RAIN}`, 14)), false],
    ['is no paragraph', () => isOne('h3: Read also', linked(`3 p: ${words(23)}`, '/a')), false],
  ])('%s', (_name, found, expected) => {
    expect(found()).toBe(expected);
  });

  it('is the one under the nearest heading of lower rank', () => {
    const page = pageWith('', ...['h1', 'p', 'h2', 'p', 'h6', 'p'].map((tag) => block(`3 ${tag}: ${RAIN}`)));
    expect(headingsAbove(page)).toEqual([-1, -1, -1, 2, 2, 4]);
  });
});

const BUTTON = block('3 button: Give now');

describe('an answer', () => {
  it.each<[string, OutlineBlock, boolean]>([
    ['is a button', BUTTON, true],
    ['of six words at most', block(`3 button: ${words(6)}`), true],
    ['not of seven', block(`3 button: ${words(7)}`), false],
    ['is a link to where money is given', linked('3 p: Give now', '/donate'), true],
    ['is all link', partly('3 p: Give now', 6, { hrefs: ['/donate'] }), false],
    ['is no link elsewhere', linked('3 p: Give now', '/weather'), false],
    ['is no link to a don in a word', linked('3 p: Give now', '/london'), false],
    ['is one to a give by itself', linked('3 p: Give now', '/give'), true],
    ['is none to given names', linked('3 p: Give now', '/given'), false],
  ])('%s', (_name, seen, expected) => {
    expect(isAnswer(seen)).toBe(expected);
  });

  it('in the next paragraph counts for an appeal of the site’s own', () => {
    const asks = block('3 p: Support our work with a donation');
    const points = (first: OutlineBlock, next: OutlineBlock, kind: 'donation' | 'newsletter' | 'share' = 'donation') =>
      answerPoints(outline([], [first, next]), 0, kind);
    expect(points(asks, BUTTON)).toBe(3);
    expect(points(asks, BUTTON, 'newsletter')).toBe(3);
    expect(points(asks, BUTTON, 'share')).toBe(0);
    expect(points(asks, block(`3 p: ${RAIN}`))).toBe(0);
    expect(points(block('3 p: The charity asks for a donation'), BUTTON)).toBe(0);
    expect(answerPoints(outline([], [asks]), 0, 'donation')).toBe(0);
  });
});

describe('a box that asks and lets the reader answer', () => {
  const STORY = block(`3 p: ${words(240)}`);
  const kinds = (fields: number, ...inside: readonly OutlineBlock[]) => {
    const elements = [element('-1 body'), element('0 div', { fields }), element('1 p'), element('0 p')];
    const page = outline(elements, [STORY, ...inside]);
    return findAskingBoxes(page, readFeatures(page)).slice(1);
  };
  const letter = block('2 p: The newsletter of the week');
  const button = block('1 button: Go');

  it.each<[string, () => readonly unknown[], readonly (string | null)[]]>([
    ['for an address, with a field', () => kinds(1, letter, button), ['newsletter', 'newsletter']],
    ['not without a field, when nobody speaks', () => kinds(0, letter, button), [null, null]],
    [
      'in the site’s voice',
      () => kinds(0, block('2 p: Our newsletter of the week'), button),
      ['newsletter', 'newsletter'],
    ],
    ['not without a button', () => kinds(1, letter, block('1 p: Go')), [null, null]],
    ['for money', () => kinds(1, block('2 p: Make a donation today'), button), ['donation', 'donation']],
    ['by where it leads', () => kinds(1, letter, linked('1 p: Go', '/donate')), ['donation', 'donation']],
    [
      'of no more than ninety words',
      () => kinds(1, letter, block(`1 li: ${words(28)}`), button).slice(0, 1),
      ['newsletter'],
    ],
    [
      'not with more running text than sixty words',
      () => kinds(1, letter, block(`1 p: ${words(61)}`), button),
      [null, null, null],
    ],
  ])('%s', (_name, found, expected) => {
    expect(found()).toEqual(expected);
  });
});
