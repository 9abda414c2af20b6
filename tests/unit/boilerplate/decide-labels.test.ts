// @vitest-environment jsdom
/** What the rules make of a score: every block is given one, whatever the model would say of it. */
import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../core/boilerplate/block-features.ts';
import { decideLabels } from '../../../core/boilerplate/decide-labels.ts';
import { readOutline } from '../../../page/read-outline.ts';
import {
  type LabelledBlock,
  labelOf,
  newsPage,
  PARAGRAPHS,
  type PageParts,
  PROSE,
} from '../../support/article-page.ts';

/** Labels a page whose paragraphs of the story score .95 and whose other blocks all score the same. */
function labelled(parts: Omit<PageParts, 'title'>, score: number): readonly LabelledBlock[] {
  const html = newsPage({ title: 'River cuts port off from old town', ...parts });
  const { outline } = readOutline(new DOMParser().parseFromString(html, 'text/html'));
  const scores = Float32Array.from(outline.blocks, ({ text }) => (PARAGRAPHS.includes(text) ? 0.95 : score));
  const labels = decideLabels(outline, readFeatures(outline), scores);
  return outline.blocks.map(({ text }, index) => {
    const label = labels[index];
    if (!label) throw new Error('a block without a label');
    return { ...label, text };
  });
}

const SUMMARY = 'Engineers had asked for money since spring; the night the dam gave way nobody had told the town.';

describe('the line under the headline', () => {
  it.each([
    ['a paragraph', `<p>${SUMMARY}</p>`],
    ['a heading', `<h2>${SUMMARY}</h2>`],
    ['in the article’s own header, below the date', `<header><div>2 May 2024</div><div>${SUMMARY}</div></header>`],
  ])('stays as %s, however low its score', (_name, markup) => {
    expect(labelOf(labelled({ column: markup + PROSE }, 0.01), SUMMARY).kind).toBeNull();
  });

  it.each([
    ['asks for an address', 'Sign up for our newsletter and get the stories of the port in your inbox every day.'],
    ['is a link', `<a href="/s">${SUMMARY}</a>`],
  ])('collapses when it %s', (_name, markup) => {
    const opening = markup.replace(/<[^>]*>/g, '').slice(0, 20);
    expect(labelOf(labelled({ column: `<p>${markup}</p>${PROSE}` }, 0.01), opening).kind).not.toBeNull();
  });
});

describe('a note with a mark of its own', () => {
  const words = '* The names of the families have been changed for their safety.';
  const kindOf = (parts: Omit<PageParts, 'title'>, opening: string) => labelOf(labelled(parts, 0.01), opening).kind;

  it('stays below the text, however low its score', () => {
    expect(kindOf({ column: `${PROSE}<div>${words}</div>` }, '* The names')).toBeNull();
    expect(kindOf({ column: `${PROSE}<div>${words.slice(2)}</div>` }, 'The names')).not.toBeNull();
  });

  it.each([
    ['outside the column', { column: PROSE, after: `<footer><p>${words}</p></footer>` }, '* The names'],
    ['as the label of a form', { column: `${PROSE}<div>* Required</div>` }, '* Required'],
    ['as a link', { column: `${PROSE}<div><a href="/n">${words}</a></div>` }, '* The names'],
  ])('collapses %s', (_name, parts, opening) => {
    expect(kindOf(parts, opening)).not.toBeNull();
  });
});

describe('a heading that speaks like an appeal', () => {
  const heading = '<div class="promo-title"><h3>Promo codes and special offers</h3></div>';
  const labelOfOffers = (below: string, score: number) =>
    labelOf(labelled({ column: `${PROSE}${heading}${below}` }, score), 'Promo codes');

  it('stays over a paragraph of the story', () => {
    expect(labelOfOffers(PROSE, 0.85).role).toBe('article');
  });

  it.each([
    ['over what is no paragraph of the story', '<p>Buy now and save ten per cent.</p>', 0.85],
    ['where the model takes it for none', PROSE, 0.6],
  ])('collapses %s', (_name, below, score) => {
    expect(labelOfOffers(below, score).kind).toBe('promo');
  });
});

describe('readers’ comments', () => {
  const words =
    'I have lived by this river for forty years and I never saw the water come up so fast as it did that night.';
  const thread = `<div class="comment-list"><div class="comment-content"><p>${words}</p></div></div>`;

  it.each([0.2, 0.6, 0.85])('are no article text below the story, at a score of %d', (score) => {
    const { role, kind } = labelOf(labelled({ column: PROSE, after: thread }, score), words);
    expect([role, kind]).toEqual(['boilerplate', 'comments']);
  });

  it('are not sought where the story itself stands in an element of that name', () => {
    const column = `<div class="comment-is-free">${PROSE}<p>${words}</p></div>`;
    expect(labelOf(labelled({ column }, 0.6), words).role).toBe('article');
  });
});

describe('paragraphs outside the column', () => {
  const words =
    'The Courier has reported from the harbour since 1962 and is owned by the people who work for it, all forty of them.';

  it.each([
    ['at the bottom of the site', `<footer class="site-footer"><div><p>${words}</p></div></footer>`, 'footer'],
    ['in a side column', `<aside class="sidebar"><p>${words}</p></aside>`, 'sidebar'],
  ])('collapse %s at a score that keeps others', (_name, after, kind) => {
    expect(labelOf(labelled({ column: PROSE, after }, 0.25), words).kind).toBe(kind);
    expect(labelOf(labelled({ column: PROSE, after: `<div><p>${words}</p></div>` }, 0.25), words).kind).toBeNull();
  });

  it('stay in the column between two paragraphs, whatever the element is called', () => {
    const column = `${PROSE}<div class="sidebar"><p>${words}</p></div>${PROSE}`;
    expect(labelOf(labelled({ column }, 0.25), words).kind).toBeNull();
  });
});

describe('tables amid the text', () => {
  const rows = (cells: (n: number) => string) => Array.from({ length: 5 }, (_, n) => `<tr>${cells(n)}</tr>`).join('');
  const column = (table: string) => `${PROSE}<table>${table}</table>${PROSE}`;

  it('stay when they hold names and figures', () => {
    const figures = rows((n) => `<td><a href="/v${n}">Village ${n} by the river</a></td><td>${n}12 people</td>`);
    for (const { text, kind } of labelled({ column: column(figures) }, 0.02)) {
      if (/^Village|people$/.test(text)) expect(kind).toBeNull();
    }
    expect(labelOf(labelled({ column: column(figures) }, 0.02), 'Village 3').kind).toBeNull();
  });

  it('collapse when they are menus', () => {
    const menu = rows((n) => `<td><a href="/m${n}">Section ${n}</a></td><td><a href="/t${n}">Topic ${n}</a></td>`);
    expect(labelOf(labelled({ column: column(menu) }, 0.02), 'Section 3').kind).not.toBeNull();
  });
});
