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

  const HOME = 'https://www.pristav.example/';

  it('goes where addresses are written in full, and stays where they lead away', () => {
    const links = Array.from({ length: 12 }, (_, n) => `<a href="${HOME}${n}">zde</a>`).join(', ');
    const ownLine = `<p>O dopisech, které našel otec, a o jaru, kdy řeka stoupla, jsme psali ${links}.</p>`;
    const own = page(wrapped(PARAGRAPHS) + ownLine + section(HOME));
    for (const title of TITLES) expect(labelOf(own, title).kind).toBe('related');
    const mixed = page(wrapped(PARAGRAPHS) + ownLine + section('https://jinde.example/'));
    for (const title of TITLES) expect(labelOf(mixed, title).kind).toBeNull();
  });

  it.each([
    ['addresses of letters', TITLES.map((title) => `<p><a href="mailto:a@b.example">${title}</a></p>`)],
    ['one link', [`<p><a href="/story/1">${FIRST}</a></p>`]],
    ['links of a word or two', ['Lhota', 'Most', 'Hráz'].map((word) => `<p><a href="/m/${word}">${word}</a></p>`)],
    [
      'words between the links',
      TITLES.map(
        (title) => `<p><a href="/s">${title}</a></p><p>${'Otec četl dopisy nahlas každý večer až do jara'}</p>`,
      ),
    ],
  ])('stays where it holds %s', (_, lines) => {
    const blocks = page(
      `${wrapped(PARAGRAPHS)}<div class="sx-1"><h2>Z dopisů</h2><div class="sx-9">${lines.join('')}</div></div>`,
    );
    expect(labelOf(blocks, 'Z dopisů').kind).toBeNull();
  });

  it('ends with its box, and the text after it stays', () => {
    const [end = '', ...rest] = PARAGRAPHS.toReversed();
    const blocks = page(wrapped(rest.toReversed()) + section('/story/') + wrapped([end]));
    expect(labelOf(blocks, end.slice(0, 20)).kind).toBeNull();
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

  it.each([['a box named for what it leads to', `<div class="related-story"><a href="/c">${FIRST}</a></div>`]])(
    '%s goes',
    (_, markup) => {
      expect(labelOf(amid(markup), FIRST).kind).not.toBeNull();
    },
  );

  it.each([
    ['a linked heading', `<h3><a href="/c">${FIRST}</a></h3>`],
    ['a linked line that leads away', `<p><a href="https://archive.example/c">${FIRST}</a></p>`],
    ['a linked line of one word', '<p><a href="/c">Školu</a></p>'],
    ['a line half of which is linked', `<p>${SECOND} — <a href="/c">${FIRST}</a></p>`],
  ])('%s stays', (_, markup) => {
    expect(labelOf(amid(markup), markup.includes(SECOND) ? SECOND : 'Školu').kind).toBeNull();
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
