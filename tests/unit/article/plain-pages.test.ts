// @vitest-environment jsdom
/** Pages that say nothing of themselves: no JSON-LD, no Open Graph, no telling class names. */
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../core/article/judge-page.ts';
import { readOutline } from '../../../page/read-outline.ts';
import { PARAGRAPHS } from '../../support/article-page.ts';
import { articlePage, indexPage, LANGUAGE_WORDS, servicePage, tablePage } from '../../support/language-pages.ts';

const isArticle = (html: string) =>
  judgePage(readOutline(new DOMParser().parseFromString(html, 'text/html')).outline).article;

describe.each(LANGUAGE_WORDS.map((words) => [words.lang, words] as const))('pages in %s', (_lang, words) => {
  it.each([
    ['a news article is one', articlePage, true],
    ['so is the same in a table with line breaks', tablePage, true],
    ['a page of teasers is none', indexPage, false],
    ['nor is the page of an office', servicePage, false],
  ])('%s', (_name, make, expected) => {
    expect(isArticle(make(words))).toBe(expected);
  });
});

const plainPage = (
  main: string,
  head = '',
) => `<!doctype html><html lang="en"><head><title>Flood day</title>${head}</head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header><main>${main}</main></body></html>`;

/** So many entries, each with a heading before its two paragraphs. */
const entries = (count: number, heading: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => {
    const texts = [PARAGRAPHS[n % 5], PARAGRAPHS[(n + 2) % 5]];
    return `<div class="update">${heading(n)}${texts.map((text) => `<p>${text}</p>`).join('')}<a href="#">Share</a></div>`;
  }).join('');

describe('pages of many entries', () => {
  const clock = (n: number) => `<time>${20 - Math.floor(n / 3)}:${10 + n}</time>`;

  it.each([
    ['a live blog whose head says it is an article', '<meta property="og:type" content="article">'],
    ['a live blog without a word in its head', ''],
  ])('%s is one', (_name, head) => {
    const updates = entries(24, (n) => `${clock(n)}<h3>Update ${n}</h3>`);
    expect(isArticle(plainPage(`<h1>Flood day: how the water came</h1>${updates}`, head))).toBe(true);
  });

  it.each([
    [
      'a list of the latest stories',
      (n: number) => `${clock(n)}<h3><a href="/${n}">The water reached street ${n}</a></h3>`,
    ],
    [
      'a thread',
      (n: number) => `<div><b>reader${n}</b> <span>Posts: ${n}31</span></div><div>14 Mar 2024 1${n % 9}:02</div>`,
    ],
  ])('%s is none', (_name, heading) => {
    expect(isArticle(plainPage(`<h1>Flood day: how the water came</h1>${entries(24, heading)}`))).toBe(false);
  });
});

describe('a short item with a line under its title', () => {
  const cards = Array.from(
    { length: 4 },
    (_, n) => `<div><a href="/${n}"><div>The water reached street ${n}</div></a><div>${n + 1} May 2026</div></div>`,
  ).join('');
  const opening = `<h1>Flood day: how the water came</h1><div><p>Boats carried some three hundred people to the school on the hill.</p></div>`;
  const dateline = '<div><span>Ana Moreira</span> <span>9 May 2026</span></div>';
  const story = PARAGRAPHS.slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join('');

  it('is one, though the date stands below that line and cards with dates follow', () => {
    expect(isArticle(plainPage(`${opening}${dateline}<div>${story}</div><div>${cards}</div>`))).toBe(true);
  });

  it('is one in few long words', () => {
    const brief = [
      'Karaova köyünün üç yıldır süren zeytinlik davasında beklenen bilirkişi raporu mahkemeye ulaştı.',
      'Raporda, bin iki yüz ağacın taşınmasının mümkün olmadığı ve köyün geçimini zeytinden sağladığı belirtildi.',
      'Şirketin avukatı rapora itiraz edeceklerini söyledi, karar haziranda açıklanacak ve sahada o güne dek çalışılamayacak.',
    ];
    const texts = brief.map((text) => `<p>${text}</p>`).join('');
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-09">';
    const main = `<article><h1>Zeytinlik davasında rapor köylüleri haklı buldu</h1><div>9 Mayıs 2026</div>${texts}</article>`;
    expect(isArticle(plainPage(main, head))).toBe(true);
  });
});
