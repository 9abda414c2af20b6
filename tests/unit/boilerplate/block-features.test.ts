/** The numbers of a block's row, worked out by hand for a page of nine blocks. */
import { describe, expect, it } from 'vitest';
import { BLOCK_FEATURES, readFeatures } from '../../../core/boilerplate/block-features.ts';
import { block, element, linked, outline } from '../../support/small-outline.ts';

// 13 words, 50 letters; 14 words, 50 letters, one comma, one bar, two quotation marks, one question, two stops.
const BOATS = 'We saw the boats leave the harbour at dawn and return by night.';
const FERRY = '“Did you see it?” the ferryman asked | his son, who slept at the oars.';

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

const WORDS = 1 + 2 + 5 + 13 + 3 + 14 + 2 + 7 + 1;
const CHARS = 5 + 13 + 22 + BOATS.length + 12 + FERRY.length + 9 + 21 + 9;
const log = Math.log1p;

/** The named numbers of a block's row. */
function rowOf(index: number, names: readonly string[]): Record<string, number> {
  const { rows, width } = readFeatures(PAGE);
  const row = rows.subarray(index * width, (index + 1) * width);
  return Object.fromEntries(names.map((name) => [name, row[BLOCK_FEATURES.indexOf(name)] ?? Number.NaN]));
}

function expectRow(index: number, expected: Readonly<Record<string, number>>): void {
  const asStored = Object.entries(expected).map(([name, value]) => [name, Math.fround(value)]);
  expect(rowOf(index, Object.keys(expected))).toEqual(Object.fromEntries(asStored));
}

describe('what a block is in itself', () => {
  it('a link of a menu', () => {
    expectRow(0, {
      words: log(1),
      charsPerWord: 5,
      linkShare: 1,
      links: log(1),
      boldShare: 0,
      tag: 1,
      digits: 0,
      uppers: 1 / 5,
      letters: 1,
      stops: 0,
      endsStopped: 0,
      startsLower: 0,
      hasYear: 0,
      hasMail: 0,
      hasAddress: 0,
      dated: 0,
      inlineAuthor: 0,
      external: 1,
    });
    expectRow(1, { words: log(2), charsPerWord: 6.5, external: 0 });
  });

  it('a paragraph with marks of every sort', () => {
    expectRow(5, {
      words: log(14),
      charsPerWord: FERRY.length / 14,
      linkShare: 0,
      tag: 0,
      uppers: 1 / 50,
      letters: 50 / FERRY.length,
      stops: log(2),
      commas: 1 / 14,
      quotes: 2 / 14,
      bars: 1 / 14,
      asks: 1,
      endsStopped: 1,
      startsLower: 0,
    });
  });

  it('a line with name and year', () => {
    expectRow(4, {
      words: log(3),
      boldShare: 6 / 12,
      italicShare: 3 / 12,
      digits: 4 / 12,
      uppers: 2 / 5,
      letters: 5 / 12,
      commas: 1 / 3,
      endsStopped: 0,
      hasYear: 1,
      dated: 1,
      inlineMeta: 0,
      inlineAuthor: 1,
      external: 0,
    });
  });

  it('an address of mail and one of a site', () => {
    expectRow(7, { startsLower: 1, hasMail: 1, hasAddress: 1, hasYear: 0, charsPerWord: 21 / 7 });
    expectRow(8, { tag: 20, letters: 7 / 9, uppers: 1 / 7 });
  });

  it('how much of it title, description and the page’s own body hold', () => {
    expectRow(2, { inTitle: 1, inDescription: 2 / 5, inBody: -1, repeats: 1, tag: 2 });
    expectRow(3, { inTitle: 2 / 13, inDescription: 3 / 13, inBody: 1 });
    expectRow(5, { inTitle: 2 / 14, inDescription: 3 / 14, inBody: -1 });
    expectRow(4, { inTitle: 0, inBody: 0 });
  });

  it('cues, anywhere and at its beginning', () => {
    expectRow(6, { 'cue.related': 1, 'opening.related': 1, 'cue.newsletter': 0, 'opening.share': 0 });
    expectRow(8, { 'cue.copyright': 1, 'cue.related': 0, 'opening.related': 0 });
  });
});

