import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';
import { press, waitForWords } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface StorageApi {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}
declare const chrome: StorageApi;

const isListHidden = (page: Page) =>
  page.evaluate(() => document.querySelector('.related')?.closest('[hidden]') !== null);
const kinds = async (tabId: number) => {
  const report = await stage.console.report(tabId);
  return report && 'collapsed' in report ? report.collapsed.map(({ kind }) => kind) : [];
};

describe('never collapse this here', () => {
  it('holds for the site, over reloads, until it is taken back', async () => {
    const { page, tabId } = await stage.openArticle();
    await waitUntil('the list to be collapsed', () => isListHidden(page), 6000);
    const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
    await press(popup, 'Hidden');
    await waitForWords(popup, 'Related articles');
    const before = await kinds(tabId);
    const index = before.indexOf('related');
    await stage.console.send(tabId, 'never-collapse', { index });
    await waitUntil('the list to show', async () => !(await isListHidden(page)));
    expect(await kinds(tabId)).toEqual(before.filter((_kind, at) => at !== index));
    await waitForWords(popup, 'left shown on this page');
    const again = await stage.openArticle();
    expect(await isListHidden(again.page)).toBe(false);
    expect(await kinds(again.tabId)).toContain('share');
    const stored = await stage.console.page.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get('blocks')),
    );
    expect(stored).toContain('keep');
    expect(stored).not.toMatch(/127\.0\.0\.1|related|checkpoints/);
    await press(popup, 'Collapse again');
    await waitUntil('the list to be collapsed', () => isListHidden(page));
    const later = await stage.openArticle();
    await waitUntil('the list to be collapsed', () => isListHidden(later.page), 6000);
    for (const each of [popup, page, again.page, later.page]) await each.close();
  });

  it('hides a block over which the context menu was opened, and shows it again', async () => {
    const { page, tabId } = await stage.openArticle();
    const bread = 'Residents of Raqqa';
    const shown = () => page.evaluate((words) => document.body.innerText.includes(words), bread);
    const box = await page.evaluate((words) => {
      const found = [...document.querySelectorAll('p')].find((node) => node.textContent?.startsWith(words));
      found?.scrollIntoView({ block: 'center' });
      const { x, y } = found?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: x + 30, y: y + 10 };
    }, bread);
    await page.mouse.click(box.x, box.y, { button: 'right' });
    await stage.console.send(tabId, 'hide-block', {});
    await waitUntil('the paragraph to go', async () => !(await shown()), 6000);
    const again = await stage.openArticle();
    expect(await again.page.evaluate((words) => document.body.innerText.includes(words), bread)).toBe(false);
    const report = await stage.console.report(again.tabId);
    const own =
      report && 'collapsed' in report ? report.collapsed.findIndex(({ reason }) => /reader/.test(reason)) : -1;
    await stage.console.send(again.tabId, 'never-collapse', { index: own });
    await waitUntil('the paragraph to come back', () =>
      again.page.evaluate((words) => document.body.innerText.includes(words), bread),
    );
    const settings = await openExtensionPage(stage.running, 'options.html');
    await waitForWords(settings, 'What you changed on sites');
    await settings.close();
    await again.page.close();
    await page.close();
  });
});
