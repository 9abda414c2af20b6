import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/browser/built-extension.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage } from './stage.ts';
import { chooseFiles, press, waitForWords } from './surface.ts';

let stage: Stage;
let article: number;
let frontPage: number;
beforeAll(async () => {
  stage = await startStage();
  article = (await stage.openArticle()).tabId;
  frontPage = (await stage.open('front-page.html')).tabId;
});
afterAll(() => stage.close());

const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{ readonly violations: readonly { id: string; nodes: readonly { target: unknown }[] }[] }>;
}
declare const axe: Axe;

/** What axe-core finds on the page as it stands, in one theme. */
async function findings(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  });
}

async function check(path: string, words: string, then?: (page: Page) => Promise<void>): Promise<void> {
  const page = await openExtensionPage(stage.running, path);
  await page.bringToFront();
  await waitForWords(page, words);
  await then?.(page);
  await page.evaluate(AXE);
  expect([...(await findings(page, 'light')), ...(await findings(page, 'dark'))]).toEqual([]);
  await page.close();
}

const saved = readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', 'ferry.html'), 'utf8');

describe('axe-core finds nothing, light and dark', () => {
  it.each([
    ['sources', 'Sources', 'Local sources'],
    ['groups, places and the map', 'Who and where', 'Groups'],
    ['origin', 'Origin', 'Where it comes from'],
    ['what is hidden', 'Hidden', 'Related articles'],
    ['exports', 'Export', 'Citation (APA)'],
  ])('in the popup, %s', async (_what, control, words) => {
    await check(`popup.html?tab=${article}`, 'statements', async (page) => {
      await press(page, control);
      await waitForWords(page, words);
      if (control === 'Who and where') {
        await press(page, 'Show the map');
        await waitForWords(page, 'Natural Earth');
      }
    });
  });

  it.each([
    ['a page that is no article', () => `popup.html?tab=${frontPage}`, 'Analyse this page anyway'],
    ['a page of the browser', () => 'popup.html?tab=0', 'cannot read this page'],
  ])('in the popup over %s', async (_what, path, words) => {
    await check(path(), words);
  });

  it.each([
    ['sidepanel.html', 'Newsgloss'],
    ['options.html', 'Newsgloss settings'],
    ['welcome.html', 'What it never does'],
    ['about.html', 'Sources of the data'],
    ['glossary.html?search=SDF', 'Syrian Democratic Forces'],
    ['saved.html', 'Saved pages'],
    ['own.html', 'Your own entries'],
    ['report.html?tab=0', 'no longer open'],
  ])('on %s', async (path, words) => {
    await check(path, words);
  });

  it('on the form for an own entry', async () => {
    await check('own.html', 'Your own entries', async (page) => {
      await press(page, 'Add an entry');
      await waitForWords(page, 'In one sentence');
    });
  });

  it('on the full report, map included', async () => {
    await check(`report.html?tab=${article}`, 'Natural Earth');
  });

  it('on the table of saved pages', async () => {
    await check('saved.html', 'Saved pages', async (page) => {
      await chooseFiles(page, 'Choose files', [{ name: 'ferry.html', text: saved }]);
      await waitForWords(page, '1 page read.');
    });
  });

  it('on an entry of the glossary', async () => {
    await check('glossary.html?search=SDF', 'Syrian Democratic Forces', async (page) => {
      await press(page, 'Syrian Democratic Forces');
      await waitForWords(page, 'armed group alliance');
    });
  });
});
