// @vitest-environment jsdom
/** What articles set beside their text and readers must not lose: facts in a box, captions; and what short pages may fold. */
import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../core/boilerplate/block-features.ts';
import { inFactBoxes } from '../../../core/boilerplate/fact-boxes.ts';
import { isCaption } from '../../../core/boilerplate/find-headline.ts';
import { readRegions } from '../../../core/boilerplate/region-kinds.ts';
import { readOutline } from '../../../page/read-outline.ts';
import { labelOf, labelPage, newsPage, PARAGRAPHS } from '../../support/article-page.ts';

describe('an aside', () => {
  const FACTS =
    '<h3>The dam</h3><dl><dt>Built</dt><dd>In 1957.</dd><dt>Height</dt><dd>Thirty-one metres above the valley.</dd></dl>';

  /** Texts of the blocks that stand in a box of facts. */
  const facts = (markup: string) => {
    const doc = new DOMParser().parseFromString(`<body><p>Before.</p>${markup}<p>After.</p></body>`, 'text/html');
    const { outline } = readOutline(doc);
    const found = inFactBoxes(outline, readFeatures(outline));
    return outline.blocks.filter((_, index) => found[index]).map(({ text }) => text);
  };

  it('is a box of facts when it holds nothing else', () => {
    expect(facts(`<aside>${FACTS}</aside>`)).toEqual([
      'The dam',
      'Built',
      'In 1957.',
      'Height',
      'Thirty-one metres above the valley.',
    ]);
  });

  it.each([
    ['a link', '<p><a href="/dam">All about the dam</a></p>'],
    ['an appeal', '<p>Sign up for our newsletter</p>'],
    ['a button', '<button>Listen</button>'],
    ['a field', '<input type="email">'],
  ])('is none when it holds %s', (_name, extra) => {
    expect(facts(`<aside>${FACTS}${extra}</aside>`)).toEqual([]);
  });

  it('is none when it holds but a label', () => {
    expect(facts('<aside><p>The dam in numbers</p></aside>')).toEqual([]);
  });

  it('keeps its facts on a page of short lines', () => {
    const section = (name: string, text: string) => `<h2>${name}</h2><p>${text}</p>`;
    const column = `<section class="article__body"><p>Seit der Flut vom Mai streiten sich drei Ämter um den Damm über der Stadt.</p>${section('Das Wasseramt', 'Es baute den Damm und misst den Pegel.')}${section('Der Kreis', 'Er zahlt, wenn gezahlt wird.')}<aside class="article__factbox"><h3>Begriffe</h3><dl><dt>Pegel</dt><dd>Der Stand am Wehr, zweimal am Tag gemessen.</dd></dl></aside><p>Gebaut wird nur im Sommer.</p></section>`;
    const blocks = labelPage(newsPage({ title: 'Wem gehört der Damm?', lang: 'de', column }));
    for (const opening of ['Begriffe', 'Pegel', 'Der Stand']) expect(labelOf(blocks, opening).kind, opening).toBeNull();
  });
});

describe('a caption stays', () => {
  const top = (markup: string) =>
    labelPage(
      newsPage({
        title: 'River cuts port off from old town',
        column: `<div class="entry">${markup}</div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
      }),
    );

  it('when theme and picture share one link to the file', () => {
    const blocks = top(
      '<a href="/2026/05/river.jpg"><div><img src="/2026/05/river-s.jpg"></div><p class="wp-caption-text">The bridge at noon. (Photo: Ana Moreira)</p></a>',
    );
    expect(labelOf(blocks, 'The bridge').role).toBe('caption');
  });

  it('but not the line of a linked card', () => {
    const blocks = top(
      '<a href="/2026/05/river"><div><img src="/2026/05/river-s.jpg"></div><p class="wp-caption-text">Why the bridge at the port was never mended</p></a>',
    );
    expect(labelOf(blocks, 'Why the bridge').role).not.toBe('caption');
  });

  const rights = (line: string) => {
    const markup = `<div class="mt-6"><img src="/a.webp"><p class="mt-2 text-xs">${line}</p></div><p>${PARAGRAPHS[0]}</p>`;
    const doc = new DOMParser().parseFromString(`<body><div>${markup}</div></body>`, 'text/html');
    const { outline } = readOutline(doc);
    const table = readFeatures(outline);
    const regions = readRegions(outline, table.frame, { first: 1, last: 1, prose: [false, true] });
    const block = outline.blocks[0];
    return block !== undefined && isCaption(outline, table, regions, { block, score: 0.1 });
  };

  it.each([
    ['whose picture it is', 'People wait on a roof. © Harbour Pictures', true],
    ['the site’s own line of rights', 'All rights reserved, Port City Courier © 2026', false],
    ['nothing of the kind', 'People who read this also read about the harbour', false],
  ])('beside a picture, when it ends in %s', (_name, line, expected) => {
    expect(rights(line)).toBe(expected);
  });
});

describe('news in brief', () => {
  const LINES = [
    'Движение по мосту через реку Тихую закрыто до пятницы, сообщила мэрия Ветровска.',
    'Паводок повредил две опоры, рабочие уже приступили к ремонту.',
    'Водителей просят ехать в объезд.',
  ];

  it('folds the stories below it, though it is shorter than they are', () => {
    const column = `<div>3 мая 2026, 20:31</div>${LINES.map((text) => `<p>${text}</p>`).join('')}`;
    const after =
      '<section><h2>Читайте также</h2><ul><li><a href="/1">В порту сгорел склад с зерном</a></li><li><a href="/2">Паром будет ходить до полуночи</a></li></ul></section>';
    const blocks = labelPage(newsPage({ title: 'В Ветровске закрыли мост', lang: 'ru', column, after }));
    for (const opening of ['Читайте', 'В порту', 'Паром']) expect(labelOf(blocks, opening).kind).toBe('related');
    for (const text of LINES) expect(labelOf(blocks, text).role).toBe('article');
  });
});
