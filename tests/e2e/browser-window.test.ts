import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { chooseEntry, type FirefoxWindow, firefoxWindow, menuEntries, pressInWindow } from './firefox-window.ts';
import { boxOf, cardBox } from './on-page.ts';
import { BROWSER, type Stage, startStage, waitUntil } from './stage.ts';
import { waitForWords } from './surface.ts';

interface ExtensionApi {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(filter: { readonly type: string }): readonly Window[] };
}
declare const chrome: ExtensionApi;

let stage: Stage;
let window: FirefoxWindow;

/** What our surface in the window says, and whether all of it fits its width. */
const viewOf = (type: 'popup' | 'sidebar') =>
  stage.console.page.evaluate((wanted) => {
    const [view] = chrome.extension.getViews({ type: wanted });
    const root = view?.document.documentElement;
    if (!view || !root) return null;
    const { innerWidth: width, innerHeight: height } = view;
    return { words: root.innerText, width, height, overflow: root.scrollWidth - root.clientWidth };
  }, type);

const sidebarSays = (words: string) =>
  waitUntil(`the sidebar to say “${words}”`, async () => {
    const view = await viewOf('sidebar');
    return view?.words.includes(words) && view;
  });

/** Presses the last visible line or heading of the sidebar that matches. */
const pressInSidebar = (selector: string) =>
  stage.console.page.evaluate((wanted) => {
    const [view] = chrome.extension.getViews({ type: 'sidebar' });
    const found = [...(view?.document.querySelectorAll<HTMLElement>(wanted) ?? [])].filter((node) =>
      node.checkVisibility(),
    );
    found.at(-1)?.click();
  }, selector);

/** Both browsers open a panel for a reader's own press alone. */
async function openBeside<View>(tabId: number, panel: () => Promise<View>) {
  const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
  await popup.bringToFront();
  const beside = await waitUntil('the way beside the page', () => popup.$('::-p-text(Beside the page)'));
  await beside.click();
  const opened = await waitUntil('the panel', panel);
  await popup.close();
  return opened;
}

/** Our own pages that are open in tabs: file and query. */
const ownTabs = () =>
  stage.console.page.evaluate(() =>
    chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname.slice(1) + location.search),
  );

async function rightClick(page: Page, words: string): Promise<void> {
  const box = await boxOf(page, words);
  await page.mouse.click((box.x + box.right) / 2, (box.y + box.bottom) / 2, { button: 'right' });
}

// Chrome's menus and address bar are not its driver's to reach: its commands and popup are driven in other files.
if (BROWSER === 'firefox')
  describe('in Firefox’s own window', () => {
    beforeAll(async () => {
      stage = await startStage([], { prefs: { 'extensions.openPopupWithoutUserGesture.enabled': true } });
      window = await firefoxWindow(stage.running);
    });
    afterAll(() => stage.close());

    it('the sidebar stays, follows the tab in front, fits its width and jumps', async () => {
      const first = await stage.openArticle();
      await openBeside(first.tabId, () => viewOf('sidebar'));
      await first.page.bringToFront();
      await sidebarSays('11 statements');
      const second = await stage.openArticle('ferry.html');
      await sidebarSays('2 statements');
      await first.page.bringToFront();
      expect((await sidebarSays('11 statements')).overflow).toBeLessThanOrEqual(0);
      await pressInSidebar('.source summary');
      await pressInSidebar('.source button.line');
      await waitUntil('the page to go there', () => first.page.evaluate(() => scrollY > 0));
      for (const { page } of [second, first]) await page.close();
    });

    it('keys pressed on the keyboard reach the page', async () => {
      const { page, tabId } = await stage.openArticle();
      const highlights = async () => {
        const state = await stage.console.state(tabId);
        return state?.kind === 'ready' && state.toggles.highlights;
      };
      expect(await highlights()).toBe(true);
      await pressInWindow(window, 'H', 'KeyH', 72);
      await waitUntil('no highlights', async () => !(await highlights()));
      await pressInWindow(window, 'H', 'KeyH', 72);
      await waitUntil('highlights', highlights);
      await pressInWindow(window, '>', 'Period', 190);
      await waitUntil('the card of the first name', () => cardBox(page));
      await page.close();
    });

    it('the context menu has each entry where it makes sense, and they do what they say', async () => {
      const { page } = await stage.openArticle();
      await rightClick(page, 'Two residents');
      const onPage = await waitUntil('the menu', async () => {
        const entries = await menuEntries(window);
        return entries.length > 0 && entries;
      });
      expect(onPage.map((entry) => entry.replace(/[“”].*/, '').trim())).toEqual([
        'Analyse this page with Newsgloss',
        'Hide this block here',
        'Turn off on this site',
      ]);
      await chooseEntry(window, 'Hide this block');
      await waitUntil('the hidden block', () =>
        page.evaluate(() => document.querySelectorAll('article p[hidden]').length > 0),
      );
      const box = await boxOf(page, 'Baghdad');
      await page.mouse.click((box.x + box.right) / 2, (box.y + box.bottom) / 2, { count: 2 });
      await rightClick(page, 'Baghdad');
      await waitUntil('the entry for the selection', async () =>
        (await menuEntries(window)).some((entry) => entry.startsWith('Look up “Baghdad')),
      );
      await chooseEntry(window, 'Look up “Baghdad');
      await waitUntil('the glossary', async () => (await ownTabs()).includes('glossary.html?search=Baghdad'));
      await page.close();
    });

    it('the popup gets its full width and all of its height', async () => {
      const { page } = await stage.openArticle();
      await stage.console.page.evaluate(() => chrome.action.openPopup());
      const popup = await waitUntil('the popup', async () => {
        const view = await viewOf('popup');
        return view?.words.includes('11 statements') && view.width >= 360 && view.overflow <= 0 && view;
      });
      expect(popup.height).toBeLessThanOrEqual(600);
      await page.close();
    });
  });
else
  describe('in Chrome’s window', () => {
    beforeAll(async () => {
      stage = await startStage();
    });
    afterAll(() => stage.close());

    it('the side panel stays, follows the tab in front, fits its width and jumps', async () => {
      const first = await stage.openArticle();
      const isPanel = (url: string) => url.endsWith('/sidepanel.html');
      const target = await openBeside(first.tabId, () =>
        stage.running.browser.waitForTarget((each) => isPanel(each.url())),
      );
      const panel = await target.asPage();
      await first.page.bringToFront();
      await waitForWords(panel, '11 statements');
      await stage.openArticle('ferry.html');
      await waitForWords(panel, '2 statements');
      await first.page.bringToFront();
      await waitForWords(panel, '11 statements');
      const overflow = await panel.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow).toBeLessThanOrEqual(0);
      await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.source summary')].at(-1)?.click());
      await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.source button.line')].at(-1)?.click());
      await waitUntil('the page to go there', () => first.page.evaluate(() => scrollY > 0));
    });
  });
