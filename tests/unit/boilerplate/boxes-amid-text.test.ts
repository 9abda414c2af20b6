// @vitest-environment jsdom
/** Boxes without a telling name between two paragraphs, on pages that say nothing of themselves. */
import { describe, expect, it } from 'vitest';
import { labelOf, labelPage, newsPage, PARAGRAPHS } from '../../support/article-page.ts';
import { articlePage, LANGUAGE_WORDS, tablePage } from '../../support/language-pages.ts';

describe.each(LANGUAGE_WORDS.map((words) => [words.lang, words] as const))('a page in %s', (_lang, words) => {
  const read = () => labelPage(articlePage(words));

  it('folds the box that asks for an address', () => {
    const blocks = read();
    expect(labelOf(blocks, words.newsletter).kind).toBe('newsletter');
  });

  it('folds the line that leads to another story, and the list of such lines', () => {
    const blocks = read();
    expect(labelOf(blocks, words.related).kind).toBe('related');
    for (const line of words.headlines) expect(labelOf(blocks, line).kind).toBe('related');
  });

  it('keeps every paragraph of the story', () => {
    const blocks = read();
    for (const text of words.story) expect(labelOf(blocks, text).role).toBe('article');
  });
});

describe.each(LANGUAGE_WORDS.map((words) => [words.lang, words] as const))(
  'a table that sets a page in %s',
  (_lang, words) => {
    const read = () => labelPage(tablePage(words));

    it('keeps the story', () => {
      const blocks = read();
      for (const text of words.story) expect(labelOf(blocks, text).role).toBe('article');
    });

    it('folds the menu in one cell and the list in another', () => {
      const blocks = read();
      for (const line of [...words.menu, ...words.headlines]) expect(labelOf(blocks, line).kind).not.toBeNull();
    });
  },
);

const withBox = (box: string, lang = 'en') => {
  const texts = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return labelPage(newsPage({ title: 'River cuts port off', lang, column: [...texts, box, ...texts].join('') }));
};

describe('amid the text', () => {
  it('a box that says what the site needs, with buttons, folds as a whole', () => {
    const blocks = withBox(
      '<div class="c9"><h3>Help us stay independent</h3><p>If everyone reading this gave a little today, we could keep our newsroom open for another year.</p><a href="/donate">Give once</a> <a href="/donate/monthly">Give monthly</a></div>',
    );
    for (const opening of ['Help us', 'If everyone', 'Give once'])
      expect(labelOf(blocks, opening).kind).toBe('donation');
  });

  it('a heading “read also” folds with its links, whatever the language', () => {
    const blocks = withBox(
      '<div class="x"><h3>اقرأ أيضا</h3><ul><li><a href="/1">انقطاع الكهرباء يستمر في ريف المدينة لليوم الرابع</a></li><li><a href="/2">وصول قافلة مساعدات إلى الحدود الشمالية</a></li></ul></div>',
      'ar',
    );
    for (const opening of ['اقرأ', 'انقطاع', 'وصول']) expect(labelOf(blocks, opening).kind).toBe('related');
  });

  it('a short line “read more” with a short link folds', () => {
    const blocks = withBox('<p>بیشتر بخوانید: <a href="/1">خشکسالی در دشت</a></p>', 'fa');
    expect(labelOf(blocks, 'بیشتر').kind).toBe('related');
  });

  it.each([
    [
      'a box about somebody’s fund, with its address',
      '<div><h3>How to help</h3><p>The flood fund takes donations at the town hall, and the council doubles every one.</p><p><a href="https://fund.example/donate">The fund’s page</a></p></div>',
      'The flood fund',
    ],
    [
      'a numbered heading under “more on”',
      '<h2>More on the dam:</h2><h2><a href="/2">2. The harbour bridge</a></h2>',
      '2. The harbour',
    ],
  ])('%s stays', (_name, box, opening) => {
    expect(labelOf(withBox(box), opening).kind).toBeNull();
  });
});
