import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardBox } from './on-page.ts';
import { markupOf, type OpenedPage, type Stage, startStage, waitUntil } from './stage.ts';

const TOWNS = ['Hasakah', 'Raqqa', 'Kirkuk', 'Deir ez-Zor', 'Aleppo', 'Mosul', 'Idlib'];
const SPEAKERS = ['the mayor', 'a teacher', 'the ministry', 'a baker', 'a nurse'];

/** A story of 200 paragraphs: each names a town, states something, and ends in a link numbered as it is. */
function longStory(): string {
  const paragraphs = Array.from({ length: 200 }, (_, index) => {
    const town = TOWNS[index % TOWNS.length];
    const speaker = SPEAKERS[index % SPEAKERS.length];
    return `<p>On day ${index} the road to ${town} was open again and lorries with flour passed the bridge, ${speaker} said.
      Shops along the way stayed shut until noon. <a href="#n${index}" id="n${index}">Note ${index}</a></p>`;
  });
  return `<!doctype html><html lang="en"><head><title>The road opens</title><meta property="og:type" content="article">
    <style>body{margin:0;font:18px/1.5 serif}main{max-width:640px;margin:auto}</style></head>
    <body><header><a href="#top" id="home">Home</a></header><main><article><h1>The road opens</h1>
    ${paragraphs.join('\n')}</article></main></body></html>`;
}

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'newsgloss-place-'));
beforeAll(async () => {
  writeFileSync(join(folder, 'long.html'), longStory());
  stage = await startStage([folder]);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Scrolls as a reader who has pressed nothing yet; says where that is. */
function scrollTo(page: Page, share: number): Promise<number> {
  return page.evaluate((part) => {
    window.scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
    return window.scrollY;
  }, share);
}

async function expectCloseTo(page: Page, place: number): Promise<void> {
  const height = await page.evaluate(() => window.innerHeight);
  expect(Math.abs((await scrolled(page)) - place)).toBeLessThan(height);
}

/** Steps, and waits for what a step is known by. */
async function step({ page, tabId }: OpenedPage, name: 'step-mention' | 'step-attribution', direction: 1 | -1) {
  await stage.console.send(tabId, name, { direction });
  const shown = name === 'step-mention' ? 'newsgloss-card' : 'newsgloss-notice';
  await waitUntil(shown, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, shown));
}

/** The number of the note that has the focus, or what else has it. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

/** Opens the card of the mention in the middle of the story, with the focus in it; gives the place of reading. */
async function openMiddleCard(opened: OpenedPage): Promise<number> {
  await scrollTo(opened.page, 0.5);
  await step(opened, 'step-mention', 1);
  await waitUntil('the focus in the card', async () => (await focused(opened.page)) === 'newsgloss-card');
  return scrolled(opened.page);
}

describe('a step', () => {
  for (const name of ['step-mention', 'step-attribution'] as const) {
    it.each([1, -1] as const)(`of ${name} by %i begins where one reads`, async (direction) => {
      const opened = await stage.openArticle('long.html');
      const half = await scrollTo(opened.page, 0.5);
      await step(opened, name, direction);
      await expectCloseTo(opened.page, half);
      await opened.page.close();
    });

    it(`of ${name} goes on from where the reader has scrolled to`, async () => {
      const opened = await stage.openArticle('long.html');
      await step(opened, name, 1);
      await expectCloseTo(opened.page, 0);
      const later = await scrollTo(opened.page, 0.7);
      await step(opened, name, 1);
      await expectCloseTo(opened.page, later);
      await opened.page.close();
    });
  }

  it('goes from mention to mention while the reader does not scroll', async () => {
    const opened = await stage.openArticle('long.html');
    const half = await scrollTo(opened.page, 0.5);
    for (let count = 0; count < 30; count += 1) await step(opened, 'step-mention', 1);
    expect(await scrolled(opened.page)).toBeGreaterThan(half + 1000);
    await opened.page.close();
  });
});

describe('a card that took the focus where nothing had it', () => {
  it('leaves the place to the Tab key after Escape, and no trace', async () => {
    const opened = await stage.openArticle('long.html');
    const { page } = opened;
    const before = await markupOf(page);
    const place = await openMiddleCard(opened);
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', async () => (await cardBox(page)) === null);
    expect(await markupOf(page)).toBe(before);
    await expectCloseTo(page, place);
    await page.keyboard.press('Tab');
    await waitUntil('a focus', async () => (await focused(page)) !== 'body');
    expect(await focused(page)).toMatch(/^n\d+$/);
    await expectCloseTo(page, place);
    await page.close();
  });

  it('lets go at its end towards the next link of the text', async () => {
    const opened = await stage.openArticle('long.html');
    const { page } = opened;
    const place = await openMiddleCard(opened);
    for (let count = 0; count < 25 && (await focused(page)) === 'newsgloss-card'; count += 1) {
      await page.keyboard.press('Tab');
    }
    await waitUntil('a link of the text', async () => /^n\d+$/.test((await focused(page)) ?? ''));
    await expectCloseTo(page, place);
    await page.close();
  });

  it('lets go at its beginning towards the link before', async () => {
    const opened = await stage.openArticle('long.html');
    const { page } = opened;
    const place = await openMiddleCard(opened);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await waitUntil('a link of the text', async () => /^n\d+$/.test((await focused(page)) ?? ''));
    await expectCloseTo(page, place);
    await page.close();
  });

  it('leaves the words that the reader has selected', async () => {
    const opened = await stage.openArticle('long.html');
    const { page } = opened;
    await openMiddleCard(opened);
    await page.evaluate(() => {
      const words = document.querySelector('#n3');
      if (words) document.getSelection()?.selectAllChildren(words);
    });
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', async () => (await cardBox(page)) === null);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Note 3');
    await page.close();
  });
});
