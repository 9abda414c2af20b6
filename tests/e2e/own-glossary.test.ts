import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { markupOf, type Stage, startStage, untouchedMarkup, waitUntil } from './stage.ts';
import { chooseFiles, waitForWords } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** Presses the button with these words as soon as it is there. */
function press(page: Page, label: string): Promise<unknown> {
  return waitUntil(`the button ${label}`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === wanted);
      found?.click();
      return found !== undefined;
    }, label),
  );
}

/** Names of the groups marked on a page that are the reader's own. */
async function ownMentions(tabId: number): Promise<readonly string[]> {
  const report = await stage.console.report(tabId);
  if (!report || !('mentions' in report)) return [];
  return report.mentions.flatMap(({ id, text }) => (id?.startsWith('own-') ? [text] : []));
}

describe('a name the reader adds', () => {
  it('is marked on the page that is open, wins over the glossary, and goes when it is taken back', async () => {
    const { page, tabId, report } = await stage.openArticle();
    expect(report.mentions.some(({ text }) => text === 'Syrian Democratic Forces')).toBe(true);
    const own = await openExtensionPage(stage.running, 'own.html?add=Syrian%20Democratic%20Forces');
    await own.bringToFront();
    await waitUntil('the name in the form', () =>
      own.evaluate(
        () => document.querySelector<HTMLInputElement>('[name="name"]')?.value === 'Syrian Democratic Forces',
      ),
    );
    await own.keyboard.press('Tab');
    await own.keyboard.type('SDF');
    await own.keyboard.press('Enter');
    await waitUntil('the entry in the list', () =>
      own.evaluate(
        () => document.querySelector('.own-row')?.textContent?.includes('Syrian Democratic Forces') ?? false,
      ),
    );
    const marked = await waitUntil('the page to be read again', async () => {
      const found = await ownMentions(tabId);
      return found.length > 0 ? found : null;
    });
    expect(marked).toContain('Syrian Democratic Forces');
    await press(own, 'Undo');
    await waitUntil('the entry to go from the page', async () => {
      const state = await stage.console.state(tabId);
      return state?.kind === 'ready' && (await ownMentions(tabId)).length === 0;
    });
    await own.close();
    await stage.console.send(tabId, 'stop', { by: 'site' });
    expect(await markupOf(page)).toBe(await untouchedMarkup(stage, 'sample-article.html'));
    await page.close();
  });
});

describe('the form', () => {
  it('refuses an entry without a name and says why', async () => {
    const own = await openExtensionPage(stage.running, 'own.html?add');
    await own.bringToFront();
    await press(own, 'Save');
    await waitUntil('the reason', () =>
      own.evaluate(() => document.querySelector('.fault')?.textContent?.includes('the name is missing') ?? false),
    );
    await own.close();
  });
});

describe('a wrong file', () => {
  beforeAll(async () => {
    const own = await openExtensionPage(stage.running, 'own.html');
    await waitForWords(own, 'Import a file');
    await chooseFiles(own, 'Import a file', [
      { name: 'good.csv', text: 'name,note\nNorthern Front,Holds the bank.\n' },
    ]);
    await waitForWords(own, '1 entry imported.');
    await own.close();
  });

  it.each([
    ['own.csv', 'name,aliases\nHarbour Guard,HG\n"Canal,Guard\n', 'Line 3: a quotation mark is not closed'],
    ['own.csv', 'name,note\nHarbour Guard,x\n,y\n', 'Line 3: the name is missing'],
    ['own.json', '{\n  "schema": 1,\n  "entries": [,]\n}', 'Line 3'],
    ['picture.json', '\u0089PNG\r\n\u001a\n', 'Line 1'],
  ])('%s %j: says where, and the entries stay as they were', async (name, text, said) => {
    const own = await openExtensionPage(stage.running, 'own.html');
    await waitForWords(own, 'Northern Front');
    const listed = () =>
      own.evaluate(() => [...document.querySelectorAll('.own-row')].map((row) => row.textContent).join('\n'));
    const before = await listed();
    await chooseFiles(own, 'Import a file', [{ name, text }]);
    expect(await waitForWords(own, said)).toContain('Nothing was changed.');
    expect(await listed()).toBe(before);
    await own.close();
    const again = await openExtensionPage(stage.running, 'own.html');
    expect(await waitForWords(again, 'Northern Front')).not.toContain('Harbour Guard');
    await again.close();
  });
});
