/** The parts of one box bear one name; a heading lends its own to what stands under it. */
import { describe, expect, it } from 'vitest';
import type { OutlineBlock } from '../../../core/article/outline.ts';
import { readFeatures } from '../../../core/boilerplate/block-features.ts';
import { nameKinds } from '../../../core/boilerplate/name-kinds.ts';
import { readRegions } from '../../../core/boilerplate/region-kinds.ts';
import { block, element, linked, outline } from '../../support/small-outline.ts';

const RAIN = 'Rain fell over the hills';
const NOTICE = 'Disclaimer: no advice';
/** A line of the article, for the names given. */
const STORY = 'STORY';

const ELEMENTS = [
  element('-1 body'),
  element('0 div'),
  element('1 p'),
  element('0 article'),
  element('0 p'),
  element('0 aside'),
  element('3 div'),
];

/** Kind and strength of each block that is no line of the article. */
function namesOf(...blocks: readonly OutlineBlock[]): readonly string[] {
  const page = outline(ELEMENTS, blocks);
  const table = readFeatures(page);
  const isArticle = blocks.map(({ text }) => text === STORY);
  const article = { first: isArticle.indexOf(true), last: isArticle.lastIndexOf(true) };
  const regions = readRegions(page, table.frame, { ...article, prose: isArticle });
  const names = nameKinds(page, table, { regions, isArticle, ...article });
  return names.filter((_, index) => !isArticle[index]).map(({ kind, strength }) => `${kind} ${strength}`);
}

const story = block(`3 p: ${STORY}`);
const rain = (container: number) => block(`${container} p: ${RAIN}`);
const notice = (container: number) => block(`${container} p: ${NOTICE}`);

// The body is no box: its own blocks do not vote.
const heading = block('0 h3: Newsletter');
const other = block(`0 h3: ${RAIN}`);

describe('a heading', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    ['lends its name', () => namesOf(story, heading, rain(0)), ['newsletter 3', 'newsletter 2']],
    ['to no other heading', () => namesOf(story, heading, other), ['newsletter 3', 'other 0.5']],
    ['not past the article', () => namesOf(heading, story, rain(0)), ['newsletter 3', 'other 0.5']],
    ['not past the next', () => namesOf(story, heading, other, rain(0)).slice(2), ['other 0.5']],
  ])('%s', (_name, found, expected) => {
    expect(found()).toEqual(expected);
  });

  it('reaches forty blocks', () => {
    const found = namesOf(story, heading, ...Array.from({ length: 41 }, () => block(`0 p: ${RAIN}`)));
    expect(found.slice(39)).toEqual(['newsletter 2', 'newsletter 2', 'other 0.5']);
  });
});

describe('the blocks of a box vote', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    ['for the strongest', () => namesOf(story, notice(1), rain(2)), ['disclaimer 4.5', 'disclaimer 0.5']],
    ['not outside it', () => namesOf(story, notice(1), rain(4)), ['disclaimer 4.5', 'other 0.5']],
    [
      'not in the body',
      () => namesOf(story, block(`0 p: ${NOTICE}`), block(`0 p: ${RAIN}`)),
      ['disclaimer 4.5', 'other 0.5'],
    ],
    ['not in the article', () => namesOf(story, notice(6), block(`3 p: ${RAIN}`)), ['disclaimer 4.5', 'other 0.5']],
    [
      'with their strengths',
      () => namesOf(story, notice(1), linked('1 p: © Gazette', '/'), rain(2)),
      ['disclaimer 4.5', 'copyright 7', 'copyright 0.5'],
    ],
    [
      'together when alike, against one whose own kind counts twice',
      () =>
        namesOf(story, notice(1), ...[1, 2, 3, 4, 5, 6, 7].map((n) => linked(`1 p: Rain over the hills ${n}`, '/a'))),
      ['related 4.5', ...Array<string>(7).fill('related 1.5')],
    ],
    [
      'apart from a plain heading on',
      () => namesOf(story, notice(1), block('1 h3: Newsletter'), rain(1)),
      ['disclaimer 4.5', 'newsletter 3', 'newsletter 2'],
    ],
  ])('%s', (_name, found, expected) => {
    expect(found()).toEqual(expected);
  });

  it('when it has no more than 250 words', () => {
    const vote = (count: number) => namesOf(story, notice(1), block(`1 p: ${'ab '.repeat(count).trim()}`))[1];
    expect([vote(247), vote(248)]).toEqual(['disclaimer 0.5', 'other 0.5']);
  });
});
