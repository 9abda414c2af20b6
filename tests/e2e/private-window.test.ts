/** Nothing drives Firefox's own switch from outside: there the private window that we may not see is tested. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Console, openConsole, settledState } from '../../scripts/browser/extension-page.ts';
import { BROWSER, type Stage, startStage, waitUntil } from './stage.ts';

interface ExtensionApi {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<{ readonly id: number } | null> };
  readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
}
declare const chrome: ExtensionApi;

let stage: Stage;
let console_: Console;
let tabId = 0;

/** Turns on what the browser's page of extensions calls "Allow in Incognito"; the browser loads the extension anew. */
async function allowPrivateWindows(): Promise<void> {
  const page = await stage.running.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    // Unpacked extensions that are loaded anew stay off without it.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, stage.running.extensionId);
  await page.close();
  console_ = await waitUntil('the extension to come back', async () => {
    const opened = await openConsole(stage.running).catch(() => null);
    const isAllowed = await opened?.page.evaluate(() => chrome.extension.isAllowedIncognitoAccess()).catch(() => false);
    return isAllowed ? opened : null;
  });
}

const stored = () => console_.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const openPrivately = (from: Console, address: string): Promise<boolean> =>
  from.page.evaluate(
    (url) =>
      chrome.windows.create({ incognito: true, url }).then(
        () => true,
        () => false,
      ),
    address,
  );

if (BROWSER === 'firefox')
  describe('a private window', () => {
    it('is out of reach until the reader allows us there', async () => {
      expect(await openPrivately(stage.console, `${stage.server.origin}/sample-article.html?private`)).toBe(false);
      expect(await stage.console.page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
    });
  });

if (BROWSER === 'chrome') {
  beforeAll(async () => {
    await allowPrivateWindows();
    const url = `${stage.server.origin}/sample-article.html?private`;
    await openPrivately(console_, url);
    tabId = await console_.tabId(url);
  });

  describe('a private window in which the reader allows us', () => {
    it('is read like any other', async () => {
      expect((await settledState(console_, tabId)).kind).toBe('ready');
    });

    it.each([
      ['a switch', 'set-toggles', { highlights: false, collapse: true }],
      ['a block that is never to collapse', 'never-collapse', { index: 0 }],
    ])('keeps nothing of %s', async (_what, name, request) => {
      await settledState(console_, tabId);
      const before = await stored();
      await console_.send(tabId, name, request);
      const state = await console_.state(tabId);
      expect(state?.kind === 'ready' && (!state.toggles.highlights || state.keptBlocks === 1)).toBe(true);
      expect(await stored()).toBe(before);
    });
  });
}
