import { describe, expect, it } from 'vitest';
import { BODY, HEAD, LAMP, P, read } from './ferry-page.ts';

const post = (inside: string) => `<article class="post"><h1 class="entry-title">${HEAD}</h1>${inside}</article>`;
const script = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`;
const CANONICAL = '<link rel="canonical" href="https://theconversation.com/ferry-turns-back-204567">';

describe('republished pages', () => {
  it('The Conversation: canonical link, licence sentence, counter', () => {
    const counter =
      '<img src="https://counter.theconversation.com/content/204567/count.gif?distributor=republish-lightbox-basic" width="1" height="1">';
    const last = `<p>${counter}This article is republished from <a href="https://theconversation.com">The Conversation</a> under a Creative Commons license. Read the <a href="https://theconversation.com/ferry-turns-back-204567">original article</a>.</p>`;
    expect(read({ head: CANONICAL, body: post(`${P}${last}`) })).toMatchObject({
      reprint: true,
      originalPublisher: 'The Conversation',
      originalUrl: 'https://theconversation.com/ferry-turns-back-204567',
    });
  });

  it('The Conversation: nothing but the counter', () => {
    const counter = '<img src="https://counter.theconversation.com/content/204567/count.gif" width="1" height="1">';
    expect(read({ body: post(`${P}<p>${counter}</p>`) })).toMatchObject({
      reprint: true,
      originalPublisher: 'theconversation.com',
      originalUrl: null,
    });
  });

  it('a republication tracker of another newsroom', () => {
    const pixel =
      '<img id="republication-tracker-tool-source" src="https://quay-reader.example/?republication-pixel=true&post=77" style="width:1px;height:1px;">';
    expect(read({ body: post(`${P}${pixel}`) })).toMatchObject({
      reprint: true,
      originalPublisher: 'quay-reader.example',
    });
  });

  it('a site that counts its own pages with such a tracker reprints nothing', () => {
    const pixel =
      '<img id="republication-tracker-tool-source" src="https://www.harbour-lamp.example/?republication-pixel=true&post=77">';
    expect(read({ body: post(`${P}${pixel}`) }).reprint).toBe(false);
  });

  it('a newspaper of 2003 in a table, "Published on … by …"', () => {
    const cell = `<font size="2">Published on Friday, June 13, 2003 by the <a href="http://www.quay-reader.example">Quay Reader</a></font><br><font size="5"><b>${HEAD}</b></font><br><font size="3">by Ana Lima</font><br>&nbsp;<br>${BODY.join('<br><br>')}<br><br>Copyright 2003 Quay Reader`;
    expect(
      read({
        head: `<title>${HEAD}</title>`,
        body: `<table><tr><td><a href="/">Home</a><br><a href="/old">Archive</a></td><td>${cell}</td></tr></table>`,
      }),
    ).toMatchObject({
      byline: ['Ana Lima'],
      reprint: true,
      originalPublisher: 'Quay Reader',
      originalPublished: '2003-06-13',
    });
  });

  it('Medium: originally published at an address, on a day', () => {
    const last =
      '<p><em>Originally published at </em><a href="https://quay-reader.example/ferry"><em>https://quay-reader.example</em></a><em> on May 4, 2023.</em></p>';
    expect(read({ url: 'https://medium.com/@ana/ferry-77', body: post(`${P}${last}`) })).toMatchObject({
      reprint: true,
      originalUrl: 'https://quay-reader.example/ferry',
      originalPublished: '2023-05-04',
    });
  });
});

describe('portals that carry other people’s copy name them in metadata', () => {
  const portal = (host: string, provider: string) => ({
    url: `https://${host}/news/ferry-turns-back-120000.html`,
    head: script({
      '@type': 'NewsArticle',
      headline: HEAD,
      datePublished: '2023-05-04T10:20:00.000Z',
      author: { '@type': 'Person', name: 'Ana Lima' },
      publisher: { '@type': 'Organization', name: 'Portal News' },
      provider: { '@type': 'Organization', name: provider, url: 'https://www.quay-reader.example/' },
    }),
    body: post(P),
  });

  it.each(['news.yahoo.com', 'www.yahoo.com', 'uk.news.yahoo.com', 'www.aol.com', 'www.msn.com'])('%s', (host) => {
    expect(read(portal(host, 'Quay Reader'))).toMatchObject({
      publisher: 'Portal News',
      reprint: true,
      originalPublisher: 'Quay Reader',
      byline: ['Ana Lima'],
    });
  });

  it('an agency as the provider is wire copy, no reprint', () => {
    expect(read(portal('news.yahoo.com', 'Reuters'))).toMatchObject({ wire: 'Reuters', reprint: false });
  });

  it('a provider that is the publisher says nothing', () => {
    expect(read(portal('news.yahoo.com', 'Portal News')).reprint).toBe(false);
  });

  it.each([
    '<span class="caas-attr-provider"><a href="https://www.quay-reader.example/">Quay Reader</a></span>',
    '<div class="providerInfo"><a class="providername" href="https://www.quay-reader.example/">Quay Reader</a></div>',
    '<span class="sourcename-txt"><a href="https://www.quay-reader.example/">Quay Reader</a></span>',
  ])('the name on the page: %s', (mark) => {
    expect(
      read({ url: 'https://www.msn.com/en-us/news/ferry/ar-77', body: post(`<div class="meta">${mark}</div>${P}`) }),
    ).toMatchObject({
      reprint: true,
      originalPublisher: 'Quay Reader',
    });
  });
});

describe('copies', () => {
  it.each([
    'https://www.google.com/amp/s/www.harbour-lamp.example/2023/05/ferry-turns-back/amp',
    'https://www-harbour--lamp-example.cdn.ampproject.org/v/s/www.harbour-lamp.example/2023/05/ferry-turns-back/amp',
    'https://wayback.archive-it.org/1234/20230505000000/https://www.harbour-lamp.example/2023/05/ferry-turns-back',
    'https://arquivo.pt/wayback/20230505/https://www.harbour-lamp.example/2023/05/ferry-turns-back',
    'https://ghostarchive.org/archive/Qz7',
    'https://www.harbour-lamp.example/amp/2023/05/ferry-turns-back',
  ])('%s stands for the page itself', (url) => {
    const head = `<link rel="canonical" href="${LAMP}">`;
    expect(read({ url, head, body: post(P) })).toMatchObject({ host: 'harbour-lamp.example', reprint: false });
  });
});