describe('where it lies among elements', () => {
  it('in a menu of the header', () => {
    expectRow(0, {
      'near.header': 3,
      'near.nav': 2,
      'near.newsletter': 20,
      'in.3': 2,
      'in.4': 3,
      'in.8': 1,
      'in.0': 20,
      depth: 4,
      inColumn: 0,
      inWideColumn: 0,
      aboveColumn: 1,
      columnPlace: -1.5,
    });
  });

  it('in the column', () => {
    expectRow(4, { depth: 4, inColumn: 1, inWideColumn: 1, aboveColumn: 1, columnPlace: 0.5, 'in.0': 2, 'in.1': 3 });
    expectRow(3, { inColumn: 1, columnPlace: 0 });
    expectRow(5, { inColumn: 1, columnPlace: 1 });
    expectRow(6, { inColumn: 0, columnPlace: 1.5 });
    expectRow(8, { inColumn: 0, columnPlace: 2.5, aboveColumn: -2, 'in.5': 0 });
  });

  it('and what the elements around it hold', () => {
    expectRow(0, {
      'up0.words': log(1),
      'up0.linkShare': 1,
      'up0.blocks': log(1),
      'up1.words': log(3),
      'up1.linkShare': 1,
      'up1.proseShare': 0,
      'up1.blocks': log(2),
      'up1.mean': log(1.5),
      'up1.ofProse': 0,
      'up3.words': log(3),
    });
    expectRow(7, { 'up0.fields': 0, 'up1.fields': log(1), 'up1.media': log(2), 'near.newsletter': 1, 'in.2': 1 });
    expectRow(4, { 'up1.words': log(30), 'up1.proseShare': 27 / 30, 'up1.ofProse': 1, 'up1.linkShare': 0 });
    expectRow(8, {
      'up1.words': log(WORDS),
      'up1.fields': log(1),
      'up1.linkShare': 18 / CHARS,
      'up3.words': log(WORDS),
    });
  });

  it('and which blocks are set like it', () => {
    expectRow(0, {
      'group.size': log(2),
      'group.mean': log(1.5),
      'group.proseShare': 0,
      'group.linkShare': 1,
      'group.ofPage': 3 / WORDS,
    });
    expectRow(4, { 'group.size': log(3), 'group.mean': log(10), 'group.proseShare': 0.9, 'group.ofPage': 30 / WORDS });
  });
});

describe('where it stands in reading order', () => {
  it('beside its neighbours', () => {
    expectRow(0, {
      'at-2.words': -1,
      'at-1.words': -1,
      'at-1.linkShare': -1,
      'at-1.heading': -1,
      'at-1.sameParent': -1,
      'at1.words': log(2),
      'at1.linkShare': 1,
      'at1.heading': 0,
      'at1.sameParent': 1,
      'at2.words': log(5),
      'at2.linkShare': 0,
      'at2.heading': 1,
      'at2.sameParent': 0,
    });
    expectRow(4, { 'at-2.heading': 1, 'at-1.words': log(13), 'at-1.sameParent': 1, 'at1.words': log(14) });
  });

  it('after and before running text', () => {
    expectRow(0, {
      sinceProse: 20,
      untilProse: 3,
      wordsSinceProse: log(999),
      wordsUntilProse: log(7),
      proseBefore: 0,
      proseAfter: 1,
      place: 0,
    });
    expectRow(4, {
      sinceProse: 1,
      untilProse: 1,
      wordsSinceProse: 0,
      wordsUntilProse: 0,
      proseBefore: 13 / 27,
      proseAfter: 14 / 27,
      place: 4 / 9,
    });
    expectRow(3, { sinceProse: 20, untilProse: 2, wordsUntilProse: log(3), proseBefore: 0, proseAfter: 14 / 27 });
    expectRow(8, { sinceProse: 3, untilProse: 20, wordsSinceProse: log(9), proseBefore: 1, proseAfter: 0 });
  });

  it('below headings', () => {
    expectRow(0, { sinceHeading: 31, 'heading.title': 0, 'heading.linked': 0, 'heading.depth': 0, sinceTitle: -1 });
    expectRow(4, { sinceHeading: 2, 'heading.title': 1, 'heading.linked': 0, 'heading.depth': -1, sinceTitle: 2 });
    expectRow(7, { sinceHeading: 1, 'heading.title': 0, 'heading.depth': 0, sinceTitle: 5 });
    expectRow(6, { sinceHeading: 4, 'heading.depth': 1 });
  });

  it('on a page of so many words', () => {
    expectRow(5, {
      'page.words': log(WORDS),
      'page.prose': log(27),
      'page.linkShare': 18 / CHARS,
      'page.blocks': log(9),
    });
  });
});

