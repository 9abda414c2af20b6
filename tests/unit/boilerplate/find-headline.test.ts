/** The line that shows a page’s title, the one that sums the story up, lines of author and date. */
import { describe, expect, it } from 'vitest';
import type { OutlineBlock } from '../../../core/article/outline.ts';
import { readFeatures } from '../../../core/boilerplate/block-features.ts';
import { findHeadline, findStandfirst, isByline } from '../../../core/boilerplate/find-headline.ts';
import type { HintCategory } from '../../../core/boilerplate/hint-categories.ts';
import { block, element, linked, outline } from '../../support/small-outline.ts';

const TITLE = 'The river cut the harbour road';
const OTHER = 'Rain fell over seven northern hills';

const pageOf = (...blocks: readonly OutlineBlock[]) =>
  outline([element('-1 body'), element('0 div'), element('0 div author'), element('0 div date')], blocks, {
    title: TITLE,
  });

describe('the headline', () => {
  const headlineOf = (blocks: readonly OutlineBlock[], first = -1) => {
    const page = pageOf(...blocks);
    return findHeadline(page, readFeatures(page), first);
  };

  it.each<[string, readonly OutlineBlock[], number]>([
    ['is a heading that bears the title', [block(`1 p: ${OTHER}`), block(`1 h1: ${TITLE}`)], 1],
    ['is a bare line that bears it', [block(`1 p: ${OTHER}`), block(`1 p: ${TITLE}`)], 1],
    ['is a heading of the first rank with other words', [block(`1 h1: ${OTHER}`)], 0],
    ['is no other heading with other words', [block(`1 h2: ${OTHER}`)], -1],
    ['is a heading rather than a line', [block(`1 p: ${TITLE}`), block(`1 h2: ${TITLE}`)], 1],
    ['is a heading of higher rank', [block(`1 h1: ${TITLE}`), block(`1 h2: ${TITLE}`), block(`1 h3: ${TITLE}`)], 0],
    ['is the later of two alike', [block(`1 h2: ${TITLE}`), block(`1 h2: ${TITLE}`)], 1],
    ['is the one without a link', [block(`1 h2: ${TITLE}`), linked(`1 h2: ${TITLE}`, '/')], 0],
    ['is no line that bears half the title', [block('1 p: The river and six other towns')], -1],
    ['has no more than sixty words', [block(`1 h1: ${'rain '.repeat(60).trim()}`)], 0],
    ['has no more than that', [block(`1 h1: ${'rain '.repeat(61).trim()}`)], -1],
    ['has a word', [block('1 h1: …')], -1],
  ])('%s', (_name, blocks, expected) => {
    expect(headlineOf(blocks)).toBe(expected);
  });

  it('stands no more than five blocks below the first of the article', () => {
    const lines = Array.from({ length: 6 }, () => block(`1 p: ${OTHER}`));
    expect(headlineOf([...lines.slice(1), block(`1 h1: ${TITLE}`)], 0)).toBe(5);
    expect(headlineOf([...lines, block(`1 h1: ${TITLE}`)], 0)).toBe(-1);
  });
});

describe('the line that sums the story up', () => {
  const SUM = 'Boats carry people to school after a night of rain';
  const standfirstOf = (blocks: readonly OutlineBlock[], headline = 0, first = 9) => {
    const page = pageOf(block(`1 h1: ${TITLE}`), ...blocks);
    return findStandfirst(page, readFeatures(page), headline, first);
  };
  const short = block('1 p: By our staff');

  it.each<[string, () => number, number]>([
    ['stands under the headline', () => standfirstOf([block(`1 p: ${SUM}`)]), 1],
    ['may be a heading', () => standfirstOf([block(`1 h2: ${SUM}`)]), 1],
    ['is no heading of the first rank', () => standfirstOf([block(`1 h1: ${SUM}`)]), -1],
    ['is no line of a list', () => standfirstOf([block(`1 li: ${SUM}`)]), -1],
    ['may follow a short line', () => standfirstOf([short, block(`1 p: ${SUM}`)]), 2],
    ['does not follow two', () => standfirstOf([short, short, block(`1 p: ${SUM}`)]), -1],
    ['bears no link', () => standfirstOf([linked(`1 p: ${SUM}`, '/')]), -1],
    [
      'gives no notice',
      () => standfirstOf([block('1 p: Copyright 2024 by the Gazette, all rights reserved everywhere')]),
      -1,
    ],
    ['has eight words', () => standfirstOf([block('1 p: one two three four five six seven eight')]), 1],
    ['not seven', () => standfirstOf([block('1 p: one two three four five six seven')]), -1],
    ['is none without a headline', () => standfirstOf([block(`1 p: ${SUM}`)], -1), -1],
    ['is none of the article', () => standfirstOf([block(`1 p: ${SUM}`)], 0, 1), -1],
  ])('%s', (_name, found, expected) => {
    expect(found()).toBe(expected);
  });
});

const regions = (tags: readonly string[] = [], names: readonly HintCategory[] = []) => ({
  isHinted: (_: number, category: HintCategory) => names.includes(category),
  isWithin: (_: number, tag: string) => tags.includes(tag),
  holdsArticle: () => false,
});

describe('a line of author or date', () => {
  const isOne = (line: OutlineBlock, around = regions()) => {
    const page = pageOf(line);
    return isByline(page, 0, readFeatures(page), around);
  };

  it.each<[string, () => boolean, boolean]>([
    ['opens with who wrote it', () => isOne(block('1 p: By Ana Moreira')), true],
    ['is marked as a date', () => isOne({ ...block('1 p: Monday'), dated: true }), true],
    ['says when it was published', () => isOne(block('1 p: Published 12 May')), true],
    ['says so with a number', () => isOne(block('1 p: Published in May')), false],
    ['stands in a box named for authors', () => isOne(block('2 p: Ana Moreira')), true],
    ['stands in a box named for dates, with a year', () => isOne(block('3 p: May 2019')), true],
    ['stands there with a year', () => isOne(block('3 p: May 12')), false],
    ['is not any line', () => isOne(block('1 p: Ana Moreira')), false],
    ['has at most thirty words', () => isOne(block(`2 p: ${'ab '.repeat(30).trim()}`)), true],
    ['has not more', () => isOne(block(`2 p: ${'ab '.repeat(31).trim()}`)), false],
    ['has a word', () => isOne(block('2 p: …')), false],
    ['is not in a menu', () => isOne(block('2 p: Ana Moreira'), regions(['nav'])), false],
    ['is not among buttons to share', () => isOne(block('2 p: Ana Moreira'), regions([], ['share'])), false],
  ])('%s', (_name, found, expected) => {
    expect(found()).toBe(expected);
  });
});
