import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Box, cardBox } from './on-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';

const ENGLISH = [
  'The road to Raqqa was opened again on Monday after two weeks of work along the river and on the two bridges that cross it, and the first lorries with flour went through before noon.',
  'Drivers who had waited at Hasakah since the weekend said that they were let through one by one, and that the line behind them was still longer than the town in the evening.',
  'A second convoy is to leave Palmyra on Tuesday, with seed for the villages on the east bank, where the wheat has to be in the ground before the end of the month.',
];
const ARABIC = [
  'فُتحت الطريق إلى الرقة من جديد يوم الاثنين بعد أسبوعين من العمل على طول النهر وعلى الجسرين اللذين يعبرانه، ومرت أولى الشاحنات المحملة بالطحين قبل الظهر.',
  'وقال سائقون كانوا ينتظرون في الحسكة منذ نهاية الأسبوع إنه سُمح لهم بالمرور واحدًا تلو الآخر، وإن الصف خلفهم ظل طويلًا حتى المساء.',
  'ومن المقرر أن تغادر قافلة ثانية تدمر يوم الثلاثاء ومعها بذور للقرى الواقعة على الضفة الشرقية، حيث يجب أن يكون القمح في الأرض قبل نهاية الشهر.',
];

interface Layout {
  readonly name: string;
  readonly css: string;
  readonly lang: 'en' | 'ar';
  readonly names: readonly string[];
}

const LATIN = { lang: 'en', names: ['Raqqa', 'Hasakah', 'Palmyra'] } as const;
const LAYOUTS: readonly Layout[] = [
  { name: 'three columns', css: 'article { columns: 3; column-gap: 60px }', ...LATIN },
  { name: 'text turned and shrunk', css: 'article { transform: rotate(9deg) scale(0.8) }', ...LATIN },
  { name: 'a mirrored column', css: 'article { transform: scaleX(-1) }', ...LATIN },
  { name: 'an enlarged article', css: 'article { zoom: 1.5 }', ...LATIN },
  { name: 'an enlarged page', css: 'html { zoom: 1.3 }', ...LATIN },
  {
    name: 'a frame that scrolls',
    css: 'article { block-size: 300px; overflow: auto; margin-block-start: 240px }',
    ...LATIN,
  },
  { name: 'vertical lines from the right', css: 'article { writing-mode: vertical-rl; block-size: 480px }', ...LATIN },
  { name: 'vertical lines from the left', css: 'article { writing-mode: vertical-lr; block-size: 480px }', ...LATIN },
  { name: 'text from right to left', css: '', lang: 'ar', names: ['الرقة', 'الحسكة', 'تدمر'] },
];

const pageOf = ({ css, lang }: Layout) => {
  const texts = lang === 'ar' ? ARABIC : ENGLISH;
  // Twice, so that columns and frames have something to hold.
  const body = [...texts, ...texts].map((text) => `<p>${text}</p>`).join('');
  const title = lang === 'ar' ? 'فتح الطريق على طول النهر' : 'Road along the river opens';
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><style>body { margin: 24px; font: 17px/1.6 serif } ${css}</style></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
};

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-layouts-'));
let stage: Stage;
beforeAll(async () => {
  LAYOUTS.forEach((layout, index) => {
    writeFileSync(join(folder, `layout-${index}.html`), pageOf(layout));
  });
  stage = await startStage([folder]);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** The client rectangle of a word's last occurrence, once it has been scrolled to. */
const boxOfLast = (page: Page, words: string, scroll: boolean): Promise<Box> =>
  page.evaluate(
    (wanted, mayScroll) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let box: DOMRect | null = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        if (mayScroll) node.parentElement?.scrollIntoView({ block: 'center', inline: 'center' });
        box = range.getBoundingClientRect();
      }
      if (!box) throw new Error(`"${wanted}" is not on the page`);
      return { x: box.x, y: box.y, right: box.right, bottom: box.bottom };
    },
    words,
    scroll,
  );

/** A card stands right below or above the word it is about, ours at this distance at most, pixels. */
const REACH_PX = 24;

/** Whether a card belongs to a word: it stands at its lower or upper edge, and over or under some of it. */
function belongsTo(card: Box, word: Box): boolean {
  const isNear = Math.min(Math.abs(card.y - word.bottom), Math.abs(word.y - card.bottom)) <= REACH_PX;
  return isNear && card.x <= word.right && card.right >= word.x;
}

describe('a pointer on a name opens its card', () => {
  it.each(LAYOUTS.map((layout, index) => [layout.name, layout, index] as const))(
    'in %s',
    async (_name, { names }, index) => {
      const { page, report } = await stage.openArticle(`layout-${index}.html`);
      expect(report.mentions.map(({ text }) => text)).toEqual([...names, ...names]);
      for (const name of names) {
        await boxOfLast(page, name, true);
        const word = await boxOfLast(page, name, false);
        await page.mouse.move((word.x + word.right) / 2, (word.y + word.bottom) / 2);
        const card = await waitUntil(`the card of ${name}`, () => cardBox(page));
        const now = await boxOfLast(page, name, false);
        expect(belongsTo(card, now), JSON.stringify({ name, card, now })).toBe(true);
        await page.mouse.move(4, 4);
        await waitUntil('the card to go', async () => (await cardBox(page)) === null);
      }
      await page.close();
    },
  );
});