describe('where it stands beside the column that is read', () => {
  it('in a menu above', () => {
    expectRow(0, {
      'column.same': 0,
      'column.up': 4,
      'column.down': 3,
      'branch.words': log(3),
      'branch.proseShare': 0,
      'branch.blocks': log(2),
      'branch.isParagraph': 0,
      'column.side': 1,
      'column.gap': log(3),
      'column.share': 1,
      'column.likeProse': 0,
    });
  });

  it('inside', () => {
    expectRow(4, {
      'column.same': 1,
      'column.up': 1,
      'column.down': 0,
      'branch.words': log(3),
      'branch.blocks': log(1),
      'branch.isParagraph': 1,
      'column.side': 0,
      'column.gap': 0,
      'column.likeProse': 1,
    });
    expectRow(3, { 'branch.proseShare': 1, 'column.side': 0 });
    expectRow(5, { 'column.side': 0, 'column.gap': 0 });
  });

  it('in a box below', () => {
    expectRow(7, {
      'column.up': 2,
      'column.down': 3,
      'branch.words': log(9),
      'branch.blocks': log(2),
      'column.side': -1,
      'column.gap': log(2),
      'column.likeProse': 0,
    });
  });

  it('under its heading', () => {
    expectRow(0, { 'section.words': 0, 'section.rank': 0, 'section.index': -1, 'section.afterProse': 0 });
    expectRow(4, {
      'section.words': log(30),
      'section.proseShare': 0.9,
      'section.linkShare': 0,
      'section.blocks': log(3),
      'section.rank': 1,
      'section.place': 0.5,
      'section.cue.related': 0,
      'section.index': 0,
      'section.afterProse': 1,
    });
    expectRow(7, {
      'section.words': log(8),
      'section.blocks': log(2),
      'section.rank': 2,
      'section.place': 1 / 3,
      'section.cue.related': 1,
      'section.cue.newsletter': 0,
      'section.index': 1,
      'section.afterProse': 2,
    });
    expectRow(6, { 'section.place': 0, 'section.index': 1 });
  });

  it('in boxes that hold dates, headings and links', () => {
    expectRow(0, { 'box0.linked': 1, 'box1.linked': 1, 'box2.linked': 1, 'box0.dated': 0, 'box0.headings': 0 });
    expectRow(4, {
      'box0.dated': log(1),
      'box0.headings': 0,
      'box0.linked': 0,
      'box1.dated': log(1),
      'box1.headings': log(1),
      'box2.headings': log(1),
    });
    expectRow(7, { 'box0.headings': log(1), 'box0.dated': 0, 'box1.dated': log(1), 'box1.headings': log(2) });
    expectRow(7, { 'box1.linked': 2 / 9 });
  });
});
