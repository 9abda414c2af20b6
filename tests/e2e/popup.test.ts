import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goToExtensionPage, openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { BROWSER, paintedHighlights, type Stage, startStage, waitUntil } from './stage.ts';
import { press, waitForWords } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** The popup's contents for one tab, opened as a page so that the article's tab keeps its state. */
async function openPopup(tabId: number) {
  const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
  await popup.bringToFront();
  const text = () => popup.evaluate(() => document.body.innerText);
  return { popup, text };
}

describe('the popup', () => {
  it('says first how many statements there are and what the page reprints', async () => {
    const { page, tabId, report } = await stage.openArticle();
    const { popup, text } = await openPopup(tabId);
    const shown = await waitUntil('the summary', async () => {
      const now = await text();
      return now.includes('statements') ? now : null;
    });
    expect(shown).toContain(`${report.summary.attributions} statements`);
    expect(shown).toContain('Reprint of Levant Observer');
    expect(shown).toContain('Found by wording; may miss some.');
    await popup.close();
    await page.close();
  });

  it('lists sources whose lines lead to the sentence', async () => {
    const { page, tabId } = await stage.openArticle();
    const { popup } = await openPopup(tabId);
    await waitUntil('a list of sources', () =>
      popup.evaluate(() => document.querySelector('details summary') !== null),
    );
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await popup.bringToFront();
    await press(popup, 'Local sources');
    const line = () =>
      popup.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLDetailsElement>('details.source[open]')];
        const found = rows.find((row) => row.innerText.includes('Local sources'))?.querySelector('button');
        found?.click();
        return found !== null && found !== undefined;
      });
    await waitUntil('a line of the source', line, 6000);
    await waitUntil('the page to scroll to the sentence', async () => (await page.evaluate(() => scrollY)) < before);
    await popup.close();
    await page.close();
  });

  it('switches highlights off and on for the page', async () => {
    const { page, tabId } = await stage.openArticle();
    const { popup } = await openPopup(tabId);
    const toggle = () =>
      popup.evaluate(() => {
        const found = [...document.querySelectorAll<HTMLElement>('[role="switch"]')].find((each) =>
          /highlights/i.test(each.getAttribute('aria-label') ?? each.closest('label')?.innerText ?? each.innerText),
        );
        found?.click();
        return found !== undefined;
      });
    await waitUntil('the switch', toggle);
    const painted = () =>
      page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('newsgloss-mention')));
    await waitUntil('the highlights to go', async () => !(await painted()));
    await toggle();
    await waitUntil('the highlights to come back', painted);
    await popup.close();
    await page.close();
  });

  it('says why a page is not analysed and offers to do it anyway', async () => {
    const { page, tabId } = await stage.open('front-page.html');
    const { popup, text } = await openPopup(tabId);
    await waitUntil('the reason', async () => (await text()).includes('Analyse this page anyway'));
    await popup.close();
    await page.close();
  });

  it('says so on pages where extensions may not run', async () => {
    const popup = await openExtensionPage(stage.running, 'popup.html?tab=0');
    await popup.bringToFront();
    await waitUntil('a sentence', () =>
      popup.evaluate(
        () =>
          document.body.innerText.trim().length > 'Newsgloss'.length + 5 &&
          !document.body.innerText.includes('Reading'),
      ),
    );
    await goToExtensionPage(stage.running, popup, 'sidepanel.html');
    await popup.close();
  });

  it('turns the site off without a trace and on again', async () => {
    const { page, tabId } = await stage.openArticle();
    const { popup } = await openPopup(tabId);
    const siteSwitch = () =>
      popup.evaluate(() => {
        const found = document.querySelector<HTMLElement>('[role="switch"]');
        found?.click();
        return found !== null;
      });
    await waitUntil('the switch', siteSwitch);
    await waitUntil('the lines to go', () => page.evaluate(() => document.querySelector('newsgloss-bar') === null));
    await waitUntil('the state to be off', async () => (await stage.console.state(tabId))?.kind !== 'ready');
    await siteSwitch();
    await waitUntil('the page to be read again', async () => (await stage.console.state(tabId))?.kind === 'ready');
    await popup.close();
    await page.close();
  });

  it('shows the places on a map that leads to them, by keyboard too', async () => {
    const { page, tabId } = await stage.openArticle();
    const { popup } = await openPopup(tabId);
    await press(popup, 'Who and where');
    await press(popup, 'Show the map');
    await waitForWords(popup, 'Boundaries: Natural Earth');
    const labels = await popup.evaluate(() =>
      [...document.querySelectorAll('.map-label')].map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { text: label.textContent, left, right, top, bottom };
      }),
    );
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Mayadin', 'Baghdad']));
    const touching = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2)
        .map((b) => `${a.text} on ${b.text}`),
    );
    expect(touching).toEqual([]);
    const dot = '.map-dot[aria-label^="Mayadin"]';
    await popup.evaluate((selector) => {
      document.querySelector(selector)?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    }, dot);
    await waitUntil(
      'the row of the place',
      () => popup.evaluate(() => document.querySelector('.mention-row.pointed')?.textContent?.includes('Mayadin')),
      6000,
    );
    await waitUntil('the outline on the page', async () =>
      (await paintedHighlights(page)).some((name) => name.startsWith('newsgloss-current')),
    );
    await popup.evaluate((selector) => document.querySelector<SVGElement>(selector)?.focus(), dot);
    await popup.keyboard.press('Enter');
    await waitUntil('the jump', async () => (await paintedHighlights(page)).includes('newsgloss-flash-content'));
    await popup.close();
    await page.close();
  });
});

describe('the panel', () => {
  it('follows the tab in front and stays', async () => {
    const panel = await openExtensionPage(stage.running, 'sidepanel.html');
    const first = await stage.openArticle();
    await waitForWords(panel, '11 statements');
    await press(panel, 'Origin');
    await waitForWords(panel, 'Levant Observer');
    const second = await stage.openArticle('ferry.html');
    await waitForWords(panel, '2 statements');
    await first.page.bringToFront();
    await waitForWords(panel, '11 statements');
    for (const each of [second.page, first.page, panel]) await each.close();
  });
});

// Firefox opens its popup for a reader's own click only.
if (BROWSER === 'chrome')
  describe('the popup beside the toolbar', () => {
    it('grows to its full width and keeps its switches within the height that Chrome gives', async () => {
      const { page } = await stage.openArticle();
      const worker = await stage.running.browser.waitForTarget((each) => each.type() === 'service_worker');
      await (await worker.worker())?.evaluate(() => Reflect.get(globalThis, 'chrome').action.openPopup());
      const isPopup = (url: string) => url.endsWith('/popup.html');
      const target = await stage.running.browser.waitForTarget((each) => isPopup(each.url()));
      const popup = await target.asPage();
      // A headless screen is too low for the whole of it: what the contents ask for counts.
      const needed = await waitUntil('the popup to grow', () =>
        popup.evaluate(() => {
          const controls = document.querySelector('.page-controls')?.getBoundingClientRect();
          return innerWidth >= 360 && controls ? controls.bottom : null;
        }),
      );
      expect(needed).toBeLessThanOrEqual(600);
      await page.close();
    });
  });
