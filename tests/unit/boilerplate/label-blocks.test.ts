// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { labelOf, labelPage, newsPage, PARAGRAPHS, PROSE } from '../../support/article-page.ts';

const TITLE = 'River cuts port off from old town';

function textOf(html: string): string[] {
  return labelPage(html)
    .filter((block) => block.role === 'article')
    .map((block) => block.text);
}

describe('what stays', () => {
  it('keeps every paragraph, and the headline beside them', () => {
    const blocks = labelPage(newsPage({ title: TITLE, column: PROSE }));
    expect(blocks.filter((block) => block.role === 'article').map((block) => block.text)).toEqual(PARAGRAPHS);
    expect(labelOf(blocks, TITLE).role).toBe('headline');
  });

  it('keeps paragraphs set with line breaks in one element', () => {
    const column = `<div class="text">${PARAGRAPHS.join('<br><br>\n')}</div>`;
    expect(textOf(newsPage({ title: TITLE, column }))).toEqual(PARAGRAPHS);
  });

  it('keeps an article split over sibling sections', () => {
    const column = PARAGRAPHS.map((text) => `<section class="chapter"><p>${text}</p></section>`).join('');
    expect(textOf(newsPage({ title: TITLE, column }))).toEqual(PARAGRAPHS);
  });

  it('keeps a paragraph in an element called foot or note', () => {
    const [first, second, ...rest] = PARAGRAPHS;
    const column = `<p>${first}</p><div class="foot"><p>${second}</p></div>${rest.map((text) => `<p>${text}</p>`).join('')}`;
    expect(textOf(newsPage({ title: TITLE, column }))).toEqual(PARAGRAPHS);
  });

  it('shows byline and caption without taking them for text', () => {
    const figure = '<figure><img src="r.jpg"><figcaption>The bridge on Monday. Photo: Ivo Reis</figcaption></figure>';
    const column = `<p class="byline">By <a href="/authors/ivo">Ivo Reis</a></p>${figure}${PROSE}`;
    const blocks = labelPage(newsPage({ title: TITLE, column }));
    expect(labelOf(blocks, 'By Ivo Reis').role).toBe('byline');
    expect(labelOf(blocks, 'The bridge on Monday').role).toBe('caption');
  });

  it.each([
    ['en', 'Correction: An earlier version of this article gave the wrong year for the first flood.'],
    ['de', 'Korrektur: In einer früheren Version dieses Artikels stand ein falsches Jahr für die erste Flut.'],
    ['es', 'Corrección: Una versión anterior de este artículo daba un año equivocado para la primera crecida.'],
  ])('never collapses a correction (%s)', (lang, note) => {
    const blocks = labelPage(newsPage({ title: TITLE, lang, column: `${PROSE}<p class="note"><em>${note}</em></p>` }));
    expect(labelOf(blocks, note.slice(0, 20)).kind).toBeNull();
  });

  it('collapses nothing when hardly any article is found', () => {
    const teaser = (n: number) => `<li><a href="/${n}">Story number ${n} of the day</a></li>`;
    const blocks = labelPage(`<body><ul>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</ul></body>`);
    expect(blocks.every((block) => block.kind === null)).toBe(true);
  });

  it.each([
    [
      'ar',
      'قال مسؤولون محليون إن النهر فاض مرة أخرى ليلة الاثنين وقطع الطريق بين الميناء والبلدة القديمة، بينما نقلت القوارب نحو ثلاثمئة شخص إلى المدرسة الواقعة على التل حيث وضع المتطوعون البطانيات للعائلات.',
    ],
    [
      'ru',
      'Река снова вышла из берегов в ночь на вторник и перерезала дорогу между портом и старым городом, сообщили в районной администрации. На лодках около трёхсот человек вывезли в школу на холме.',
    ],
    [
      'zh',
      '当地官员说，河水星期一夜间再次上涨，切断了港口与老城之间的道路。船只把大约三百人送到山上的学校，志愿者在那里铺好了毯子。工程师们早在春天就警告说，水坝撑不过下一个雨季。',
    ],
  ])('reads prose in %s', (lang, paragraph) => {
    const column = [1, 2, 3, 4].map((n) => `<p>${paragraph}${n}</p>`).join('');
    const blocks = labelPage(newsPage({ title: paragraph.slice(0, 20), lang, column }));
    expect(blocks.filter((block) => block.role === 'article')).toHaveLength(4);
  });
});

describe('what is collapsed, and as what', () => {
  it.each([
    [
      'a newsletter box in the column',
      '<div class="newsletter-box"><h3>Morning letter</h3><p>Sign up and get our stories in your inbox.</p><form><input type=email><button>Sign up</button></form></div>',
      'Sign up and get',
      'newsletter',
    ],
    [
      'a donation appeal after the text',
      '<p>Please support our work: donate through PayPal at <a href="https://paypal.example/x">paypal.example/x</a> or on <a href="https://patreon.example/courier">Patreon</a>.</p>',
      'Please support our work',
      'donation',
    ],
    [
      'links to other stories',
      '<div class="related"><h3>Related stories</h3><ul><li><a href="/1">Dam needed repairs for years</a></li><li><a href="/2">School opens its doors</a></li></ul></div>',
      'Dam needed repairs',
      'related',
    ],
    [
      'share buttons',
      '<div class="share"><a href="https://facebook.com/sharer?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet">Twitter</a></div>',
      'Facebook',
      'share',
    ],
    [
      'a disclaimer',
      '<p><strong>Disclaimer:</strong> The views expressed in this article are those of the author and do not necessarily reflect those of this newspaper.</p>',
      'Disclaimer',
      'disclaimer',
    ],
    [
      'where the article first appeared',
      '<p>This article was originally published by <a href="https://hill.example">Hill Gazette</a>.</p>',
      'This article was originally',
      'republish',
    ],
    [
      'readers’ comments',
      '<section id="comments" class="comments"><h2>2 comments</h2><ol><li class="comment"><p>My aunt lives there and says the pumps never ran, not even once.</p><a href="#r">Reply</a></li></ol></section>',
      'My aunt lives there',
      'comments',
    ],
  ])('%s', (_name, box, opening, kind) => {
    const label = labelOf(labelPage(newsPage({ title: TITLE, column: PROSE + box })), opening);
    expect(label).toMatchObject({ role: 'boilerplate', kind });
    expect(label.reason).not.toBe('');
  });

  it('names the top and the bottom of the site', () => {
    const blocks = labelPage(newsPage({ title: TITLE, column: PROSE }));
    expect(['navigation', 'header']).toContain(labelOf(blocks, 'World').kind);
    expect(labelOf(blocks, 'About').kind).toBe('footer');
  });
});
