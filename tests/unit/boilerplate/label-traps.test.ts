// @vitest-environment jsdom
/** One case for each trap the labels once fell into; every page is our own. */
import { describe, expect, it } from 'vitest';
import { labelOf, labelPage, newsPage, PARAGRAPHS, PROSE } from '../../support/article-page.ts';

const TITLE = 'River cuts port off from old town';
const page = (column: string) => labelPage(newsPage({ title: TITLE, column }));

describe('article text that looks like an appeal', () => {
  it.each([
    [
      'a sentence about social networks',
      'Facebook, WhatsApp, Instagram and TikTok carried most of the warnings, and the mayor said that people who follow the town on Twitter had left their homes first.',
    ],
    [
      'a sentence about copyright',
      'The photographs are copyrighted, the court held, and a school may show them to its pupils only where a licence or fair use allows it.',
    ],
    [
      'a sentence about donations',
      'Donations through PayPal and Patreon reached the camp within a day, said the cook, who had asked nobody to donate and was glad of every blanket.',
    ],
    [
      'a sentence about newsletters',
      'The newsletter of the water board, which some nine thousand people receive in their inbox, had warned of the dam since March.',
    ],
  ])('keeps %s', (_name, sentence) => {
    const [first, second, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const blocks = page(`${first}${second}<p>${sentence}</p>${rest.join('')}`);
    expect(labelOf(blocks, sentence.slice(0, 20)).kind).toBeNull();
  });
});

describe('article text in unlikely elements', () => {
  it('keeps a quotation, a list and a subheading between paragraphs', () => {
    const quote = '<blockquote><p>“Nobody asked us what we needed most,” said the baker.</p></blockquote>';
    const list = '<ul><li>The pumps at the port ran dry at noon.</li><li>The school opened its doors at one.</li></ul>';
    const blocks = page(`${PROSE}<h2>What the town needs</h2>${quote}${list}${PROSE}`);
    for (const opening of ['“Nobody asked', 'The pumps at', 'The school opened', 'What the town']) {
      expect(labelOf(blocks, opening).kind).toBeNull();
    }
  });

  it('keeps paragraphs of an element whose class speaks of sharing or promotion', () => {
    const blocks = page(`<div class="share-story promo-text">${PROSE}</div>`);
    for (const text of PARAGRAPHS) expect(labelOf(blocks, text.slice(0, 30)).kind).toBeNull();
  });

  it('keeps a paragraph that holds more link than text', () => {
    const paragraph =
      '<p>The report, <a href="https://dam.example/report">published by the engineers of the northern water board in the last week of spring</a>, said so.</p>';
    const blocks = page(`${PROSE}${paragraph}${PROSE}`);
    expect(labelOf(blocks, 'The report,').kind).toBeNull();
  });
});

describe('appeals that are quoted', () => {
  it.each([
    ['“Support our work, donate today and become a member,” read the last line of the letter that the paper printed.'],
    [
      '«Поддержите нас, сделайте пожертвование сегодня», — говорилось в последней строке письма, которое напечатала газета.',
    ],
  ])('stay at the end of an article: %s', (sentence) => {
    const blocks = page(`${PROSE}<p>${sentence}</p>`);
    expect(labelOf(blocks, sentence.slice(0, 20)).kind).toBeNull();
  });
});

describe('a consent box without a telling name', () => {
  it('is of one kind, its buttons included', () => {
    const words = 'We use cookies on this site, and so do the partners that show you advertisements here.';
    const box = `<div><div><p>${words}</p><div><button>Agree and close</button><button>More choices</button></div></div></div>`;
    const blocks = labelPage(newsPage({ title: TITLE, column: PROSE, after: box }));
    for (const opening of ['We use cookies', 'Agree and', 'More choices'])
      expect(labelOf(blocks, opening).kind).toBe('cookie');
  });
});

describe('several things in one small box', () => {
  const box = `<div class="box"><div class="newsletter"><h3>Newsletter</h3><p>Sign up and get our stories in your inbox.</p></div>
    <div class="list"><h3>Most popular</h3><ul><li><a href="/1">Dam needed repairs for years</a></li><li><a href="/2">School opens its doors</a></li></ul></div></div>`;

  it('bear each its own kind', () => {
    const blocks = page(PROSE + box);
    expect(labelOf(blocks, 'Sign up and').kind).toBe('newsletter');
    expect(labelOf(blocks, 'Most popular').kind).toBe('related');
    expect(labelOf(blocks, 'Dam needed').kind).toBe('related');
  });
});

describe('class names', () => {
  it.each([
    ['camel case', 'relatedStories'],
    ['underscores', 'block__related'],
    ['a pair of parts', 'widget most-read'],
    ['digits around', 'post-123 related-links-4'],
  ])('are understood in %s', (_name, hint) => {
    const list = `<div class="${hint}"><p>More</p><ul><li><a href="/1">Dam needed repairs for years</a></li><li><a href="/2">School opens its doors</a></li></ul></div>`;
    expect(labelOf(page(PROSE + list), 'Dam needed').kind).toBe('related');
  });
});
