import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionUrl } from '../../scripts/browser/extension-page.ts';
import { BROWSER, markupOf, paintedHighlights, type Stage, startStage, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const bars = (page: Page) => page.evaluate(() => document.querySelectorAll('newsgloss-bar').length);
const hasCard = (page: Page) => page.evaluate(() => document.querySelector('newsgloss-card') !== null);
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a page that works against us', () => {
  it('patches the highlight registry and clears it again and again: nothing throws, and "off" leaves nothing', async () => {
    const { page, tabId } = await stage.openArticle();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluate(() => {
      const { highlights } = CSS;
      highlights.set = () => {
        throw new Error('patched');
      };
      highlights.delete = () => {
        throw new Error('patched');
      };
      Reflect.set(window, 'Highlight', null);
      setInterval(() => highlights.clear(), 20);
    });
    await stage.console.send(tabId, 'step-mention', { direction: 1 });
    await waitUntil('the card', () => hasCard(page));
    await stage.console.send(tabId, 'set-toggles', { highlights: false, collapse: true });
    await stage.console.send(tabId, 'set-toggles', { highlights: true, collapse: true });
    expect((await stage.console.state(tabId))?.kind).toBe('ready');
    await stage.console.send(tabId, 'stop', { by: 'site' });
    expect(await markupOf(page)).not.toMatch(/newsgloss|until-found/);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('forges events: no card opens, no line opens, and we do not go away', async () => {
    const { page, tabId } = await stage.openArticle();
    const before = await bars(page);
    const painted = await paintedHighlights(page);
    await page.evaluate(() => {
      const point = { bubbles: true, composed: true, clientX: 300, clientY: 320, pointerType: 'mouse' };
      for (let round = 0; round < 50; round += 1) {
        for (const target of [document, document.body, ...document.querySelectorAll('p, newsgloss-bar')]) {
          target.dispatchEvent(new PointerEvent('pointermove', point));
          target.dispatchEvent(new MouseEvent('click', point));
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }
      }
      for (const name of ['newsgloss-arrival', 'visibilitychange']) document.dispatchEvent(new Event(name));
      for (const name of ['focus', 'popstate', 'message']) window.dispatchEvent(new Event(name));
      window.postMessage({ newsgloss: 'page', name: 'stop', request: {} }, '*');
      window.postMessage({ newsgloss: 'background', name: 'forget', request: {} }, '*');
    });
    await wait(900);
    expect(await hasCard(page)).toBe(false);
    expect(await bars(page)).toBe(before);
    expect(await paintedHighlights(page)).toEqual(painted);
    expect((await stage.console.state(tabId))?.kind).toBe('ready');
    await page.close();
  });

  it('lays itself over everything: the card is still on top, and its inside is out of reach', async () => {
    const { page, tabId } = await stage.openArticle();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fffc';
      document.body.append(cover);
    });
    await stage.console.send(tabId, 'step-mention', { direction: 1 });
    await waitUntil('the card on top', () =>
      page.evaluate(() => {
        const box = document.querySelector('newsgloss-card')?.getBoundingClientRect();
        if (!box || box.height < 20) return false;
        return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.localName === 'newsgloss-card';
      }),
    );
    expect(await page.evaluate(() => document.querySelector('newsgloss-card')?.shadowRoot)).toBeNull();
    await page.close();
  });

  it('cannot reach our files, nor the background', async () => {
    const { page } = await stage.openArticle();
    for (const path of ['manifest.json', 'popup.html', 'icon/16.png', 'reader.js', 'cards.js', 'data/groups.json']) {
      const url = extensionUrl(stage.running, path);
      const reached = await page.evaluate(
        (address) =>
          Promise.all([
            fetch(address).then(
              () => true,
              () => false,
            ),
            new Promise((done) => {
              const picture = new Image();
              picture.onload = () => done(true);
              picture.onerror = () => done(false);
              picture.src = address;
            }),
          ]),
        url,
      );
      expect([path, ...reached]).toEqual([path, false, false]);
    }
    const answered = await page.evaluate(
      (id) =>
        new Promise((done) => {
          const api: unknown = Reflect.get(globalThis, 'chrome') ?? Reflect.get(globalThis, 'browser');
          const runtime: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, 'runtime') : null;
          const send: unknown =
            typeof runtime === 'object' && runtime !== null ? Reflect.get(runtime, 'sendMessage') : null;
          if (typeof send !== 'function') return done(false);
          setTimeout(() => done(false), 500);
          send.call(runtime, id, { newsgloss: 'background', name: 'data-facts', request: {} }, (reply: unknown) =>
            done(reply !== undefined),
          );
        }),
      stage.running.extensionId,
    );
    expect(answered).toBe(false);
    await page.close();
  });
});

if (BROWSER === 'chrome')
  describe('a private window', () => {
    it('is left alone unless the reader allows us there, and nothing of it is stored', async () => {
      const context = await stage.running.browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${stage.server.origin}/sample-article.html?private`);
      await wait(1200);
      expect(await markupOf(page)).not.toMatch(/newsgloss|until-found/);
      expect(await paintedHighlights(page)).toEqual([]);
      await context.close();
    });
  });
