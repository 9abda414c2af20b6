/** The numbers of a block's row that tell where it stands on its page, worked out by hand. */
import { describe, it } from 'vitest';
import { CHARS, expectRow, log, WORDS } from '../../support/nine-blocks.ts';

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
