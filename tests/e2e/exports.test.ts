import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage } from './stage.ts';
import { catchSaving, press, savedFiles, waitForWords, wordsOf } from './surface.ts';

let stage: Stage;
let article: Page;
let popup: Page;
let tab: number;
beforeAll(async () => {
  stage = await startStage();
  const opened = await stage.openArticle('ferry.html');
  article = opened.page;
  tab = opened.tabId;
  popup = await openExtensionPage(stage.running, `popup.html?tab=${tab}`);
  await waitForWords(popup, '2 statements');
  await catchSaving(popup);
  await press(popup, 'Export');
});
afterAll(() => stage.close());

/** The expected file, written by hand, for the address at which the fixture was served. */
function expected(extension: string): string {
  const file = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'exports', `ferry.${extension}`), 'utf8');
  return file.replaceAll('ORIGIN', stage.server.origin);
}

/** Times and the detector's confidence differ from run to run. */
const timeless = (json: string) =>
  json.replace(/"(score|detect|read|analyse|paint)": [\d.e+-]+/g, (_whole, name) => `"${name}": 0`);

const parsed = (json: string): unknown => JSON.parse(timeless(json));

describe('what the popup exports', () => {
  it.each([
    ['Save: Sourcing note', 'md'],
    ['Save: Statements', 'csv'],
    ['Save: Citation (APA)', 'txt'],
    ['Save: Citation (BibTeX)', 'bib'],
    ['Save: Text-fragment', 'links.txt'],
  ])('%s is the file written by hand', async (label, extension) => {
    await press(popup, label);
    const saved = (await savedFiles(popup)).at(-1);
    expect(saved?.name).toBe(`newsgloss-127-0-0-1-ferry-to-the-island-runs-again.${extension}`);
    expect(saved?.text).toBe(expected(extension));
  });

  it.each([
    ['Save: Full report', 'json'],
    ['Save: Citation (CSL', 'csl.json'],
    ['Save: Web Annotations', 'jsonld'],
  ])('%s says what the file written by hand says', async (label, extension) => {
    await press(popup, label);
    const saved = (await savedFiles(popup)).at(-1);
    expect(saved?.name.endsWith(`.${extension}`)).toBe(true);
    expect(parsed(saved?.text ?? '')).toEqual(parsed(expected(extension)));
  });

  it('goes to the clipboard as it would go into a file', async () => {
    await popup.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: (text: string) => {
          Reflect.set(globalThis, 'copied', text);
          return Promise.resolve();
        },
      });
    });
    await press(popup, 'Copy: Citation (APA)');
    await waitForWords(popup, 'Copied');
    expect(await popup.evaluate((): unknown => Reflect.get(globalThis, 'copied'))).toBe(expected('txt'));
  });
});

describe('the full report page', () => {
  it('has every statement in the words of the page, with a link to its place', async () => {
    const report = await openExtensionPage(stage.running, `report.html?tab=${tab}`);
    await waitForWords(report, 'The pier is safe');
    const links = await report.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.report-source a')].map(({ href }) => href),
    );
    const addresses = expected('links.txt').match(/^http.*$/gm);
    expect(links).toEqual(addresses);
    expect(await wordsOf(report)).toContain('Harbour Gazette');
    await report.close();
  });

  it('says so when the article has been closed', async () => {
    await article.close();
    const report = await openExtensionPage(stage.running, `report.html?tab=${tab}`);
    await waitForWords(report, 'The page is no longer open');
    await report.close();
  });
});
