// @vitest-environment jsdom
/** Links to other stories that no words introduce, in any language: below the text, on a card, between paragraphs. */
import { describe, expect, it } from 'vitest';
import { poolScores } from '../../../core/boilerplate/pool-scores.ts';
import { labelOf, labelPage, newsPage, PARAGRAPHS, PROSE } from '../../support/article-page.ts';

const page = (column: string) => labelPage(newsPage({ title: 'River cuts port off from old town', column }));
const TITLES = ['Školu otevřou o týden později', 'Most přes řeku se zavře', 'Kdo zaplatí nové čerpadlo'];
const [FIRST = '', SECOND = ''] = TITLES;

/** Paragraphs in wrappers with made-up names, as many sites write them. */
const wrapped = (texts: readonly string[]) => texts.map((text) => `<div class="sx-1"><p>${text}</p></div>`).join('');

describe('a section of linked headlines below the text', () => {
  const linked = (path: string) =>
    TITLES.map((title, n) => `<div><a href="${path}${n}"><h3>${title}</h3></a><span>3 h</span></div>`).join('');
  const section = (path: string) =>
    `<div class="sx-1"><h2>Dále v rubrice</h2><div class="sx-9">${linked(path)}</div></div>`;

  it('goes with its heading', () => {
    const blocks = page(wrapped(PARAGRAPHS) + section('/story/'));
    for (const opening of ['Dále v', ...TITLES]) expect(labelOf(blocks, opening).kind).toBe('related');
  });

  it('stays where it names sources on other sites', () => {
    const sources = TITLES.map((title, n) => `<li><a href="https://archive${n}.example/">${title}</a></li>`).join('');
    const blocks = page(`${PROSE}<h2>Zdroje</h2><ul>${sources}</ul>`);
    for (const title of TITLES) expect(labelOf(blocks, title).kind).toBeNull();
  });
});

describe('amid the text', () => {
  const amid = (markup: string) => page(wrapped(PARAGRAPHS.slice(0, 3)) + markup + wrapped(PARAGRAPHS.slice(3)));

  it('a card with a picture goes', () => {
    const card = `<div class="sx-5"><a href="/c"><img src="/c.jpg" alt=""><div>${FIRST}</div></a></div>`;
    expect(labelOf(amid(card), FIRST).kind).not.toBeNull();
  });

  it('a picture that leads to another site stays in sight with its words', () => {
    const card = `<figure><a href="https://archive.example/p"><img src="/p.jpg" alt=""></a><figcaption>${SECOND}</figcaption></figure>`;
    expect(labelOf(amid(card), SECOND).kind).toBeNull();
  });
});

describe('a box with a field and a button', () => {
  it('goes without a word that tells what it asks for', () => {
    const box =
      '<div class="sx-7"><div>Ranní pošta z přístavu</div><div><input type="text"><button>Chci ji</button></div></div>';
    const blocks = page(wrapped(PARAGRAPHS.slice(0, 3)) + box + wrapped(PARAGRAPHS.slice(3)));
    expect(labelOf(blocks, 'Ranní pošta').kind).not.toBeNull();
    expect(labelOf(blocks, 'Chci ji').kind).not.toBeNull();
  });
});

describe('what stays beside the text', () => {
  it.each([
    ['a name beside the date', '<div>Alena Smutná</div><div>14. května 2026</div>', 'Alena Smutná', 'byline'],
    [
      'a caption told by its name',
      '<div class="Pic"><img src="/p.jpg"><div class="Pic-caption">Hráz v Lhotě</div></div>',
      'Hráz v',
      'caption',
    ],
  ])('%s', (_name, markup, opening, role) => {
    expect(labelOf(page(`${markup}<div class="Body">${PROSE}</div>`), opening).role).toBe(role);
  });
});

describe('blocks set alike', () => {
  it('take on some of what their like are thought to be', () => {
    const alike = { size: 3, words: 30, prose: 0, chars: 90, linkChars: 0 };
    const single = { size: 1, words: 9, prose: 0, chars: 30, linkChars: 0 };
    const scores = poolScores({ groups: [alike, alike, alike, single] }, Float32Array.of(0.9, 0.1, 0.1, 0.9));
    expect(scores[0]).toBeLessThan(0.9);
    expect(scores[1]).toBeGreaterThan(0.1);
    expect(scores[3]).toBeCloseTo(0.9, 5);
  });
});
