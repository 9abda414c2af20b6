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
