// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judgePage, REFUSALS } from '../../../core/article/judge-page.ts';
import { readOutline } from '../../../page/read-outline.ts';
import { newsPage, PARAGRAPHS, PROSE } from '../../support/article-page.ts';

const judge = (html: string) => judgePage(readOutline(new DOMParser().parseFromString(html, 'text/html')).outline);

const BYLINE =
  '<p class="byline">By <a href="/authors/ivo">Ivo Reis</a> <time datetime="2024-05-02">2 May 2024</time></p>';
const repeat = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const teaser = (n: number) =>
  `<article class="teaser"><h2><a href="/story-${n}">Story ${n}: council votes on the bridge again</a></h2>
   <p>The council met for the ${n}th time to decide what becomes of the old bridge by the port.</p><a href="/story-${n}">Read on</a></article>`;

const RUSSIAN =
  'Река снова вышла из берегов в ночь на вторник и перерезала дорогу между портом и старым городом, сообщили в районной администрации. На лодках около трёхсот человек вывезли в школу на холме, где волонтёры приготовили одеяла и горячий чай для семей с детьми.';
const ARABIC =
  'قال مسؤولون محليون إن النهر فاض مرة أخرى ليلة الاثنين وقطع الطريق بين الميناء والبلدة القديمة، بينما نقلت القوارب نحو ثلاثمئة شخص إلى المدرسة الواقعة على التل حيث وضع المتطوعون البطانيات للعائلات التي تركت بيوتها.';
const CHINESE =
  '当地官员说，河水星期一夜间再次上涨，切断了港口与老城之间的道路。船只把大约三百人送到山上的学校，志愿者在那里铺好了毯子。工程师们早在春天就警告说，水坝撑不过下一个雨季，但修缮的经费一直没有到位。';

describe('articles', () => {
  it.each([
    ['a plain news story', newsPage({ title: 'River cuts port off', column: BYLINE + PROSE })],
    [
      'a story in one element with line breaks',
      newsPage({ title: 'River cuts port off', column: `${BYLINE}<div>${PARAGRAPHS.join('<br><br>')}</div>` }),
    ],
    [
      'a live blog with time stamps',
      newsPage({
        title: 'Flood: how the day went',
        column:
          BYLINE +
          PARAGRAPHS.map((text, n) => `<section><h3><time>1${n}:00</time></h3><p>${text}</p></section>`).join(''),
      }),
    ],
    [
      'a story in Russian',
      newsPage({ title: 'Река отрезала порт', lang: 'ru', column: repeat(4, (n) => `<p>${RUSSIAN} ${n}</p>`) }),
    ],
    [
      'a story in Arabic',
      newsPage({ title: 'النهر يقطع الطريق', lang: 'ar', column: repeat(4, (n) => `<p>${ARABIC} ${n}</p>`) }),
    ],
    [
      'a story in Chinese',
      newsPage({ title: '河水切断港口', lang: 'zh', column: repeat(4, (n) => `<p>${CHINESE}${n}</p>`) }),
    ],
  ])('%s', (_name, html) => {
    expect(judge(html)).toMatchObject({ article: true, reason: null });
  });
});

describe('other pages', () => {
  it.each([
    ['an empty page', '<body></body>'],
    ['a page with a single line', '<body><h1>Closed today</h1><p>We open again on Monday.</p></body>'],
    [
      'a page of several comparable stories',
      `<body><header><nav><a href="/">Courier</a></nav></header><main>${repeat(12, teaser)}</main></body>`,
    ],
    [
      'a shop page',
      `<body><h1>Lamp</h1><div class="product"><span class="price">$25.00</span><button>Add to cart</button></div>${repeat(9, (n) => `<div class="product-card"><a href="/p/${n}">Lamp ${n}</a><span class="price">$${n}9.00</span></div>`)}</body>`,
    ],
    [
      'a stub behind a paywall',
      newsPage({ title: 'River', column: '<p>The river rose again.</p><p>Subscribe to read on.</p>' }),
    ],
  ])('%s', (_name, html) => {
    const verdict = judge(html);
    expect(verdict.article).toBe(false);
    expect(REFUSALS).toContain(verdict.reason);
    expect(verdict.score).toBeLessThan(0.55);
  });

  it('says so when there is no text at all', () => {
    expect(judge('<body><img src="x.png"></body>')).toEqual({ article: false, reason: 'no-text', score: 0 });
  });

  it('calls a page of teasers an index', () => {
    expect(judge(`<body><main>${repeat(14, teaser)}</main></body>`).reason).toBe('index-of-articles');
  });
});
