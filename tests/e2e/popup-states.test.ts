import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionUrl, openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { BROWSER, markupOf, type Stage, startStage, waitUntil } from './stage.ts';
import { press, waitForWords } from './surface.ts';

const article = (lang: string, title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** Long enough that its reading can be stopped. */
const LONG = article(
  'en',
  'Roads open one by one',
  Array.from(
    // Firefox takes longer over each.
    { length: BROWSER === 'chrome' ? 5000 : 2500 },
    (_none, index) =>
      `Road number ${index} between Raqqa and Hasakah was open again by noon, the officer Karim Saleh said, and lorries with flour and fuel went through in both directions until the evening. Local sources said that the Syrian Democratic Forces had moved two checkpoints nearer to the river during the night.`,
  ),
);

/** Italian has no rules for sources yet. */
const ITALIAN = article(
  'it',
  'Riaperta la strada lungo il fiume',
  Array.from(
    { length: 8 },
    () =>
      'La strada che porta da Raqqa a Hasakah è stata riaperta nella mattinata di lunedì, dopo due settimane di lavori lungo il fiume e sui due ponti che lo attraversano, e i camion con la farina sono passati in entrambe le direzioni fino alla sera.',
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-states-'));
let stage: Stage;
beforeAll(async () => {
  writeFileSync(join(folder, 'roads.html'), LONG);
  writeFileSync(join(folder, 'strada.html'), ITALIAN);
  writeFileSync(join(folder, 'notes.txt'), 'A list of names, one a line: Raqqa, Hasakah, Mayadin.');
  stage = await startStage([folder]);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

async function openPopup(tabId: number): Promise<Page> {
  const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
  await popup.bringToFront();
  return popup;
}

interface TabsApi {
  readonly tabs: { remove(tabId: number): Promise<void> };
}
declare const chrome: TabsApi;

/** Waits for a tab with one of our pages and closes it: Firefox does not show such tabs to its driver. */
async function closeTabWith(path: string): Promise<void> {
  const opened = await stage.console.tabId(extensionUrl(stage.running, path));
  await stage.console.page.evaluate((tabId) => chrome.tabs.remove(tabId), opened);
}

describe('the popup has a sentence and a button that helps', () => {
  it('on a page of the browser: the sample article, the glossary', async () => {
    const popup = await openPopup(0);
    await waitForWords(popup, 'cannot read this page');
    await press(popup, 'Open the glossary');
    await closeTabWith('glossary.html');
    await popup.bringToFront();
    await press(popup, 'Try it on a sample article');
    await closeTabWith('sample.html');
    await popup.close();
  });

  it('on a plain text file: the glossary', async () => {
    const { page, tabId } = await stage.open('notes.txt');
    const popup = await openPopup(tabId);
    await waitForWords(popup, 'it is a plain file');
    await press(popup, 'Open the glossary');
    await closeTabWith('glossary.html');
    for (const each of [popup, page]) await each.close();
  });

  it('in a language whose sources are not read: who and where', async () => {
    const { page, tabId } = await stage.openArticle('strada.html');
    const popup = await openPopup(tabId);
    const shown = await waitForWords(popup, 'Hasakah');
    expect(shown.split('Italian').length - 1).toBe(1);
    await press(popup, 'Sources');
    expect(await waitForWords(popup, 'Not analysed in this language.')).not.toContain('Hasakah');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="tabpanel"] button')?.click());
    await waitForWords(popup, 'Hasakah');
    for (const each of [popup, page]) await each.close();
  });

  it('while a long page is read: to stop, which leaves no trace, and to start again', async () => {
    const page = await stage.running.browser.newPage();
    const url = `${stage.server.origin}/roads.html`;
    await page.goto(url);
    const tabId = await stage.console.tabId(url);
    const popup = await openPopup(tabId);
    await press(popup, 'Stop');
    await waitForWords(popup, 'Newsgloss is off on this page.');
    expect(await stage.console.state(tabId)).toEqual({ kind: 'off', by: 'page' });
    expect(await markupOf(page)).not.toContain('newsgloss');
    await press(popup, 'Turn on for this page');
    await waitUntil('the page to be read', async () => (await stage.console.state(tabId))?.kind === 'ready', 50_000);
    for (const each of [popup, page]) await each.close();
  });
});
