import { describe, expect, it } from 'vitest';
import { readPage } from '../../../benchmarks/quality/provenance-page.ts';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { indexOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const OUTLETS = indexOutlets([
  {
    id: 'mill-post',
    name: 'Mill Post',
    hosts: ['millpost.example'],
    country: null,
    kind: 'site',
    facts: [],
    reviewed: '2026-11-23',
  },
]);
const publisherOf = (parts: Parameters<typeof articleOf>[0]) => {
  const { publisher, evidence } = findProvenance(articleOf(parts), OUTLETS);
  return { publisher, evidence: evidence[0] };
};
const masthead = (text: string) => [lineOf(text, 'elsewhere')];

describe('a publisher comes with the words it rests on', () => {
  it.each([
    ['og:site_name', { metas: [{ name: 'og:site_name', content: 'Horn Ledger' }] }, 'meta og:site_name', 'Horn Ledger'],
    [
      'JSON-LD',
      { jsonLd: ['{"@type":"NewsArticle","headline":"Convoy leaves town","publisher":{"name":"Horn Ledger"}}'] },
      'json-ld publisher',
      'Horn Ledger',
    ],
    [
      'the last part of the title and the masthead',
      { documentTitle: 'Convoy leaves town | Horn Ledger', lines: masthead('Horn Ledger') },
      'title and masthead',
      'Convoy leaves town | Horn Ledger',
    ],
    [
      'the first part of the title and the masthead',
      { documentTitle: 'HORN LEDGER - Convoy leaves town', lines: masthead('Horn Ledger') },
      'title and masthead',
      'HORN LEDGER - Convoy leaves town',
    ],
    [
      'the title and the address',
      { documentTitle: 'Convoy leaves town – Horn Ledger', url: 'https://www.horn-ledger.example/a' },
      'title and address',
      'Convoy leaves town – Horn Ledger',
    ],
  ])('%s', (_, parts, signal, quote) => {
    const found = publisherOf(parts);
    expect(found.publisher?.toLowerCase()).toBe('horn ledger');
    expect(found.evidence).toEqual({ signal, quote });
  });

  it('the bundled list knows an address', () => {
    expect(publisherOf({ url: 'https://www.millpost.example/a' })).toEqual({
      publisher: 'Mill Post',
      evidence: { signal: 'address', quote: 'millpost.example' },
    });
  });

  it.each([
    ['a section that no masthead repeats', 'Convoy leaves town | World', []],
    ['the headline itself', 'Convoy leaves town | Convoy leaves town', masthead('Convoy leaves town')],
    ['a heading before an unknown name', 'The bridge | Some agency of roads', masthead('The bridge')],
  ])('nothing is made of %s', (_, documentTitle, lines) => {
    expect(publisherOf({ documentTitle, lines }).publisher).toBe(null);
  });
});

const BODY = [
  'A convoy of forty lorries left the northern town at noon on Monday, two residents and a driver said by telephone.',
  'The road to the border had been closed for a week after shelling damaged the bridge, and engineers were still at work on it.',
  'No group claimed responsibility, and the ministry did not answer written questions that were sent to it on Sunday evening.',
];

describe('a blog without metadata', () => {
  it.each(['Valley Notes: Convoy leaves town', 'Convoy leaves town - Valley Notes'])('%s', (title) => {
    const url = 'https://valley-notes.blogspot.com/2020/05/convoy.html';
    const page = readPage(
      `<html lang="en"><head><title>${title}</title></head><body><div class="header"><h1 class="title"><a href="/">Valley Notes</a></h1></div>
      <div class="post hentry"><h3 class="post-title entry-title">Convoy leaves town</h3><div class="post-body entry-content">${BODY.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`,
      url,
    );
    expect(page.headline).toBe('Convoy leaves town');
    expect(findProvenance(page, OUTLETS).publisher).toBe('Valley Notes');
  });
});
