import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../page/read-headline.ts';
import { readSignals } from '../../../page/read-signals.ts';

const documentOf = (html: string) => new JSDOM(html, { url: 'https://www.daily-lantern.example/a' }).window.document;
const headlineOf = (html: string) => {
  const doc = documentOf(html);
  return readHeadline(doc, readSignals(doc, []));
};

describe('signals are read from any page', () => {
  it('reads metas, canonical, dates, authors and the links of a line', () => {
    const doc = documentOf(`<head><meta property="og:site_name" content="Daily Lantern"><link rel="canonical" href="/b">
      <script type="application/ld+json">{"@type":"NewsArticle"}</script></head>
      <p class="byline">By <a rel="author" href="/by/nk">Nadia Karam</a><br>Daily Lantern, 5 May 2020</p><time datetime="2020-05-05">today</time>`);
    const line = doc.querySelector('p');
    if (line === null) throw new Error('no line');
    const signals = readSignals(doc, [
      { element: line, text: 'By Nadia Karam Daily Lantern, 5 May 2020', position: 'before' },
    ]);
    expect(signals).toMatchObject({
      canonical: 'https://www.daily-lantern.example/b',
      metas: [{ name: 'og:site_name', content: 'Daily Lantern' }],
      jsonLd: ['{"@type":"NewsArticle"}'],
      times: [{ datetime: '2020-05-05', text: 'today' }],
      lines: [
        {
          text: 'By Nadia Karam',
          position: 'before',
          tag: 'p',
          hints: 'byline',
          links: [{ url: 'https://www.daily-lantern.example/by/nk', text: 'Nadia Karam' }],
        },
        { text: 'Daily Lantern, 5 May 2020', position: 'before', tag: 'p', hints: 'byline', links: [] },
      ],
    });
    expect(signals.authorMarks.map(({ text }) => text)).toEqual([
      'By Nadia Karam\nDaily Lantern, 5 May 2020',
      'Nadia Karam',
    ]);
  });

  it('survives a page that shadows DOM names', () => {
    const doc = documentOf(
      '<img name="querySelectorAll"><form><input name="getAttribute"><input name="parentElement"><time datetime="2020-05-05">5 May</time></form>',
    );
    expect(readSignals(doc, []).times.map(({ datetime }) => datetime)).toEqual(['2020-05-05']);
  });

  it('leaves the page as it was', () => {
    const doc = documentOf('<h1>Convoy</h1><p class="author">Nadia Karam</p>');
    const before = doc.documentElement.outerHTML;
    readHeadline(doc, readSignals(doc, []));
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('cuts a huge JSON-LD script', () => {
    const doc = documentOf(`<script type="application/ld+json">${'x'.repeat(300_000)}</script>`);
    expect(readSignals(doc, []).jsonLd[0]?.length).toBe(200_000);
  });
});

describe('the headline is the one the reader sees', () => {
  it.each([
    ['<title>Convoy leaves town - Daily Lantern</title><h1>Convoy leaves town</h1>', 'Convoy leaves town', 'one h1'],
    [
      '<meta property="og:site_name" content="Daily Lantern"><title>Convoy leaves town | Daily Lantern</title><h1>Daily Lantern</h1>',
      'Convoy leaves town',
      'the h1 is the logo',
    ],
    [
      '<meta property="og:title" content="Convoy leaves town"><h1>World</h1><h1>Convoy leaves town</h1>',
      'Convoy leaves town',
      'the first h1 is the section',
    ],
    ['<title>Convoy leaves town – daily-lantern.example</title><p>Text</p>', 'Convoy leaves town', 'no heading'],
    ['<h1 style="display:none">Hidden</h1><h1>Convoy <em>leaves</em> town</h1>', 'Convoy leaves town', 'a hidden h1'],
    [
      '<meta property="og:title" content="Convoy leaves town"><h2 class="post-title">Convoy leaves town</h2><h2 class="post-title">Other</h2>',
      'Convoy leaves town',
      'an h2 with a witness',
    ],
  ])('%s', (html, headline) => {
    expect(headlineOf(html)).toBe(headline);
  });
});
