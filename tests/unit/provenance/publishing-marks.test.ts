import { describe, expect, it } from 'vitest';
import { BODY, HEAD, P, type Page, read } from './ferry-page.ts';

const H1 = `<h1>${HEAD}</h1>`;

describe('who signs and when, by the system that made the page', () => {
  it.each<[string, Page, object]>([
    [
      'WordPress block theme',
      {
        body: `<main><h1 class="wp-block-post-title">${HEAD}</h1><div class="wp-block-post-date"><time datetime="2023-05-04T10:20:00+03:00">May 4, 2023</time></div><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Ana Lima</p></div></div><div class="entry-content wp-block-post-content">${P}</div></main>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04' },
    ],
    [
      'Blogger in Spanish',
      {
        lang: 'es',
        url: 'https://notas.blogspot.com/2023/05/ferry.html',
        body: `<div class="date-outer"><h2 class="date-header"><span>jueves, 4 de mayo de 2023</span></h2><div class="post hentry"><h3 class="post-title entry-title">${HEAD}</h3><div class="post-body entry-content">${P}</div><div class="post-footer"><span class="post-author vcard">Publicado por <span class="fn"><span itemprop="name">Ana Lima</span></span></span> en <abbr class="published" title="2023-05-04T10:20:00-05:00">10:20</abbr></div></div></div>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04' },
    ],
    [
      'Arc: attribution and a zone',
      {
        body: `<main><article>${H1}<span class="byline__attribution">By <a class="byline__author" href="/author/ana-lima/">Ana Lima</a> and <a class="byline__author" href="/author/jo-park/">Jo Park</a></span><time class="date" datetime="2023-05-04T14:20:00.000Z">May 04, 2023 at 10:20 am EDT</time><div class="article-body">${P}</div></article></main>`,
      },
      { byline: ['Ana Lima', 'Jo Park'], published: '2023-05-04' },
    ],
    [
      'Drupal 7, the American order',
      {
        body: `${H1}<div class="node node-article"><div class="submitted">Submitted by <span class="username">Ana Lima</span> on Thu, 05/04/2023 - 10:20</div><div class="field-name-body">${P}</div></div>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04' },
    ],
    [
      'Drupal with RDFa and dots',
      {
        lang: 'de',
        body: `${H1}<div class="node"><span property="dc:date dc:created" content="2023-05-04T10:20:00+02:00" datatype="xsd:dateTime">Eingereicht von <span class="username" property="foaf:name">Ana Lima</span> am 04.05.2023 - 10:20</span>${P}</div>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04' },
    ],
    [
      'a broadcaster’s "Issued on", the day in the address',
      {
        url: 'https://www.harbour-lamp.example/en/africa/20230504-ferry-turns-back',
        body: `<article>${H1}<div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">Issued on: <time datetime="2023-05-04T10:20:00+0000">04/05/2023 - 12:20</time></span><span class="m-pub-dates__date">Modified: <time datetime="2023-05-06T12:02:00+0000">06/05/2023 - 14:02</time></span></p></div><div class="m-from-author">Text by: <a class="m-from-author__name" href="/en/by/ana-lima/">Ana Lima</a></div>${P}</article>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04', modified: '2023-05-06' },
    ],
    [
      'a local paper’s byline with the agency on its second line',
      {
        body: `<article>${H1}<ul class="list-inline"><li><span class="tnt-byline">By JO PARK<br>Associated Press</span></li><li class="hidden-print"><time class="tnt-date" datetime="2023-05-04T10:20:00-05:00">May 4, 2023</time></li></ul><div class="asset-body">${P}</div></article>`,
      },
      { byline: ['JO PARK'], published: '2023-05-04', wire: 'AP' },
    ],
    [
      'Joomla',
      {
        body: `<div class="item-page"><div class="page-header"><h2 itemprop="headline">${HEAD}</h2></div><dl class="article-info"><dd class="createdby" itemprop="author">Written by <span itemprop="name">Ana Lima</span></dd><dd class="published"><time datetime="2023-05-04T10:20:00+00:00" itemprop="datePublished">Published: 04 May 2023</time></dd></dl><div itemprop="articleBody">${P}</div></div>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04' },
    ],
    [
      'Ghost',
      {
        head: '<meta name="generator" content="Ghost 5.40"><meta property="article:published_time" content="2023-05-04T10:20:00.000Z">',
        body: `<article class="gh-article">${H1}<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/ana/">Ana Lima</a></h4><time class="gh-article-meta-date" datetime="2023-05-04">May 4, 2023</time></div><section class="gh-content">${P}</section></article>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04' },
    ],
    [
      'an Iranian agency',
      {
        url: 'https://en.harbour-lamp.ir/news/77',
        body: `<article>${H1}<div class="item-date"><span>4 May 2023 - 10:20</span></div><div class="item-code">News ID 77</div><div class="item-text">${P}</div><div class="news-author">Reported by Ana Lima</div></article>`,
      },
      { byline: ['Ana Lima'], published: '2023-05-04' },
    ],
    [
      'an old table with the day under the byline in brackets',
      {
        url: 'http://www.harbour-lamp.example/ferry.htm',
        body: `<table><tr><td><a href="/">Home</a></td><td><center><b>${HEAD}</b></center><br><i>by Ana Lima</i><br>(May 4, 2003)<br><br>${BODY.join('<br><br>')}</td></tr></table>`,
      },
      { byline: ['Ana Lima'], published: '2003-05-04' },
    ],
    [
      'a Russian city site',
      {
        lang: 'ru',
        body: `<article>${H1}<div class="article__info"><span class="article__date">04.05.2023, 10:20</span><span class="article__author">Текст: Анна Лимова</span></div><div class="article__text">${P}</div></article>`,
      },
      { byline: ['Анна Лимова'], published: '2023-05-04' },
    ],
  ])('%s', (_, page, expected) => {
    expect(read(page)).toMatchObject(expected);
  });
});

const message = (id: number, text: string, forwarded = '') =>
  `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="quaydesk/${id}"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/quaydesk"><span dir="auto">Quay Desk</span></a></div>${forwarded}<div class="tgme_widget_message_text">${text}</div><div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/quaydesk/${id}"><time datetime="2023-05-04T1${id}:20:00+00:00" class="time">1${id}:20</time></a></div></div></div>`;
const FORWARDED =
  '<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/northpost/7"><span>North Post</span></a></div>';

describe('Telegram previews', () => {
  const head = '<meta property="og:title" content="Quay Desk"><meta property="og:site_name" content="Telegram">';

  it('a single forwarded post is a reprint', () => {
    expect(
      read({ url: 'https://t.me/quaydesk/1?embed=1', head, body: message(1, BODY.join('<br><br>'), FORWARDED) }),
    ).toMatchObject({
      publisher: 'Quay Desk',
      published: '2023-05-04',
      reprint: true,
      originalPublisher: 'North Post',
    });
  });

  it('a page of posts is none for one that was forwarded', () => {
    const [first = '', second = '', third = '', fourth = ''] = BODY;
    const body = `<section class="tgme_channel_history">${message(1, `${first} ${second}`)}${message(2, `${third} ${fourth}`, FORWARDED)}${message(3, `${second} ${fourth}`)}</section>`;
    expect(read({ url: 'https://t.me/s/quaydesk', head, body })).toMatchObject({
      publisher: 'Quay Desk',
      reprint: false,
    });
  });
});

describe('policies', () => {
  const policies = (page: Page) => read(page).policies;
  const node = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsMediaOrganization', name: 'Harbour Lamp', ...fields })}</script>`;

  it.each<[string, string]>([
    ['an address', node({ ethicsPolicy: 'https://www.harbour-lamp.example/ethics' })],
    ['a path without a slash', node({ ethicsPolicy: 'ethics' })],
    [
      'a work with an address',
      node({ ethicsPolicy: { '@type': 'CreativeWork', url: 'https://www.harbour-lamp.example/ethics' } }),
    ],
    ['a prefixed key', node({ 'schema:ethicsPolicy': 'https://www.harbour-lamp.example/ethics' })],
    ['a full key', node({ 'https://schema.org/ethicsPolicy': { '@id': 'https://www.harbour-lamp.example/ethics' } })],
    ['microdata in the head', '<link itemprop="ethicsPolicy" href="/ethics">'],
  ])('%s', (_, head) => {
    expect(policies({ head, body: `<article>${H1}${P}</article>` })).toEqual([
      { name: 'Ethics policy', url: 'https://www.harbour-lamp.example/ethics' },
    ]);
  });

  it('microdata in the footer', () => {
    expect(
      policies({
        body: `<article>${H1}${P}</article><footer><a itemprop="correctionsPolicy" href="/corrections">Corrections</a></footer>`,
      }),
    ).toEqual([{ name: 'Corrections policy', url: 'https://www.harbour-lamp.example/corrections' }]);
  });
});
