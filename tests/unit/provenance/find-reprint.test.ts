import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { indexOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const NORTH_POST = {
  id: 'north-post',
  name: 'North Post',
  hosts: ['northpost.example'],
  country: null,
  kind: 'site',
  reviewed: '2026-11-22',
  facts: [
    {
      statement: 'Owned by a foundation.',
      issuer: 'Register of Companies',
      date: '2021-04-15',
      url: 'https://register.example/1',
    },
  ],
} as const;
const OUTLETS = indexOutlets([NORTH_POST]);
const SITE = [{ name: 'og:site_name', content: 'Daily Lantern' }];

describe('a reprint names where the text first stood', () => {
  it.each([
    ['This article was originally published by North Post.', 'North Post'],
    [
      'This story first appeared in [The Valley Reader](https://valleyreader.example/a/1) on 3 May 2020.',
      'The Valley Reader',
    ],
    ['Originally published on valleyreader.example', 'valleyreader.example'],
    ['Republished with permission from North Post.', 'North Post'],
    ['The original source of this article is North Post', 'North Post'],
    ['Dieser Artikel erschien zuerst bei North Post.', 'North Post'],
    ['Cet article a été initialement publié par North Post.', 'North Post'],
    ['Este artículo fue publicado originalmente en North Post.', 'North Post'],
    ['Впервые опубликовано в North Post', 'North Post'],
    ['Source: [North Post](https://northpost.example/a)', 'North Post'],
    ['Quelle: North Post', 'North Post'],
    ['Forwarded from North Post', 'North Post'],
  ])('%s', (line, original) => {
    const found = findProvenance(articleOf({ metas: SITE, lines: [lineOf(line)] }), OUTLETS);
    expect([found.reprint, found.originalPublisher]).toEqual([true, original]);
    expect(found.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['This article was originally published on 3 May 2020.', 'a date is no outlet'],
    ['The novel was first published in 1984.', 'a book'],
    ['This article was originally published by Daily Lantern.', 'the site itself'],
    ['Copyright © 2020 Harbour Media Group. All rights reserved.', 'a copyright line alone'],
    ['Originally published in April 2020.', 'a month'],
    ['This article was reprinted on North Post.', 'a reprint of this page elsewhere'],
    ['This post also appeared in North Post.', 'a second home'],
    ['Source: [Statistics Office](https://stats.example/t/1)', 'the source of a figure'],
    ['Source: our correspondent in the town', 'a source that is no outlet'],
    ['Published in our newspaper every Friday.', 'no other outlet'],
  ])('%s is no reprint: %s', (line) => {
    expect(findProvenance(articleOf({ metas: SITE, lines: [lineOf(line)] }), OUTLETS).reprint).toBe(false);
  });

  it('a canonical link to another site is one, with its address', () => {
    const found = findProvenance(
      articleOf({ metas: SITE, canonical: 'https://northpost.example/2020/05/convoy' }),
      OUTLETS,
    );
    expect(found).toMatchObject({
      reprint: true,
      originalPublisher: 'North Post',
      originalUrl: 'https://northpost.example/2020/05/convoy',
    });
  });

  it('an outlet that the glossary does not know is called by the byline that its address carries', () => {
    const jsonLd = [
      '{"@type":"NewsArticle","headline":"Convoy leaves town","author":[{"name":"Ana Lima"},{"name":"Sun Herald"}]}',
    ];
    const found = findProvenance(
      articleOf({ metas: SITE, jsonLd, canonical: 'https://www.sunherald.example/a/7' }),
      OUTLETS,
    );
    expect(found.originalPublisher).toBe('Sun Herald');
  });

  it.each([
    ['https://daily-lantern.example/world/convoy', 'the same site without www.'],
    ['https://amp.daily-lantern.example/world/convoy', 'its own AMP host'],
    ['https://m.daily-lantern.com/world/convoy', 'its own name under another domain'],
    ['https://convoy-draft/', 'a host without a dot'],
  ])('a canonical link to %s is none: %s', (canonical) => {
    expect(findProvenance(articleOf({ metas: SITE, canonical }), OUTLETS).reprint).toBe(false);
  });

  it('an AMP cache or archived copy speaks for the page it holds', () => {
    const page = articleOf({
      url: 'https://web.archive.org/web/2020/https://www.daily-lantern.example/a',
      canonical: 'https://www.daily-lantern.example/a',
      metas: SITE,
    });
    expect(findProvenance(page, OUTLETS)).toMatchObject({ host: 'daily-lantern.example', reprint: false });
  });

  it('an outlet as byline and its own date line give the original date', () => {
    const lines = [
      lineOf('By North Post', 'before'),
      lineOf('Daily Lantern, May 5, 2020', 'before'),
      lineOf('[North Post](https://northpost.example/) 4 May 2020', 'before'),
    ];
    const metas = [...SITE, { name: 'article:published_time', content: '2020-05-05T08:00:00Z' }];
    const found = findProvenance(articleOf({ metas, lines }), OUTLETS);
    expect(found).toMatchObject({
      publisher: 'Daily Lantern',
      byline: ['North Post'],
      published: '2020-05-05',
      originalPublisher: 'North Post',
      originalPublished: '2020-05-04',
      originalUrl: null,
      reprint: true,
    });
    expect(found.outletFacts).toEqual([
      {
        outlet: 'North Post',
        role: 'original',
        statement: 'Owned by a foundation.',
        issuer: 'Register of Companies',
        date: '2021-04-15',
        url: 'https://register.example/1',
        afterArticle: true,
      },
    ]);
  });

  it('JSON-LD isBasedOn is one', () => {
    const jsonLd = [
      JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Convoy leaves town',
        isBasedOn: 'https://northpost.example/a/7',
      }),
    ];
    expect(findProvenance(articleOf({ metas: SITE, jsonLd }), OUTLETS)).toMatchObject({
      reprint: true,
      originalUrl: 'https://northpost.example/a/7',
    });
  });
});
