import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPEAL, PARAGRAPHS } from '../fixtures/living/story.mjs';
import { buildFrameworkPages } from './framework-pages.ts';
import { markupOf, paintedHighlights, type Stage, startStage, waitUntil } from './stage.ts';

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'newsgloss-frameworks-'));
beforeAll(async () => {
  await buildFrameworkPages(folder);
  stage = await startStage([folder]);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const bars = (page: Page) => page.evaluate(() => document.querySelectorAll('newsgloss-bar').length);
const errors = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'errors'));
const drawn = (page: Page, name: string, value: unknown) =>
  page.evaluate((setter, next) => Reflect.get(Reflect.get(window, 'drawn'), setter)(next), name, value);
/** How often each paragraph of the article stands on the page and is not hidden by us. */
const shown = (page: Page) =>
  page.evaluate((paragraphs) => {
    const all = [...document.querySelectorAll('p')].filter((each) => !each.closest('[hidden]'));
    return paragraphs.map((text) => all.filter((each) => each.textContent === text).length);
  }, PARAGRAPHS);
const ONCE_EACH = PARAGRAPHS.map(() => 1);

/** Presses the page's own button and waits for the page's own answer and clock. */
async function expectAlive(page: Page): Promise<void> {
  const before = await page.evaluate(() => Number(document.querySelector('#clock')?.textContent));
  const liked = await page.evaluate(() => document.querySelector('#like')?.textContent ?? '');
  await page.evaluate(() => document.querySelector<HTMLElement>('#like')?.click());
  await waitUntil('the page to answer its button', () =>
    page.evaluate((was) => document.querySelector('#like')?.textContent !== was, liked),
  );
  await waitUntil('the page to go on drawing', () =>
    page.evaluate((was) => Number(document.querySelector('#clock')?.textContent) > was, before),
  );
}

/** What a page must be like once the framework has taken it over and we have collapsed. */
async function expectWhole(page: Page): Promise<void> {
  await waitUntil('the lines', async () => (await bars(page)) > 0);
  await expectAlive(page);
  expect(await shown(page)).toEqual(ONCE_EACH);
  expect(await errors(page)).toEqual([]);
  await page.close();
}

describe.each(['react', 'vue'])('a page in %s', (framework) => {
  it('goes on drawing over our work, and none of its elements is lost', async () => {
    const { page, tabId } = await stage.openArticle(`${framework}.html`);
    expect(await bars(page)).toBeGreaterThan(0);
    expect(await paintedHighlights(page)).not.toEqual([]);
    await expectAlive(page);
    await drawn(page, 'setAppealShown', false);
    await waitUntil('no line to stand for the appeal that is gone', async () =>
      page.evaluate(() => {
        const lines = [...document.querySelectorAll('newsgloss-bar')];
        return lines.every((line) => line.nextElementSibling?.hasAttribute('hidden'));
      }),
    );
    await drawn(page, 'setAppealShown', true);
    await drawn(page, 'setOrder', [...PARAGRAPHS].reverse());
    await waitUntil('the new order to be read', async () => {
      const report = await stage.console.report(tabId);
      return (
        report &&
        'text' in report &&
        report.text.includes(PARAGRAPHS[5] ?? '?') &&
        report.text.indexOf('Long columns') > 400
      );
    });
    expect(await shown(page)).toEqual(ONCE_EACH);
    await expectAlive(page);
    await stage.console.send(tabId, 'stop', { by: 'site' });
    expect(await markupOf(page)).not.toContain('newsgloss');
    expect(await page.evaluate((appeal) => document.body.innerText.includes(appeal), APPEAL)).toBe(true);
    expect(await errors(page)).toEqual([]);
    await page.close();
  });

  it('takes over its markup after loading without an error', async () => {
    const { page } = await stage.openArticle(`${framework}.html?late=400`);
    await expectAlive(page);
    await expectWhole(page);
  });

  it('takes over after loading at a root that nobody can know: no error', async () => {
    const { page } = await stage.openArticle(`${framework}-plain.html?late=400`);
    await expectAlive(page);
    await expectWhole(page);
  });

  it('takes over long after we collapsed: it is whole and alive, and is collapsed again', async () => {
    const { page } = await stage.openArticle(`${framework}.html?late=asked`);
    await waitUntil('the lines', async () => (await bars(page)) > 0);
    await page.evaluate(() => Reflect.get(window, 'takeOver')());
    await expectAlive(page);
    await waitUntil('the lines again', async () => (await bars(page)) > 0);
    expect(await shown(page)).toEqual(ONCE_EACH);
    // The framework reports that it found a line of ours and drew its own tree instead; nothing else goes wrong.
    expect((await errors(page)).filter((words) => !/hydrat|React error #(418|423|425)/i.test(words))).toEqual([]);
    await page.close();
  });
});

describe('an app of Nuxt', () => {
  it('that takes over three seconds after loading is waited for: no error', async () => {
    const { page } = await stage.openArticle('nuxt.html?late=3000');
    await expectAlive(page);
    await expectWhole(page);
  });
});
