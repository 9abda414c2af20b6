import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../core/report/page-report.ts';
import { boxOf, cardBox } from './on-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const named = (mentions: readonly Mention[], text: string) => mentions.find((mention) => mention.text === text);

describe('the card of a name', () => {
  it.each(['Syrian Democratic Forces', 'Deir ez-Zor'])(
    'opens over a resting pointer on %s and never covers it',
    async (words) => {
      const { page, report } = await stage.openArticle();
      expect(named(report.mentions, words)?.listed).toBe(true);
      const box = await boxOf(page, words);
      await page.mouse.move((box.x + box.right) / 2, (box.y + box.bottom) / 2);
      const card = await waitUntil('the card', () => cardBox(page));
      // The browser's own bars may have come or gone meanwhile: what counts is where the words stand now.
      const now = await boxOf(page, words, false);
      const isApart = card.y >= now.bottom - 1 || card.bottom <= now.y + 1;
      expect(isApart, JSON.stringify({ card, now })).toBe(true);
      await page.keyboard.press('Escape');
      await waitUntil('the card to close', async () => (await cardBox(page)) === null);
      expect(await page.evaluate(() => document.querySelector('newsgloss-card'))).toBeNull();
      await page.close();
    },
  );

  it('has room to be read in a low window, beside its name', async () => {
    const { page } = await stage.openArticle();
    await page.setViewport({ width: 1000, height: 300 });
    const box = await boxOf(page, 'Syrian Democratic Forces');
    await page.mouse.move((box.x + box.right) / 2, (box.y + box.bottom) / 2);
    // A card that grows is placed anew with the next frame.
    const card = await waitUntil('the whole card in the window', async () => {
      const shown = await cardBox(page);
      return shown && shown.bottom - shown.y > 180 && shown.bottom <= 300 && shown;
    });
    const now = await boxOf(page, 'Syrian Democratic Forces', false);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x >= now.right || card.right <= now.x, JSON.stringify({ card, now })).toBe(true);
    await page.close();
  });

  it('does not open for a pointer that passes', async () => {
    const { page } = await stage.openArticle();
    const box = await boxOf(page, 'Syrian Democratic Forces');
    await page.mouse.move(box.x + 10, box.y + 8);
    await page.mouse.move(5, 5);
    await new Promise((done) => setTimeout(done, 900));
    expect(await cardBox(page)).toBeNull();
    await page.close();
  });

  it('opens by keyboard, takes the focus and gives it back', async () => {
    const { page, tabId } = await stage.openArticle();
    await page.evaluate(() => {
      const heading = document.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    });
    await stage.console.send(tabId, 'step-mention', { direction: 1 });
    await waitUntil('the card', () => cardBox(page));
    await waitUntil('the focus in the card', () =>
      page.evaluate(() => document.activeElement?.localName === 'newsgloss-card'),
    );
    await page.keyboard.press('Escape');
    await waitUntil('the focus to return', () => page.evaluate(() => document.activeElement?.localName === 'h1'));
    await page.close();
  });

  it('opens at a click', async () => {
    const { page } = await stage.openArticle();
    const box = await boxOf(page, 'Hasakah');
    await page.mouse.click((box.x + box.right) / 2, (box.y + box.bottom) / 2);
    await waitUntil('the card', () => cardBox(page));
    await page.close();
  });

  it('opens at a tap and stays when the finger has gone', async () => {
    const { page } = await stage.openArticle();
    const box = await boxOf(page, 'Hasakah');
    await page.touchscreen.tap((box.x + box.right) / 2, (box.y + box.bottom) / 2);
    await waitUntil('the card', () => cardBox(page));
    await new Promise((done) => setTimeout(done, 900));
    expect(await cardBox(page)).not.toBeNull();
    await page.close();
  });

  it('ignores events that the page forges', async () => {
    const { page } = await stage.openArticle();
    const box = await boxOf(page, 'Hasakah');
    await page.evaluate(
      ({ x, y }) => {
        const at = document.elementFromPoint(x, y);
        for (const type of ['pointermove', 'click']) {
          at?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse' }));
        }
      },
      { x: (box.x + box.right) / 2, y: (box.y + box.bottom) / 2 },
    );
    await new Promise((done) => setTimeout(done, 900));
    expect(await cardBox(page)).toBeNull();
    await page.close();
  });
});
