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

  it('says when the text is no longer the text that was read', async () => {
    const { page, tabId } = await stage.openArticle();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.innerText.includes('Long columns'));
      if (paragraph) paragraph.textContent = 'The editors have replaced this paragraph by another.';
    });
    await waitUntil('the state to say so', async () => {
      const state = await stage.console.state(tabId);
      return state?.kind === 'ready' && state.changedSinceAnalysis;
    });
    expect(await stage.console.send(tabId, 'jump-to', { start: 150, end: 260 })).toBe('changed');
    await page.close();
  });
});
