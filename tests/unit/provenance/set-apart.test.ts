// @vitest-environment jsdom
/** Names, dates and titles that themes set apart, or together, by style alone. */
import { describe, expect, it } from 'vitest';
import { chooseHeadline } from '../../../core/provenance/headline.ts';
import { readDate } from '../../../core/provenance/read-date.ts';
import { HEAD, P, read } from './ferry-page.ts';

describe('the word “by” in an element of its own is no author', () => {
  it.each([
    ['pl', 'Przez', 'Anna Lipska'],
    ['ar', 'بواسطة', 'سمير الحداد'],
    ['th', 'โดย', 'สมชาย ใจดี'],
    ['uk', 'Від', 'Ганна Липська'],
    ['am, of which no such word is known', 'በ', 'ሰላማዊት ከበደ'],
  ])('%s', (lang, by, name) => {
    const meta = `<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">${by}</div> <a href="/author/x/">${name}</a><div class="td-author-line"> - </div></div></div>`;
    const body = `<article class="post"><header class="td-post-title"><h1 class="entry-title">${HEAD}</h1>${meta}</header><div class="td-post-content">${P}</div></article>`;
    expect(read({ lang: lang.slice(0, 2), body }).byline).toEqual([name]);
  });
});

describe('a name right before its date, with no space in the source', () => {
  const page = (line: string) => `<main><h1>${HEAD}</h1><div class="flex gap-3">${line}</div><div>${P}</div></main>`;

  it.each([
    ['el', '<span>Άννα Λίμα</span><span>4 Μαΐου 2026, 12:10</span>', 'Άννα Λίμα', '2026-05-04'],
    ['uk', '<span>Олена Річна</span><span>12 листопада 2026, 18:03</span>', 'Олена Річна', '2026-11-12'],
    [
      'cs, with an agency',
      '<span>Petr Říční, ČTK</span><time>28. července 2026 9:41</time>',
      'Petr Říční',
      '2026-07-28',
    ],
  ])('%s', (lang, line, name, date) => {
    expect(read({ lang: lang.slice(0, 2), body: page(line) })).toMatchObject({ byline: [name], published: date });
  });
});

describe('a Korean reporter', () => {
  it.each(['기자명 김도윤 기자', '김도윤 선임기자', '김도윤 특파원'])('in “%s” is named without the trade', (line) => {
    const body = `<div><h1>${HEAD}</h1><ul class="info-text"><li class="writer">${line}</li></ul>${P}</div>`;
    expect(read({ lang: 'ko', body }).byline).toEqual(['김도윤']);
  });
});

describe('dates in', () => {
  it.each([
    ['ka', '18 ივნისი, 2026 13:05', '2026-06-18'],
    ['hy', '3 մայիսի 2026', '2026-05-03'],
  ])('%s', (lang, text, date) => {
    expect(readDate(text, lang)).toBe(date);
  });
});

describe('the heading that the document’s title joins with a site nobody names is the headline', () => {
  const choose = (headings: readonly (readonly [string, string])[], documentTitle: string) =>
    chooseHeadline({
      headings: headings.map(([tag, text]) => ({ tag, text, hints: '' })),
      signals: { metas: [], jsonLd: [] },
      documentTitle,
      host: 'hl.example',
    });

  it.each([
    ['Joomla’s of the second rank', [['h2', HEAD]], `${HEAD} | The Harbour and River Lamp`],
    [
      'Blogger’s of the third',
      [
        ['h1', 'River Lamp'],
        ['h3', HEAD],
      ],
      `River Lamp: ${HEAD}`,
    ],
  ] as const)('%s', (_name, headings, documentTitle) => {
    expect(choose(headings, documentTitle)).toBe(HEAD);
  });

  it('but a section of that name is none, where a heading of the first rank shares words with the title', () => {
    const headline = 'A primer on river trade: what carriers need to know';
    expect(
      choose(
        [
          ['h1', headline],
          ['h2', 'What is river trade?'],
        ],
        'What is river trade? | The River and I',
      ),
    ).toBe(headline);
  });

  it('but not before one of the first rank', () => {
    const title = 'Ferry turns back: what the harbour master said';
    expect(
      choose(
        [
          ['h1', title],
          ['h2', 'what the harbour master said'],
        ],
        title,
      ),
    ).toBe(title);
  });
});
