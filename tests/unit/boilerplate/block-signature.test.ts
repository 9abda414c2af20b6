import { describe, expect, it } from 'vitest';
import { hideSignature, keepSignatures } from '../../../core/boilerplate/block-signature.ts';
import { block, element, outline } from '../../support/small-outline.ts';

const LINE = 'Sign up for our morning letter, issue 41!';
const WORDS = 'text:sign up for our morning letter issue';

/** A page whose only block says `text`, inside elements named so, the outermost first. */
const pageOf = (text: string, ...around: readonly string[]) =>
  outline(
    [element('-1 body page'), ...around.map((line, index) => element(`${index} ${line}`))],
    [block(`${around.length} p: ${text}`)],
  );

describe('what a collapsed block is known by', () => {
  it.each([
    ['its box and its words', ['aside newsletter-box', 'p'], [`place:aside.newsletter-box`, WORDS]],
    ['its own names first', ['aside box', 'p letter'], ['place:p.letter', WORDS]],
    [
      'names in order, each once, without digits',
      ['div wide_box b Box-12 wide_box'],
      ['place:div.box-.wide_box', WORDS],
    ],
    ['a box four elements up at most', ['aside box', 'div', 'div', 'p'], ['place:aside.box', WORDS]],
    ['no box five elements up', ['aside box', 'div', 'div', 'div', 'p'], [WORDS]],
    ['not the element that holds the whole article', ['article story', 'p'], [WORDS]],
    ['nor the page', ['p'], [WORDS]],
    ['nor names of two letters', ['div ab', 'p'], [WORDS]],
  ])('%s', (_name, around, expected) => {
    expect(keepSignatures(pageOf(LINE, ...around), 0, 'newsletter')).toEqual(
      expected.map((each) => `newsletter ${each}`),
    );
  });

  it('its place alone when its words are few', () => {
    expect(keepSignatures(pageOf('Sign up now', 'aside box'), 0, 'promo')).toEqual(['promo place:aside.box']);
  });

  it('nothing when there is no such block', () => {
    expect(keepSignatures(pageOf(LINE, 'aside box'), 1, 'promo')).toEqual([]);
  });
});

describe('what a block is hidden by', () => {
  it.each([
    ['its words', LINE, `hide ${WORDS}`],
    ['twelve letters and spaces are enough', 'Sign up here', 'hide text:sign up here'],
    ['eleven are not', 'Sign up now', null],
    ['its first 24 words', 'word '.repeat(30), `hide text:${'word '.repeat(24).trim()}`],
  ])('%s', (_name, text, expected) => {
    expect(hideSignature(pageOf(text, 'p'), 0)).toBe(expected);
  });

  it('nothing when there is no such block', () => {
    expect(hideSignature(pageOf(LINE, 'p'), 1)).toBeNull();
  });
});
