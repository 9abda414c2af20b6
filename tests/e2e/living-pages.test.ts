import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe('a page that writes its own text', () => {
  it('is read once the text is there, and again after a navigation without a load', async () => {
    const page = await stage.running.browser.newPage();
    const url = `${stage.server.origin}/routes-in-place.html`;
    await page.goto(url);
    const tabId = await stage.console.tabId(url);
    const placeRead = async () => {
      const report = await stage.console.report(tabId);
      return report && 'mentions' in report ? report.mentions.find(({ kind }) => kind === 'place')?.text : null;
    };
    await waitUntil('the first article', async () => (await placeRead()) === 'Raqqa');
    await page.evaluate(() => Reflect.get(window, 'go')());
    await waitUntil('the second article', async () => (await placeRead()) === 'Mosul');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('A road near Mosul');
    await page.close();
  });

  it('is read again when its text changes', async () => {
    const { page, tabId } = await stage.openArticle();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.innerText.includes('Long columns'));
      if (paragraph) paragraph.textContent = 'The editors say that a convoy near Aleppo has turned back.';
    });
    await waitUntil('the new text', async () => {
      const report = await stage.console.report(tabId);
      return report && 'text' in report && report.text.includes('near Aleppo');
    });
    await page.close();
  });

  it('keeps its highlights when a framework draws the same words anew', async () => {
    const { page, tabId } = await stage.openArticle();
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.entry-content p'))
        paragraph.replaceWith(paragraph.cloneNode(true));
    });
    const markOf = async () => {
      const report = await stage.console.report(tabId);
      if (!report || !('text' in report)) return 'changed';
      const start = report.text.indexOf('Syrian Democratic');
      return stage.console.send(tabId, 'jump-to', { start, end: start + 10 });
    };
    await waitUntil('the words to be found again', async () => (await markOf()) === 'done');
    await page.close();
  });
});
