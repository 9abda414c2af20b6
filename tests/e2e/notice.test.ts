import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markupOf, type Stage, startStage, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface ScriptingApi {
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
}
declare const chrome: ScriptingApi;

/** The size of the sentence on the page, or null. */
const notice = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('newsgloss-notice')?.getBoundingClientRect();
    return box && box.height > 1 ? { width: box.width, height: box.height } : null;
  });

describe('a sentence on the page', () => {
  it('comes where a block was to be hidden on a page that was not analysed, and goes without a trace', async () => {
    const { page, tabId, state } = await stage.open('front-page.html');
    expect(state.kind).toBe('not-article');
    const before = await markupOf(page);
    // What the context menu's entry does: nobody answers to hide-block, so the sentence comes.
    expect((await stage.console.send(tabId, 'hide-block', {})) ?? null).toBeNull();
    await stage.console.page.evaluate(
      (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/notice.js'] }),
      tabId,
    );
    // Its box is there a frame before its words.
    const isLegible = async () => {
      const box = await notice(page);
      return box !== null && box.width > 200 && box.height > 40;
    };
    await waitUntil('the sentence', isLegible, 6000);
    await page.keyboard.press('Escape');
    await waitUntil('the sentence to go', async () => (await notice(page)) === null, 6000);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });

  it('comes where no block stands under the menu', async () => {
    const { page, tabId } = await stage.openArticle();
    await stage.console.send(tabId, 'hide-block', {});
    await waitUntil('the sentence', () => notice(page), 6000);
    await page.keyboard.press('Escape');
    await waitUntil('the sentence to go', async () => (await notice(page)) === null, 6000);
    await page.close();
  });

  it('is heard and not seen when the keyboard moves to a statement', async () => {
    const { page, tabId } = await stage.openArticle();
    await stage.console.send(tabId, 'step-attribution', { direction: -1 });
    await waitUntil('the region', () => page.evaluate(() => document.querySelector('newsgloss-notice') !== null), 6000);
    expect(await notice(page)).toBeNull();
    await waitUntil('the region to go', () => page.evaluate(() => document.querySelector('newsgloss-notice') === null));
    await page.close();
  });
});
