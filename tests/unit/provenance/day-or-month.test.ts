import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS, indexOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

type Parts = Parameters<typeof articleOf>[0];
const SITE = 'https://www.daily-lantern.com/world/convoy';
const dateOf = (line: string, parts: Parts, outlets = EMPTY_OUTLETS) =>
  findProvenance(articleOf({ url: SITE, lines: [lineOf(line, 'before')], ...parts }), outlets).published;
const abroad = (country: string) =>
  indexOutlets([
    {
      id: 'lantern',
      name: 'Lantern',
      hosts: ['daily-lantern.com'],
      country,
      kind: 'site',
      facts: [],
      reviewed: '2026-11-23',
    },
  ]);
const meta = (name: string, content: string): Parts => ({ metas: [{ name, content }] });
const ld = (node: object): Parts => ({ jsonLd: [JSON.stringify({ '@type': 'NewsArticle', ...node })] });

describe('04/05/2023 is the fourth of May or the fifth of April as the page shows otherwise', () => {
  it.each<[string, string, Parts, string | null]>([
    [
      'the day in the address',
      'Issued on: 04/05/2023 - 12:20',
      { url: `${SITE}/20230504-convoy-leaves` },
      '2023-05-04',
    ],
    [
      'the day in the address',
      'Posted: 04/05/2023',
      { url: 'https://www.daily-lantern.com/2023/04/05/convoy' },
      '2023-04-05',
    ],
    [
      'the month in the address',
      'Issued on: 04/05/2023',
      { url: 'https://www.daily-lantern.com/2023/05/convoy' },
      '2023-05-04',
    ],
    ['a later change in JSON-LD', 'Issued on: 04/05/2023', ld({ dateModified: '2023-05-04T14:02:00Z' }), '2023-05-04'],
    [
      'a later change in a meta element',
      'Issued on: 04/05/2023',
      meta('article:modified_time', '2023-04-05T14:02:00Z'),
      '2023-04-05',
    ],
    [
      'a change a day later',
      'Issued on: 04/05/2023',
      meta('article:modified_time', '2023-05-05T01:02:00Z'),
      '2023-05-04',
    ],
    ['the weekday beside it', 'Submitted by ana on Thu, 05/04/2023 - 10:20', {}, '2023-05-04'],
    ['the weekday beside it', 'Wednesday 05/04/2023', {}, '2023-04-05'],
    ['no weekday that fits both', 'Sat 03/02/2024', {}, null],
    ['a British page', 'Published 04/05/2023', { lang: 'en-GB' }, '2023-05-04'],
    ['an American page', 'Posted 05/04/2023 8:15 AM', { lang: 'en-US' }, '2023-05-04'],
    ['a page that says so to link previews', 'Published 04/05/2023', meta('og:locale', 'en_GB'), '2023-05-04'],
    ['a French page', 'Publié le 04/05/2023', { lang: 'fr' }, '2023-05-04'],
    ['a Kenyan host', 'Published 04/05/2023', { url: 'https://www.lantern.co.ke/a/7' }, '2023-05-04'],
    [
      'an Indian host with a default language',
      'Published 04/05/2023',
      { url: 'https://lantern.in/a/7', lang: 'en-US' },
      '2023-05-04',
    ],
    ['a government host', 'Release date 05/04/2023', { url: 'https://www.lantern.mil/a/7' }, '2023-05-04'],
    ['nothing at all', 'Published 04/05/2023', {}, null],
    ['nothing at all, with hyphens', 'Published 04-05-2023', {}, null],
    ['nothing is needed where both are one', 'Published 05/05/2023', {}, '2023-05-05'],
    ['nothing is needed above twelve', 'Published 13/05/2023', {}, '2023-05-13'],
    ['nothing is needed with dots', 'Published 04.05.2023', {}, '2023-05-04'],
  ])('by %s: %s', (_, line, parts, date) => {
    expect(dateOf(line, parts)).toBe(date);
  });

  it('another date on the page shows the order', () => {
    const lines = [lineOf('Issued on: 04/05/2023', 'before'), lineOf('Modified: 25/05/2023', 'before')];
    expect(dateOf('', { lines })).toBe('2023-05-04');
    const american = [lineOf('Posted: 04/05/2023', 'before'), lineOf('Updated: 04/25/2023', 'before')];
    expect(dateOf('', { lines: american })).toBe('2023-04-05');
  });

  it('the country of an outlet in the list shows it', () => {
    expect(dateOf('Issued on: 04/05/2023', {}, abroad('FR'))).toBe('2023-05-04');
    expect(dateOf('Posted: 05/04/2023', {}, abroad('US'))).toBe('2023-05-04');
  });

  it('machine-readable dates are no better than their form', () => {
    expect(dateOf('', ld({ datePublished: '04/05/2023 10:20:00' }))).toBe(null);
    expect(dateOf('', { ...ld({ datePublished: '04/05/2023 10:20:00' }), lang: 'tr' })).toBe('2023-05-04');
    expect(dateOf('', { times: [{ datetime: '04/05/2023', text: '04 May 2023', hints: 'time' }] })).toBe('2023-05-04');
  });

  it('says that it cannot tell, with the words', () => {
    const { evidence } = findProvenance(
      articleOf({ url: SITE, lines: [lineOf('Published 04/05/2023', 'before')] }),
      EMPTY_OUTLETS,
    );
    expect(evidence).toEqual([{ signal: 'day and month unclear', quote: 'Published 04/05/2023' }]);
  });

  it('a later day is a change only where the order is known', () => {
    const changed = (parts: Parts) =>
      findProvenance(
        articleOf({
          url: SITE,
          metas: [{ name: 'article:published_time', content: '2023-05-04T10:00:00+02:00' }],
          times: [{ datetime: '', text: 'Updated 06/05/2023', hints: 'span updated' }],
          ...parts,
        }),
        EMPTY_OUTLETS,
      ).modified;
    expect(changed({ lang: 'en-GB' })).toBe('2023-05-06');
    expect(changed({})).toBe(null);
  });
});

describe('other calendars and short years', () => {
  it.each([
    ['۱۴۰۲/۰۲/۱۴ - ۱۰:۲۰', 'fa', '2023-05-04', 'Solar Hijri in numbers'],
    ['پنجشنبه ۱۴ اردیبهشت ۱۴۰۲', 'fa', '2023-05-04', 'Solar Hijri in words'],
    ['الخميس 14 شوال 1444 هـ الموافق 4 مايو 2023', 'ar', '2023-05-04', 'the lunar date first'],
    ['Thursday, 4-May-2023', 'en', '2023-05-04', 'a name between hyphens'],
    ['Thursday 04/May/2023', 'en', '2023-05-04', 'a name between slashes'],
    ['04 May ,2023: 10:20 AM GST', 'en', '2023-05-04', 'a comma in front of the year'],
    ['04.05.23, 10:20', 'ru', '2023-05-04', 'two digits of a year'],
    ["4 mai '23", 'fr', '2023-05-04', 'an apostrophe for the century'],
    ['4 พฤษภาคม 2566', 'th', '2023-05-04', 'the Buddhist era'],
    ['Thứ Năm, 04/05/2023', 'vi', '2023-05-04', 'Vietnamese in numbers'],
    ['Kam 04 Mei 2023', 'sw', '2023-05-04', 'Swahili'],
  ])('%s (%s) is %s: %s', (line, lang, date) => {
    expect(dateOf(line, { lang })).toBe(date);
  });
});
