import { describe, expect, it } from 'vitest';
import { readPage } from '../../../benchmarks/quality/provenance-page.ts';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';

const BODY = [
  'A convoy of forty lorries left the northern town at noon on Monday, two residents and a driver said by telephone.',
  'The road to the border had been closed for a week after shelling damaged the bridge, and engineers were still at work on it.',
  'No group claimed responsibility, and the ministry did not answer written questions that were sent to it on Sunday evening.',
  'Aid workers in the area said that the lorries carried flour, blankets and fuel for about nine thousand families.',
];
const paragraphs = (wrap: (text: string) => string) => BODY.map(wrap).join('\n');
const P = paragraphs((text) => `<p>${text}</p>`);
const provenanceOf = (html: string, url = 'https://www.daily-lantern.example/2020/05/convoy') => {
  const page = readPage(html, url);
  return { ...findProvenance(page, EMPTY_OUTLETS), headline: page.headline };
};

describe('provenance is read from the pages that common systems make', () => {
  it('WordPress: a Yoast graph, a byline span and a changed date', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'Article',
          '@id': '#article',
          headline: 'Convoy leaves town',
          author: { '@id': '#p', name: 'Nadia Karam' },
          datePublished: '2020-05-05T21:00:00+00:00',
          dateModified: '2020-05-07T08:00:00+00:00',
          publisher: { '@id': '#org' },
        },
        { '@type': 'Organization', '@id': '#org', name: 'Daily Lantern' },
      ],
    };
    expect(
      provenanceOf(`<html lang="en"><head><title>Convoy leaves town - Daily Lantern</title><script type="application/ld+json">${JSON.stringify(graph)}</script></head>
      <body class="single"><article class="post"><h1 class="entry-title">Convoy leaves town</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2020-05-05T21:00:00+00:00">May 5, 2020</time></span><span class="byline">by <a class="url fn n" href="/author/nadia">Nadia Karam</a></span></div><div class="entry-content">${P}</div></article></body></html>`),
    ).toMatchObject({
      headline: 'Convoy leaves town',
      publisher: 'Daily Lantern',
      byline: ['Nadia Karam'],
      published: '2020-05-05',
      modified: '2020-05-07',
      reprint: false,
    });
  });

  it('Blogger: a date header, an abbr and "Posted by"', () => {
    expect(
      provenanceOf(
        `<html><head><title>Valley Notes: Convoy leaves town</title><meta name="generator" content="blogger"></head><body><div class="header"><h1 class="title">Valley Notes</h1></div>
      <h2 class="date-header"><span>Tuesday, May 5, 2020</span></h2><div class="post hentry"><h3 class="post-title entry-title">Convoy leaves town</h3><div class="post-body entry-content">${P}</div>
      <div class="post-footer"><span class="post-author vcard">Posted by <span class="fn"><a rel="author" href="https://www.blogger.com/profile/1">Nadia Karam</a></span></span> at <a class="timestamp-link" href="/2020/05/convoy.html"><abbr class="published" title="2020-05-05T10:20:00-07:00">10:20 AM</abbr></a></div></div></body></html>`,
        'https://valley-notes.blogspot.com/2020/05/convoy.html',
      ),
    ).toMatchObject({
      host: 'valley-notes.blogspot.com',
      byline: ['Nadia Karam'],
      published: '2020-05-05',
      reprint: false,
    });
  });

  it('Drupal: "Submitted by … on …"', () => {
    expect(
      provenanceOf(
        `<html lang="en"><body><h1>Convoy leaves town</h1><div class="node"><div class="submitted">Submitted by Nadia Karam on Tue, 05/05/2020 - 10:20</div>${P}</div></body></html>`,
      ),
    ).toMatchObject({ byline: ['Nadia Karam'], published: '2020-05-05' });
  });

  it('Arc: wire copy under a staff byline', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Convoy leaves town',
      datePublished: '2020-05-05T10:00:00Z',
      author: [{ '@type': 'Person', name: 'Nadia Karam' }],
    };
    const wired = P.replace('<p>A convoy', '<p>BEIRUT (Reuters) - A convoy');
    expect(
      provenanceOf(
        `<html><head><script type="application/ld+json">[${JSON.stringify(article)}]</script><meta property="og:site_name" content="Daily Lantern"></head><body><main><h1 class="headline">Convoy leaves town</h1><div class="byline">By Nadia Karam</div><article class="article-body">${wired}<p>(Reporting by Nadia Karam; Editing by Jo Park)</p></article></main></body></html>`,
      ),
    ).toMatchObject({ byline: ['Nadia Karam'], published: '2020-05-05', wire: 'Reuters', reprint: false });
  });

  it('Telegram preview: a channel, a forwarded post', () => {
    const found = provenanceOf(
      `<html><head><meta property="og:site_name" content="Telegram"><meta property="og:title" content="Valley Desk"></head><body><div class="tgme_widget_message"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/valleydesk"><span>Valley Desk</span></a></div>
      <div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/northpost/7"><span>North Post</span></a></div><div class="tgme_widget_message_text">${BODY.join('<br><br>')}</div><div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/valleydesk/9"><time datetime="2020-05-05T18:00:00+00:00" class="time">18:00</time></a></div></div></body></html>`,
      'https://t.me/valleydesk/9',
    );
    expect(found).toMatchObject({
      host: 't.me',
      byline: ['Valley Desk'],
      published: '2020-05-05',
      reprint: true,
      originalPublisher: 'North Post',
      originalUrl: 'https://t.me/northpost/7',
    });
  });

  it('an AMP copy stands for the page it was made from', () => {
    expect(
      provenanceOf(
        `<html amp><head><link rel="canonical" href="https://www.daily-lantern.example/2020/05/convoy"><meta property="article:published_time" content="2020-05-05T10:00:00Z"></head><body><h1>Convoy leaves town</h1>${P}</body></html>`,
        'https://www-daily--lantern-example.cdn.ampproject.org/c/s/www.daily-lantern.example/2020/05/convoy',
      ),
    ).toMatchObject({ host: 'daily-lantern.example', published: '2020-05-05', reprint: false });
  });

  it('an old table layout: font tags, line breaks and a source line', () => {
    const text = paragraphs((each) => `${each}<br><br>`);
    expect(
      provenanceOf(
        `<html><head><title>Convoy leaves town</title></head><body><table width="760"><tr><td width="150"><a href="/">Home</a><br><a href="/links">Links</a></td><td><font size="5"><b>Convoy leaves town</b></font><br><font size="2">By Nadia Karam<br>5 May 2020</font><br><br>${text}<font size="1">Originally published by <a href="https://northpost.example/convoy">North Post</a>.</font></td></tr></table></body></html>`,
      ),
    ).toMatchObject({
      byline: ['Nadia Karam'],
      published: '2020-05-05',
      reprint: true,
      originalPublisher: 'North Post',
      originalUrl: 'https://northpost.example/convoy',
    });
  });

  it.each([
    ['de', 'Von Jana Köhler', '5. Mai 2020', 'Jana Köhler'],
    ['fr', 'Par Luc Fabre', 'Publié le 5 mai 2020 à 10h', 'Luc Fabre'],
    ['es', 'Por Marta Ríos', '5 de mayo de 2020', 'Marta Ríos'],
    ['pt', 'Por Ana Lima', '5 de maio de 2020', 'Ana Lima'],
    ['it', 'di Paolo Conti', '5 maggio 2020', 'Paolo Conti'],
    ['nl', 'Door Piet Vos', '5 mei 2020', 'Piet Vos'],
    ['ru', 'Автор: Ирина Белова', '5 мая 2020, 10:20', 'Ирина Белова'],
    ['uk', 'Автор: Олена Коваль', '5 травня 2020', 'Олена Коваль'],
    ['pl', 'Autor: Jan Nowak', '5 maja 2020', 'Jan Nowak'],
    ['tr', 'Yazar: Ayşe Demir', '5 Mayıs 2020', 'Ayşe Demir'],
    ['ar', 'بقلم: سامر حداد', '٥ مايو ٢٠٢٠', 'سامر حداد'],
    ['fa', 'نویسنده: رضا کریمی', '۱۶ اردیبهشت ۱۳۹۹', 'رضا کریمی'],
    ['he', 'מאת: דנה לוי', '5 במאי 2020', 'דנה לוי'],
    ['ja', '文：山田太郎', '2020年5月5日', '山田太郎'],
    ['zh', '作者：王小明', '2020年5月5日', '王小明'],
    ['ko', '글: 김민수', '2020년 5월 5일', '김민수'],
    ['hi', 'लेखक: अनीता शर्मा', '5 मई 2020', 'अनीता शर्मा'],
    ['vi', 'Tác giả: Nguyễn An', '5 tháng 5, 2020', 'Nguyễn An'],
    ['id', 'Penulis: Budi Santoso', '5 Mei 2020', 'Budi Santoso'],
  ])('plain lines under a headline (%s): %s, %s', (lang, byline, date, name) => {
    const found = provenanceOf(
      `<html lang="${lang}"><body><article><h1>Convoy 7</h1><div>${byline}</div><div>${date}</div>${P}</article></body></html>`,
    );
    expect([found.byline, found.published]).toEqual([[name], '2020-05-05']);
  });
});
