import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { ARTICLE, markupOf, paintedHighlights, type Stage, startStage, waitUntil } from './stage.ts';
import { press, waitForWords, wordsOf } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const openPopup = (tabId: number): Promise<Page> => openExtensionPage(stage.running, `popup.html?tab=${tabId}`);

/** Overrides, embeddings and spaces without width, as they would stand in our own surfaces. */
const UNSEEN = /[\u200b\u202a-\u202e\u2066\u2067]/;

describe('names written with characters that nobody sees', () => {
  it('stand in the popup with these characters named, and in the report as the page wrote them', async () => {
    const { page, tabId, report } = await stage.openArticle('names-turned-round.html');
    expect(report.text).toContain('Omar \u202eHaddad\u202c, who keeps it');
    const popup = await openPopup(tabId);
    await waitForWords(popup, 'Omar ⟨U+202E⟩Haddad⟨U+202C⟩');
    expect(await popup.evaluate(() => document.documentElement.outerHTML)).not.toMatch(UNSEEN);
    await press(popup, 'Origin');
    await waitForWords(popup, 'Lina');
    expect(await wordsOf(popup)).not.toMatch(UNSEEN);
    await popup.close();
    await page.close();
  });
});

describe('a page whose names hide those of the document', () => {
  it('is read like any other, and nothing of ours stays', async () => {
    const { page, tabId, report } = await stage.openArticle('clobbered-document.html');
    const hidden = await page.evaluate(() =>
      ['querySelector', 'createElement', 'defaultView', 'body'].filter((name) =>
        /^HTML(?:Form|Embed|Image)Element$/.test(Reflect.get(document, name)?.constructor?.name ?? ''),
      ),
    );
    expect(hidden).toEqual(['querySelector', 'createElement', 'defaultView', 'body']);
    expect(report.text).toContain('Nobody was hurt when the old planks gave way');
    expect((await paintedHighlights(page)).length).toBeGreaterThan(0);
    await stage.console.send(tabId, 'stop', { by: 'site' });
    expect(await markupOf(page)).not.toMatch(/newsgloss-bar|until-found/);
    await page.close();
  });
});

describe('a page with formulae', () => {
  it('that are drawn anew after loading keeps its text, its marks and every formula', async () => {
    const { page, tabId } = await stage.openArticle('formulae.html');
    await waitUntil('the formulae to be drawn anew', () =>
      page.evaluate(() => document.querySelectorAll('mjx-container[data-drawn]').length === 5),
    );
    await waitUntil('the marks', async () => (await paintedHighlights(page)).length > 0);
    const report = await stage.console.report(tabId);
    expect(report && 'text' in report ? report.text : '').toContain('The repairs took longer than planned');
    await stage.console.send(tabId, 'stop', { by: 'site' });
    expect(await markupOf(page)).not.toMatch(/newsgloss-|until-found/);
    expect(await page.evaluate(() => document.querySelectorAll('mjx-container math').length)).toBe(5);
    expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
    await page.close();
  });
});

describe('a page of components', () => {
  it('whose words stand in the page and are shown through a slot is read like any other', async () => {
    const { page, report } = await stage.openArticle('story-through-slot.html');
    expect(report.mentions.map(({ text }) => text)).toContain('Aleppo');
    expect((await paintedHighlights(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  it('whose words stand inside a component is not read, and the popup says why', async () => {
    const { page, tabId, state } = await stage.open('story-in-shadow.html');
    expect(state).toEqual({ kind: 'not-article', reason: 'text-in-components' });
    const popup = await openPopup(tabId);
    await waitForWords(popup, 'inside components of the page');
    await popup.close();
    await page.close();
  });
});

interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly local: { get(keys: null): Promise<object>; set(values: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

describe('messages of another shape', () => {
  it.each([
    ['an analysis of nothing', 'background', 'analyse', { input: {} }],
    ['an analysis of rubbish', 'background', 'analyse', { input: { text: 7, blocks: 'x', signals: null } }],
    ['an id that is a tree', 'background', 'describe-group', { id: { tree: 'x' } }],
    ['an endless list', 'background', 'search-glossary', { kind: 'place', words: 'a', limit: -1 }],
    ['a name that every object has', 'background', 'constructor', {}],
    ['another name that every object has', 'background', '__proto__', {}],
  ])('are not answered: %s', async (_what, newsgloss, name, request) => {
    const answer = await stage.console.page.evaluate(
      (message) =>
        Promise.race([
          chrome.runtime.sendMessage(message).then(
            (reply) => reply ?? 'no answer',
            () => 'no answer',
          ),
          new Promise((done) => setTimeout(() => done('no answer'), 1500)),
        ]),
      { newsgloss, name, request },
    );
    expect(answer).toBe('no answer');
  });

  it('move nothing on a page, and its reader goes on', async () => {
    const { page, tabId } = await stage.openArticle(ARTICLE);
    const before = await markupOf(page);
    for (const [name, request] of [
      ['set-toggles', { highlights: 'no', collapse: {} }],
      ['open-run', { index: 1e9, open: 'yes' }],
      ['jump-to', { start: -1, end: 'x' }],
      ['step-mention', { direction: 1e6 }],
      ['point-at', { id: 5 }],
    ] as const) {
      const answer = (await stage.console.send(tabId, name, request)) ?? 'no answer';
      expect([name, answer]).toEqual([name, 'no answer']);
    }
    expect(await markupOf(page)).toBe(before);
    expect((await stage.console.state(tabId))?.kind).toBe('ready');
    await page.close();
  });
});

describe('“Forget everything”', () => {
  it('leaves nothing stored, whatever was stored before', async () => {
    const { page, tabId } = await stage.openArticle(ARTICLE);
    await stage.console.send(tabId, 'never-collapse', { index: 0 });
    await stage.console.send(tabId, 'set-toggles', { highlights: false, collapse: true });
    await stage.console.page.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 1, theme: 'dark' },
        ownGlossary: '{"schema":"newsgloss-own/1"}',
      }),
    );
    const stored = () =>
      stage.console.page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).sort());
    await waitUntil('all to be stored', async () => (await stored()).length >= 5);
    const settings = await openExtensionPage(stage.running, 'options.html');
    await waitForWords(settings, 'Newsgloss settings');
    await press(settings, 'Forget everything');
    await waitForWords(settings, 'This cannot be undone');
    await press(settings, 'Forget everything');
    await waitUntil('nothing to be stored', async () => (await stored()).length === 0);
    // The page is open still, and goes on with the defaults.
    await page.reload();
    await waitUntil('the page to be read again', async () => (await stage.console.state(tabId))?.kind === 'ready');
    expect(await stored()).toEqual([]);
    await settings.close();
    await page.close();
  });
});
