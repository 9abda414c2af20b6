import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goToExtensionPage, openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';

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
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLDetailsElement>('details')];
      const row = rows.find((each) => each.innerText.toLowerCase().includes('local sources'));
      if (!row) throw new Error('no row for local sources');
      row.open = true;
      const line = row.querySelector<HTMLButtonElement>('button');
      if (!line) throw new Error('no line in the row');
      line.click();
    });
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
});
