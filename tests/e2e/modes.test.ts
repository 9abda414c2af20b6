import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goToExtensionPage } from '../../scripts/browser/extension-page.ts';
import { ARTICLE, BROWSER, markupOf, type Stage, startStage, untouchedMarkup, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface StorageApi {
  readonly storage: {
    readonly local: {
      set(values: object): Promise<void>;
      get(key: string): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    };
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches?: string[] }[]> };
}
declare const chrome: StorageApi;

/** Stores settings as the settings page would, and waits until the registration follows. */
async function choose(changed: object, matches: readonly string[]): Promise<void> {
  await stage.console.page.evaluate(
    (values) => chrome.storage.local.set({ settings: { version: 1, changed: values } }),
    changed,
  );
  await waitUntil('the registration to follow', async () => {
    const now = await stage.console.page.evaluate(() =>
      chrome.scripting
        .getRegisteredContentScripts()
        .then((scripts) => scripts.flatMap((script) => script.matches ?? [])),
    );
    return JSON.stringify(now) === JSON.stringify(matches);
  });
}

const EVERYWHERE = ['http://*/*', 'https://*/*'];

beforeEach(() => choose({}, EVERYWHERE));

describe('where Newsgloss starts by itself', () => {
  it('stays away from a page in the mode "only on click" until the reader asks', async () => {
    await choose({ mode: 'on-click' }, []);
    const page = await stage.running.browser.newPage();
    const url = `${stage.server.origin}/${ARTICLE}?on-click`;
    await page.goto(url);
    const tabId = await stage.console.tabId(url);
    await new Promise((done) => setTimeout(done, 400));
    expect(await stage.console.state(tabId)).toBeNull();
    expect(await markupOf(page)).toBe(await untouchedMarkup(stage, ARTICLE));
    await goToExtensionPage(stage.running, stage.console.page, `popup.html?tab=${tabId}`);
    await stage.console.page.bringToFront();
    await waitUntil('the button', () =>
      stage.console.page.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          /analyse|run|read/i.test(each.innerText),
        );
        button?.click();
        return button !== undefined;
      }),
    );
    await waitUntil('the page to be read', async () => (await stage.console.state(tabId))?.kind === 'ready');
    await page.close();
  });

  it('starts on chosen sites alone', async () => {
    await choose({ mode: 'chosen-sites', sitesOn: ['127.0.0.1'] }, ['http://127.0.0.1/*', 'https://127.0.0.1/*']);
    const { page } = await stage.openArticle();
    await page.close();
  });

  it('stays off on a site the reader switched off', async () => {
    await choose({ sitesOff: ['127.0.0.1'] }, EVERYWHERE);
    const { page, state } = await stage.open(ARTICLE);
    expect(state).toEqual({ kind: 'off', by: 'site' });
    expect(await markupOf(page)).toBe(await untouchedMarkup(stage, ARTICLE));
    await page.close();
  });

  it('reads a store of a newer version without writing to it', async () => {
    const newer = { version: 99, changed: { mode: 'telepathy' } };
    await stage.console.page.evaluate((settings) => chrome.storage.local.set({ settings }), newer);
    await goToExtensionPage(stage.running, stage.console.page, 'options.html');
    await waitUntil('the sentence', () =>
      stage.console.page.evaluate(() => document.body.innerText.includes('stored by a newer version')),
    );
    const stored = await stage.console.page.evaluate(() => chrome.storage.local.get('settings'));
    expect(stored).toEqual({ settings: newer });
  });

  it('keeps no legible address of a page', async () => {
    const { page, tabId } = await stage.openArticle();
    await stage.console.send(tabId, 'set-toggles', { highlights: false, collapse: true });
    const stored = await stage.console.page.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get('pages')),
    );
    expect(stored).toMatch(/"[0-9a-f]{32}"/);
    expect(stored).not.toContain('sample');
    expect(stored).not.toContain('127.0.0.1');
    await page.close();
  });
});

describe(`the manifest for ${BROWSER}`, () => {
  it('asks for nothing but the pinned permissions', async () => {
    const manifest = await stage.console.page.evaluate(async () => (await fetch('/manifest.json')).json());
    const extra = BROWSER === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', ...extra]);
    expect(manifest.host_permissions).toEqual(EVERYWHERE);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
    );
  });
});
