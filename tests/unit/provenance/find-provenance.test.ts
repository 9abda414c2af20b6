import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const provenanceOf = (parts: Parameters<typeof articleOf>[0]) => findProvenance(articleOf(parts), EMPTY_OUTLETS);

describe('byline', () => {
  it('comes from JSON-LD before all else', () => {
    const jsonLd = [
      '{"@graph":[{"@type":"Person","@id":"#a","name":"Nadia Karam"},{"@type":"NewsArticle","headline":"Convoy leaves town","author":{"@id":"#a"}}]}',
    ];
    expect(provenanceOf({ jsonLd, metas: [{ name: 'author', content: 'Web Desk' }] }).byline).toEqual(['Nadia Karam']);
  });

  it('passes over placeholders', () => {
    const found = provenanceOf({
      metas: [{ name: 'author', content: 'admin' }],
      lines: [lineOf('By Nadia Karam', 'before')],
    });
    expect(found).toMatchObject({ byline: ['Nadia Karam'], evidence: [{ signal: 'byline', quote: 'By Nadia Karam' }] });
  });

  it('does not take a sentence for one', () => {
    expect(provenanceOf({ lines: [lineOf('By clicking here you accept our terms', 'before')] }).byline).toEqual([]);
  });
});

describe('dates', () => {
  it('keeps the day that JSON-LD states, whatever its zone', () => {
    const jsonLd = [
      '{"@type":"NewsArticle","datePublished":"2020-05-05T23:30:00-07:00","dateModified":"2020-05-05T23:50:00-07:00"}',
    ];
    expect(provenanceOf({ jsonLd })).toMatchObject({ published: '2020-05-05', modified: null });
  });

  it('takes the day the page shows over the same evening in UTC', () => {
    const metas = [{ name: 'article:published_time', content: '2020-05-06T02:10:00+00:00' }];
    expect(provenanceOf({ metas, lines: [lineOf('May 5, 2020', 'before')] }).published).toBe('2020-05-05');
    expect(provenanceOf({ metas, url: 'https://daily-lantern.example/2020/05/05/convoy' }).published).toBe(
      '2020-05-05',
    );
    expect(provenanceOf({ metas, lines: [lineOf('Updated May 7, 2020', 'before')] }).published).toBe('2020-05-06');
  });

  it('quotes the words on the page, or says what the metadata state, never a raw time', () => {
    const metas = [{ name: 'article:published_time', content: '2020-05-05T10:10:00+00:00' }];
    expect(provenanceOf({ metas, lines: [lineOf('Published on 5 May 2020', 'before')] }).evidence).toEqual([
      { signal: 'date line', quote: 'Published on 5 May 2020' },
    ]);
    expect(provenanceOf({ metas }).evidence).toEqual([
      { signal: 'meta article:published_time', quote: 'article:published_time: 2020-05-05' },
    ]);
  });

  it('gives a later change, and drops one that precedes publication', () => {
    const dated = (modified: string) =>
      provenanceOf({
        metas: [
          { name: 'article:published_time', content: '2020-05-05' },
          { name: 'article:modified_time', content: modified },
        ],
      }).modified;
    expect([dated('2020-05-07'), dated('2020-05-01')]).toEqual(['2020-05-07', null]);
  });

  it('reads broken JSON-LD', () => {
    expect(
      provenanceOf({ jsonLd: ['{"@type":"NewsArticle","description":"two\nlines","datePublished":"2020-05-05",}'] })
        .published,
    ).toBe('2020-05-05');
  });

  it('falls back to a line, and does not take the year of a copyright line', () => {
    expect(
      provenanceOf({ lines: [lineOf('© 1 January 2024 Daily Lantern'), lineOf('Published: 5 May 2020', 'before')] })
        .published,
    ).toBe('2020-05-05');
  });
});

describe('corrections and policies', () => {
  it.each([
    ['Correction: an earlier version gave the wrong town.'],
    ['Clarification (6 May 2020): the convoy had ten lorries.'],
    ['This article was amended on 6 May 2020 to give the right town.'],
    ['Korrektur: In einer früheren Fassung stand die falsche Stadt.'],
    ['Исправление: в первой версии был указан другой город.'],
  ])('%s is a correction', (line) => {
    expect(provenanceOf({ lines: [lineOf(line)] }).corrections).toEqual([line]);
  });

  it.each([['The correction of the maps took years.'], ['He sent a correction to the editor.']])(
    '%s is none',
    (line) => {
      expect(provenanceOf({ lines: [lineOf(line)] }).corrections).toEqual([]);
    },
  );

  it('lists schema.org policies with absolute addresses', () => {
    const jsonLd = [
      '{"@type":"NewsArticle","publisher":{"@type":"NewsMediaOrganization","name":"Daily Lantern","correctionsPolicy":"/corrections"}}',
    ];
    expect(provenanceOf({ jsonLd }).policies).toEqual([
      { name: 'Corrections policy', url: 'https://www.daily-lantern.example/corrections' },
    ]);
  });
});
