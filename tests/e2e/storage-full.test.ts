import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_GLOSSARY_SCHEMA } from '../../core/glossary/own-glossary.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { BROWSER, type Stage, startStage, waitUntil } from './stage.ts';
import { chooseFiles, press, waitForWords } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(key: string): Promise<void>;
}
declare const chrome: { readonly storage: { readonly local: StorageArea } };
declare const browser: typeof chrome;

const WHAT_TO_DO = 'storage for extensions is full. Export and shorten your own glossary or forget everything';

/** Everything stored but the filling, as it is stored. */
const stored = () =>
  stage.console.page.evaluate(async () => {
    const { filling: _filling, ...others } = await chrome.storage.local.get(null);
    return JSON.stringify(others, Object.keys(others).sort());
  });

/** Chrome's ten megabytes are filled to the brim; Firefox sets no limit of its own, so its call refuses as Chrome's. */
async function fillStorage(page: Page): Promise<void> {
  if (BROWSER === 'chrome') {
    await page.evaluate(async () => {
      let filling = '';
      for (let step = 2 ** 23; step >= 1; step = Math.floor(step / 2)) {
        const more = filling + 'x'.repeat(step);
        const fits = await chrome.storage.local.set({ filling: more }).then(
          () => true,
          () => false,
        );
        if (fits) filling = more;
      }
    });
  } else {
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new Error('QuotaExceededError'));
      Object.defineProperty(browser.storage.local, 'set', { value: refuse, configurable: true });
    });
  }
}

const emptyStorage = () => stage.console.page.evaluate(() => chrome.storage.local.remove('filling'));

/** The switch whose label begins so. */
const isOn = (page: Page, label: string) =>
  page.evaluate((words) => {
    const found = [...document.querySelectorAll('label')].find((node) => node.innerText.trim().startsWith(words));
    return found?.querySelector('input')?.checked ?? null;
  }, label);

describe('with the storage full', () => {
  it('the settings say so with what to do, and lose nothing', async () => {
    const settings = await openExtensionPage(stage.running, 'options.html');
    await press(settings, 'Mark only the first mention');
    await waitForWords(settings, 'Stored.');
    const before = await stored();
    expect(before).toContain('settings');
    await fillStorage(settings);
    await press(settings, 'Tap opens a card');
    await waitForWords(settings, WHAT_TO_DO);
    expect(await isOn(settings, 'Tap opens a card')).toBe(true);
    expect(await isOn(settings, 'Mark only the first mention')).toBe(true);
    const file = { file: 'newsgloss-settings', version: 1, changed: { sitesOff: ['one.example', 'two.example'] } };
    await chooseFiles(settings, 'Import settings', [{ name: 'settings.json', text: JSON.stringify(file) }]);
    await waitForWords(settings, WHAT_TO_DO);
    expect(await stored()).toBe(before);
    await emptyStorage();
    await settings.close();
  });

  it('the popup says so, the site stays on and the page as it was', async () => {
    const { page, tabId } = await stage.openArticle();
    const before = await stored();
    const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
    await waitForWords(popup, 'statements');
    await fillStorage(popup);
    await press(popup, 'Use on 127.0.0.1');
    await waitForWords(popup, WHAT_TO_DO);
    await waitUntil('the switch to be on again', () => isOn(popup, 'Use on 127.0.0.1'), 6000);
    expect((await stage.console.state(tabId))?.kind).toBe('ready');
    expect(await stored()).toBe(before);
    await emptyStorage();
    await popup.close();
    await page.close();
  });

  // Firefox sets no limit of its own, and nothing outside its background can make the background's writes fail.
  if (BROWSER === 'chrome') {
    it('a block left shown stays so on this page, and a sentence says that it is not remembered', async () => {
      const { page, tabId, report } = await stage.openArticle();
      await fillStorage(stage.console.page);
      const before = await stored();
      const index = report.collapsed.findIndex(({ kind }) => kind === 'related');
      await stage.console.send(tabId, 'never-collapse', { index });
      const height = () =>
        page.evaluate(() => document.querySelector('newsgloss-notice')?.getBoundingClientRect().height ?? 0);
      await waitUntil('the sentence on the page', async () => (await height()) > 40, 6000);
      const isShown = () => page.evaluate(() => document.querySelector('.related')?.closest('[hidden]') === null);
      expect(await isShown()).toBe(true);
      expect(await stored()).toBe(before);
      await emptyStorage();
      await page.close();
    });
  }

  it('an own entry is not taken, and the others stay', async () => {
    const own = await openExtensionPage(stage.running, 'own.html');
    const entries = (name: string) => [
      { name: 'own.json', text: JSON.stringify({ schema: OWN_GLOSSARY_SCHEMA, entries: [{ name }] }) },
    ];
    await waitForWords(own, 'None yet.');
    await chooseFiles(own, 'Import a file', entries('Northern Front'));
    await waitForWords(own, 'imported');
    const before = await stored();
    await fillStorage(own);
    await chooseFiles(own, 'Import a file', entries('Canal Guard of the Eastern Bank'));
    await waitForWords(own, WHAT_TO_DO);
    expect(await waitForWords(own, 'Northern Front')).not.toContain('Canal Guard');
    expect(await stored()).toBe(before);
    await emptyStorage();
    await own.close();
  });
});
