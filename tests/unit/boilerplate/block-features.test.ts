/** The numbers of a block's row that tell of itself and of the elements around it, worked out by hand. */
import { describe, it } from 'vitest';
import { CHARS, expectRow, FERRY, log, WORDS } from '../../support/nine-blocks.ts';

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
