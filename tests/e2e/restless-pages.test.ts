import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markupOf, type OpenedPage, paintedHighlights, type Stage, startStage, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const call = (page: Page, name: string, ...values: unknown[]) =>
  page.evaluate((wanted, given) => Reflect.get(window, wanted)(...given), name, values);

async function textOf({ tabId }: OpenedPage): Promise<string> {
  const report = await stage.console.report(tabId);
  return report && 'text' in report ? report.text : '';
}

async function expectUnharmed({ page, tabId }: OpenedPage): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#like')?.click());
  expect(await page.evaluate(() => document.querySelector('#like')?.textContent)).toBe('Liked');
  await stage.console.send(tabId, 'stop', { by: 'site' });
  expect(await markupOf(page)).not.toContain('newsgloss');
  expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
  await page.close();
}

describe('a page that never rests', () => {
  it('a live blog: an entry that is prepended is read and marked', async () => {
    const opened = await stage.openArticle('restless.html');
    await call(opened.page, 'prepend', 'Kirkuk');
    await waitUntil('the new entry', async () => (await textOf(opened)).includes('left Kirkuk'));
    await expectUnharmed(opened);
  });

  it('endless scrolling: what is appended is read, and reading ends', async () => {
    const opened = await stage.openArticle('restless.html');
    await call(opened.page, 'append', 40);
    await waitUntil('the longer text', async () => (await textOf(opened)).includes('Entry 39'));
    await expectUnharmed(opened);
  });

  it('twenty thousand changes a second: the page stays responsive, and the popup says that it changed', async () => {
    const opened = await stage.openArticle('restless.html');
    await call(opened.page, 'race');
    await waitUntil('the watching to end', async () => {
      const state = await stage.console.state(opened.tabId);
      return state?.kind === 'ready' && state.changedSinceAnalysis;
    });
    const before = Number(await call(opened.page, 'changes'));
    await new Promise((done) => setTimeout(done, 1000));
    expect(Number(await call(opened.page, 'changes')) - before).toBeGreaterThan(8000);
    await expectUnharmed(opened);
  });

  it('an editor in the page is never marked, and what is typed stays', async () => {
    const opened = await stage.openArticle('restless.html');
    await opened.page.click('#editor p');
    await opened.page.keyboard.type('Typed here. ');
    expect(await opened.page.evaluate(() => document.querySelector('#editor')?.textContent)).toContain('Typed here. ');
    await expectUnharmed(opened);
  });

  it('a document written anew by document.open is left in peace or read as a new page', async () => {
    const opened = await stage.openArticle('restless.html');
    await opened.page.evaluate(() => {
      const words =
        'The ferry to the island was full on Friday, the harbour master of Basra said, and two boats waited.';
      document.open();
      document.write(
        `<html><body><article><h1>Another page</h1>${`<p>${words} ${words}</p>`.repeat(6)}</article></body></html>`,
      );
      document.close();
    });
    await waitUntil('the new text', async () => (await textOf(opened)).includes('harbour master'));
    expect(await paintedHighlights(opened.page)).not.toEqual([]);
    expect(await opened.page.evaluate(() => document.querySelectorAll('p').length)).toBe(6);
    await opened.page.close();
  });
});
