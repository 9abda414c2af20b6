import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const endingIn = (paragraph: string) =>
  findProvenance(
    articleOf({ paragraphs: ['A convoy left the town at noon.', 'Nobody was hurt.', 'The road is shut.', paragraph] }),
    EMPTY_OUTLETS,
  );

describe('an article that tells of something published elsewhere is no reprint', () => {
  it.each([
    'The report was published by Rights Monitor last week.',
    'The report was published by Rights Monitor last week. The army rejected it.',
    'The report was originally published by the World Assembly in 2019, and the army dismissed it.',
    'This report was published by Rights Monitor on Monday, and the ministry denied it.',
    'The interview was published in Le Midi on Sunday, and the minister later said he had been misquoted.',
    'The interview was published in Le Midi on Sunday.',
    'The study was first published in The Scalpel last month and the ministry disputes it.',
    'The footage, first published by Valley Television, shows the bus burning.',
    'The army denied the footage first published by Valley Television.',
    'First published by Valley Television, the footage shows the bus burning.',
    'The photograph (originally published by North Post) shows the bridge.',
    'The analysis was published on Monday by the Institute for Roads, and the mayor rejected it.',
    'The interview was reprinted by North Post and led to protests.',
    'The story was first reported by North Post.',
    'The map was reproduced from Survey Office sheets.',
    'The video was posted on Telegram by the brigade. The post was published on Tuesday.',
    'The letter was published in North Post on 3 May 2020 and signed by forty officers.',
    'A column first printed by The Valley Reader in 1987 predicted the war.',
    'His memoir ran in The Valley Reader last year, and the article was published in Arabic too.',
    'The original was published in 1962.',
    'By Sunday the footage, originally published by Valley Television, had been seen by millions.',
    'He called it a story that was originally published by North Post to harm him.',
    'This is a war that was first reported by radio hams.',
    'The texts, originally published in the Valley Reader, were read out in court.',
  ])('%s', (paragraph) => {
    expect(endingIn(paragraph)).toMatchObject({ reprint: false, originalPublisher: null });
  });
});

describe('a person who posted a text is no outlet', () => {
  it.each([
    'Originally posted by Ana Lima.',
    'Originally posted by Ana Lima on 3 May 2020',
    'Originally posted by Mike92:',
    'This post was originally posted by Ana Lima.',
    'This article was first posted by Ana Lima on 3 May 2020.',
    'Reposted by Ana Lima.',
    'Cross-posted by Ana Lima',
  ])('%s', (line) => {
    expect(endingIn(line)).toMatchObject({ reprint: false, originalPublisher: null });
  });

  it.each([
    ['Originally posted by Lantern News.', 'Lantern News'],
    ['Originally posted by northpost.example on 3 May 2020', 'northpost.example'],
    ['Originally posted on North Post.', 'North Post'],
    ['Reposted from Moon over the Valley', 'Moon over the Valley'],
  ])('but an outlet that did is one: %s', (line, original) => {
    expect(endingIn(line)).toMatchObject({ reprint: true, originalPublisher: original });
  });
});

describe('a line that speaks of this page makes it one, and the name ends where it ends', () => {
  it.each([
    ['This report was first published by Rights Monitor in 2019.', 'Rights Monitor'],
    ['This article was published by North Post on Sunday.', 'North Post'],
    ['This interview was originally published in Le Midi last week.', 'Le Midi'],
    ['Originally published in The Valley Reader on Sunday.', 'The Valley Reader'],
    ['First published by North Post two days ago', 'North Post'],
    ['First published by Peace and Bread Quarterly on 3 May 2020', 'Peace and Bread Quarterly'],
    ['The article was first published by North Post yesterday.', 'North Post'],
    ['Translated from the Russian by Anna Weiss. The original appeared in Valley Gazette.', 'Valley Gazette'],
    ['The original version was published in Valley Gazette on 3 May 2020.', 'Valley Gazette'],
    ['By Ana Lima. Republished from North Post under a licence.', 'North Post'],
    ['This piece ran first in North Post and was shortened here.', 'North Post'],
    ['This story is republished from The Valley Reader under a Creative Commons licence.', 'The Valley Reader'],
    ['This story, first published by North Post on 3 May 2020, has been shortened.', 'North Post'],
    ['This article by Ana Lima was originally published in The Valley Reader.', 'The Valley Reader'],
    ['This is an edited version of an article that first appeared in North Post.', 'North Post'],
    ['Written by Ana Lima, originally published by North Post', 'North Post'],
    ['A version of this article first appeared in The Valley Reader.', 'The Valley Reader'],
    ['(Cross-posted from Moon over the Valley)', 'Moon over the Valley'],
  ])('%s', (paragraph, original) => {
    expect(endingIn(paragraph)).toMatchObject({ reprint: true, originalPublisher: original });
  });

  it('the address of the original may tell its day', () => {
    const metas = [{ name: 'syndication-source', content: 'https://northpost.example/world/convoy-2021-05-11/' }];
    expect(
      findProvenance(articleOf({ metas, lines: [lineOf('May 12, 2021', 'before')] }), EMPTY_OUTLETS),
    ).toMatchObject({
      published: '2021-05-12',
      originalPublished: '2021-05-11',
    });
  });
});
