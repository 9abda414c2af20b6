import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';
import { catchSaving, choose, chooseFiles, press, savedFiles, storedSettings, waitForWords } from './surface.ts';

let stage: Stage;
let settings: Page;
beforeAll(async () => {
  stage = await startStage();
  settings = await openExtensionPage(stage.running, 'options.html');
  await waitForWords(settings, 'Newsgloss settings');
  await catchSaving(settings);
});
afterAll(() => stage.close());

interface ExtensionApi {
  readonly commands: { getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]> };
  readonly runtime: { getManifest(): { readonly commands: Record<string, { readonly suggested_key?: object }> } };
}
declare const chrome: ExtensionApi;

const stored = (page: Page = settings) => storedSettings(page);

const lookOf = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement;
    return [lang, dir, dataset.theme ?? 'system'].join(' ');
  });

async function addSite(page: Page, index: number, site: string): Promise<void> {
  await page.evaluate(
    (which, words) => {
      const form = document.querySelectorAll('.site-list form')[which];
      const input = form?.querySelector('input');
      if (!(form instanceof HTMLFormElement) || !input) throw new Error('no form for sites');
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    index,
    site,
  );
  await page.evaluate((which) => {
    document.querySelectorAll('.site-list form')[which]?.querySelector('button')?.click();
  }, index);
}

describe('the settings', () => {
  it('exported, changed and imported again are what they were', async () => {
    await choose(settings, 'chosen-sites');
    await waitUntil('the mode to be stored', async () => (await stored()).includes('chosen-sites'));
    await addSite(settings, 1, 'https://canal-courier.example/news');
    await waitUntil('the site to be stored', async () => (await stored()).includes('canal-courier.example'));
    const before = await stored();
    await press(settings, 'Export settings');
    const file = (await savedFiles(settings)).at(-1);
    expect(file?.name).toBe('newsgloss-settings.json');
    await choose(settings, 'on-click');
    await press(settings, 'Remove canal-courier.example');
    await waitUntil('the change', async () => (await stored()) !== before && !(await stored()).includes('courier'));
    await importSettings(file?.text ?? '');
    await waitForWords(settings, 'Settings imported.');
    expect(JSON.parse(await stored())).toEqual(JSON.parse(before));
  });

  it.each([
    ['broken JSON', '{\n  "file": "newsgloss-settings",\n  "version": 1,\n  "changed": {,}\n}', 'Line 4'],
    ['a file of something else', '{"name": "x"}', 'does not hold settings of Newsgloss'],
    ['a newer file', '{"file":"newsgloss-settings","version":99,"changed":{}}', 'made by a newer version'],
    [
      'a wrong value',
      '{\n  "file": "newsgloss-settings",\n  "version": 1,\n  "changed": {\n    "mode": "always"\n  }\n}',
      'Line 5: “mode” is "always" there; allowed: "every-page", "chosen-sites", "on-click".',
    ],
  ])('refuse %s, say where, and stay as they were', async (_what, text, said) => {
    const before = await stored();
    await importSettings(text);
    expect(await waitForWords(settings, said)).toContain('Nothing was changed.');
    expect(await stored()).toBe(before);
  });

  it('open twice lose no change', async () => {
    const other = await openExtensionPage(stage.running, 'options.html');
    await waitForWords(other, 'Newsgloss settings');
    const add = (page: Page, names: readonly string[]) =>
      page.evaluate(async (sites) => {
        for (const site of sites) {
          const form = document.querySelector('.site-list form');
          const input = form?.querySelector('input');
          if (!form || !input) throw new Error('no form for sites');
          input.value = site;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 30));
          form.querySelector('button')?.click();
          await new Promise((done) => setTimeout(done, 30));
        }
      }, names);
    for (const page of [settings, other])
      await waitUntil('the list of sites', () =>
        page.evaluate(() => document.querySelector('.site-list form') !== null),
      );
    const names = (letter: string) => Array.from({ length: 6 }, (_none, index) => `${letter}${index}.example`);
    await Promise.all([add(settings, names('a')), add(other, names('b'))]);
    await waitUntil(
      'every site to be stored',
      async () => {
        const now = await stored();
        return [...names('a'), ...names('b')].every((name) => now.includes(name));
      },
      6000,
    );
    await other.close();
  });

  it('speak another language and wear other colours at once, as do pages open beside them', async () => {
    const glossary = await openExtensionPage(stage.running, 'glossary.html');
    await waitForWords(glossary, 'Glossary');
    await choose(settings, 'ar');
    for (const [page, title] of [
      [settings, 'إعدادات'],
      [glossary, 'المسرد'],
    ] as const) {
      await waitForWords(page, title);
      expect(await lookOf(page)).toBe('ar rtl system');
    }
    await choose(settings, 'dark');
    await waitUntil('the dark page', async () => (await lookOf(glossary)) === 'ar rtl dark');
    await choose(settings, '');
    await choose(settings, 'system');
    await waitForWords(settings, 'Newsgloss settings');
    await waitUntil('the pages as they were', async () =>
      [await lookOf(settings), await lookOf(glossary)].every((look) => look === 'en-GB ltr system'),
    );
    await glossary.close();
  });

  it('find every key in place that the manifest suggests', async () => {
    const { suggested, given } = await settings.evaluate(async () => ({
      suggested: Object.entries(chrome.runtime.getManifest().commands).flatMap(([name, { suggested_key: keys }]) =>
        keys ? [name] : [],
      ),
      given: (await chrome.commands.getAll()).flatMap(({ name, shortcut }) => (shortcut === '' ? [] : [name])),
    }));
    expect(suggested.length).toBeGreaterThan(0);
    expect(given.sort()).toEqual(suggested.sort());
  });

  it('are found by a search through them', async () => {
    await settings.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!search) throw new Error('no search');
      search.value = 'tap';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await waitForWords(settings, 'Tap opens a card')).not.toContain('Reset all settings');
  });
});

function importSettings(text: string): Promise<void> {
  return chooseFiles(settings, 'Import settings', [{ name: 'settings.json', text }]);
}
