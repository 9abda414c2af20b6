import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putToSleep } from '../../benchmarks/speed/background-life.ts';
import { builtExtension } from '../../scripts/browser/built-extension.ts';
import { openExtensionPage, settledState } from '../../scripts/browser/extension-page.ts';
import { launch } from '../../scripts/browser/launch.ts';
import {
  ARTICLE,
  BROWSER,
  markupOf,
  paintedHighlights,
  type Stage,
  startStage,
  untouchedMarkup,
  waitUntil,
} from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly storage: { readonly local: { set(values: object): Promise<void>; clear(): Promise<void> } };
}
declare const chrome: ExtensionApi;

const bars = (page: Page) => page.evaluate(() => document.querySelectorAll('newsgloss-bar').length);

/** Ends the background as the browser itself does when it needs the memory. */
async function killBackground(): Promise<void> {
  const session = await stage.console.page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

const nameOf = (id: string) =>
  stage.console.page.evaluate(
    (wanted) => chrome.runtime.sendMessage({ newsgloss: 'background', name: 'names', request: { ids: [wanted] } }),
    id,
  );

if (BROWSER === 'chrome')
  describe('the background ends', () => {
    it('twenty times: it answers the next question each time', async () => {
      for (let round = 0; round < 20; round += 1) {
        await killBackground();
        expect(await nameOf('geonames:98182')).toMatchObject({ 'geonames:98182': { name: 'Baghdad' } });
      }
    }, 120_000);

    it.each([0, 30, 80, 160, 320])('%i ms after a page was opened: the page is read all the same', async (delayMs) => {
      const page = await stage.running.browser.newPage();
      const url = `${stage.server.origin}/${ARTICLE}?killed=${delayMs}`;
      await page.goto(url);
      await new Promise((done) => setTimeout(done, delayMs));
      await killBackground();
      const tabId = await stage.console.tabId(url);
      // The gate asks a second time when the answer is lost; until then the page counts as left alone.
      await waitUntil('the page to be read', async () => (await stage.console.state(tabId))?.kind === 'ready');
      await page.close();
    });
  });

if (BROWSER === 'firefox')
  describe('the background ends when it is idle', () => {
    it('five times: the next question is answered each time', async () => {
      const running = await launch({
        browser: BROWSER,
        headless: true,
        extension: await builtExtension(BROWSER),
        prefs: { 'extensions.background.idle.timeout': 500 },
      });
      const own = await openExtensionPage(running, 'about.html');
      for (let round = 0; round < 5; round += 1) {
        await putToSleep(running, own);
        const named = await own.evaluate(() =>
          chrome.runtime.sendMessage({
            newsgloss: 'background',
            name: 'names',
            request: { ids: ['geonames:98182'] },
          }),
        );
        expect(named).toMatchObject({ 'geonames:98182': { name: 'Baghdad' } });
      }
      await running.close();
    }, 120_000);
  });

describe('what is stored is damaged', () => {
  it('the page is read with the defaults, and switches are kept again', async () => {
    await stage.console.page.evaluate(() =>
      chrome.storage.local.set({ settings: 'rubbish', pages: { a: 5, b: { n: 'x' } }, pageKey: 'zz', ownGlossary: 17 }),
    );
    const { page, tabId } = await stage.openArticle();
    expect(await stage.console.send(tabId, 'set-toggles', { highlights: false, collapse: true })).toEqual({
      done: true,
    });
    await page.reload();
    await waitUntil('the page to be read again', async () => {
      const state = await stage.console.state(tabId);
      return state?.kind === 'ready' && state.toggles.highlights === false;
    });
    await stage.console.page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });
});

describe('our scripts arrive more than once', () => {
  it('one of each stays, and "off" leaves nothing', async () => {
    const { page, tabId } = await stage.openArticle();
    const before = await bars(page);
    await stage.console.page.evaluate(
      (id) =>
        Promise.all(
          ['/content-scripts/gate.js', '/reader.js', '/reader.js', '/content-scripts/gate.js', '/reader.js'].map(
            (file) => chrome.scripting.executeScript({ target: { tabId: id }, files: [file] }),
          ),
        ),
      tabId,
    );
    await settledState(stage.console, tabId);
    await waitUntil('the lines to be as before', async () => (await bars(page)) === before);
    await stage.console.send(tabId, 'stop', { by: 'site' });
    expect(await markupOf(page)).not.toMatch(/newsgloss|until-found/);
    expect(await paintedHighlights(page)).toEqual([]);
    await page.close();
  });
});

const reload = () => stage.console.page.evaluate(() => chrome.runtime.reload()).catch(() => {});

/** Elements still hidden although no line stands before them. */
const hiddenWithoutLine = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[hidden="until-found"]')].filter(
        (each) => !each.parentElement?.querySelector(':scope > newsgloss-bar'),
      ).length,
  );

describe('the extension goes under an open page', () => {
  it('updated: the new copy takes over, and nothing is doubled', async () => {
    const { page } = await stage.openArticle();
    const before = await bars(page);
    const painted = await paintedHighlights(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluate(() => document.querySelector('newsgloss-bar')?.setAttribute('data-old', ''));
    // Chromium does not start an extension again that reloads itself and was loaded from outside.
    if (BROWSER === 'chrome') await stage.running.browser.installExtension(await builtExtension(BROWSER));
    else await reload();
    await waitUntil('the new copy', () => page.evaluate(() => document.querySelector('[data-old]') === null));
    await waitUntil(
      'its marks',
      async () => (await bars(page)) === before && (await paintedHighlights(page)).length > 0,
    );
    expect(await paintedHighlights(page)).toEqual(painted);
    expect(await hiddenWithoutLine(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  if (BROWSER === 'chrome')
    it('removed: its traces go at the next click', async () => {
      await stage.close();
      stage = await startStage();
      const { page } = await stage.openArticle();
      const untouched = await untouchedMarkup(stage, ARTICLE);
      await reload();
      await page.bringToFront();
      await page.mouse.click(5, 5);
      await waitUntil('the old copy to go', async () => (await markupOf(page)) === untouched);
      expect(await paintedHighlights(page)).toEqual([]);
      await page.close();
    });
});
