/** A page of nine blocks, for which the numbers of every block can be worked out by hand. */
import { expect } from 'vitest';
import { BLOCK_FEATURES, readFeatures } from '../../core/boilerplate/block-features.ts';
import { block, element, linked, outline } from './small-outline.ts';

// 13 words, 50 letters; 14 words, 50 letters, one comma, one bar, two quotation marks, one question, two stops.
const BOATS = 'We saw the boats leave the harbour at dawn and return by night.';
export const FERRY = '“Did you see it?” the ferryman asked | his son, who slept at the oars.';

const PAGE = outline(
  [
    element('-1 body'),
    element('0 header site-header'),
    element('1 nav menu'),
    element('2 ul'),
    element('3 li'),
    element('3 li'),
    element('0 main'),
    element('6 article'),
    element('7 h1'),
    element('7 div'),
    element('9 p'),
    element('9 p'),
    element('9 p'),
    element('0 aside newsletter-box', { fields: 1, media: 2 }),
    element('13 h2'),
    element('13 p'),
    element('0 footer'),
  ],
  [
    linked('4 li: World', 'http://gazette.example/world'),
    linked('5 li: Business news', '/business'),
    block('8 h1: The river cut the road'),
    block(`10 p: ${BOATS}`),
    block('11 p: By Ana, 2019', { dated: true, inlineHints: 'byline', boldChars: 6, italicChars: 3 }),
    block(`12 p: ${FERRY}`),
    block('14 h2: Read also'),
    block('15 p: more: www.x.org a@b.c'),
    block('16 footer: © Gazette'),
  ],
  {
    title: 'The river cut the road',
    description: 'A ferryman saw the water',
    articleBody: `${BOATS} ${'Rain fell. '.repeat(20)}`,
  },
);

export const WORDS = 1 + 2 + 5 + 13 + 3 + 14 + 2 + 7 + 1;
export const CHARS = 5 + 13 + 22 + BOATS.length + 12 + FERRY.length + 9 + 21 + 9;
export const log = Math.log1p;

/** The named numbers of a block's row. */
function rowOf(index: number, names: readonly string[]): Record<string, number> {
  const { rows, width } = readFeatures(PAGE);
  const row = rows.subarray(index * width, (index + 1) * width);
  return Object.fromEntries(names.map((name) => [name, row[BLOCK_FEATURES.indexOf(name)] ?? Number.NaN]));
}

export function expectRow(index: number, expected: Readonly<Record<string, number>>): void {
  const asStored = Object.entries(expected).map(([name, value]) => [name, Math.fround(value)]);
  expect(rowOf(index, Object.keys(expected))).toEqual(Object.fromEntries(asStored));
}
