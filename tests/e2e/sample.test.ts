import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { paintedHighlights, type Stage, startStage, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** How a paragraph, a headline and a list stand on the page. */
const looksOf = (page: Page) =>
  page.evaluate(() =>
    ['article p', 'article h1', 'article', 'body'].map((selector) => {
      const { marginBlock, paddingBlock, fontSize, lineHeight, color } = getComputedStyle(
        document.querySelector(selector) ?? document.documentElement,
      );
      return [selector, marginBlock, paddingBlock, fontSize, lineHeight, color].join(' | ');
    }),
  );

describe('the sample article', () => {
  it('looks and is read as a page of its own, not as one of ours', async () => {
    const { page: served } = await stage.openArticle();
    const sample = await openExtensionPage(stage.running, 'sample.html');
    await waitUntil('its marks', async () => (await paintedHighlights(sample)).length > 0);
    expect(await looksOf(sample)).toEqual(await looksOf(served));
    expect(await paintedHighlights(sample)).toEqual(await paintedHighlights(served));
    for (const each of [sample, served]) await each.close();
  });
});
