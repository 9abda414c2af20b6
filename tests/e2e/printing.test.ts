import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupBySource } from '../../core/report/source-groups.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { BROWSER, type Stage, startStage, waitUntil } from './stage.ts';
import { waitForWords } from './surface.ts';

const FIRST = [
  'Mara',
  'Jonas',
  'Lena',
  'Karim',
  'Amal',
  'Petra',
  'Viktor',
  'Salma',
  'Oleg',
  'Irina',
  'Hassan',
  'Nadia',
];
const LAST = [
  'Lindner',
  'Haddad',
  'Novak',
  'Moreira',
  'Saleh',
  'Kovalenko',
  'Brandt',
  'Mansour',
  'Petrov',
  'Aziz',
  'Weber',
];
const PEOPLE = LAST.flatMap((last) => FIRST.map((first) => `${first} ${last}`));

/** An article in which more people speak than the report draws at first. */
const LONG = `<!doctype html><html lang="en"><head><title>A village remembers</title><meta property="og:type" content="article">
</head><body><article><h1>A village remembers</h1>${PEOPLE.map(
  (name) =>
    `<p>The road along the river was closed for most of the night, said ${name}, who keeps a shop beside the bridge and watched the lorries turn back one after the other.</p>`,
).join('')}</article></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-printing-'));
let stage: Stage;
beforeAll(async () => {
  writeFileSync(join(folder, 'long.html'), LONG);
  stage = await startStage([folder]);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const sourcesDrawn = (page: Page) => page.evaluate(() => document.querySelectorAll('.report-source').length);

describe('a long report', () => {
  it('is printed with every source, and shows its first hundred again afterwards', async () => {
    const { tabId, report } = await stage.openArticle('long.html');
    const all = groupBySource(report.attributions).length;
    expect(all).toBeGreaterThan(110);
    const page = await openExtensionPage(stage.running, `report.html?tab=${tabId}`);
    await waitForWords(page, 'Found by wording');
    expect(await sourcesDrawn(page)).toBe(100);
    await page.evaluate(() => {
      // Told after the report's own listener, and before the browser lays out the paper.
      addEventListener('beforeprint', () => {
        document.body.dataset.printed = String(document.querySelectorAll('.report-source').length);
      });
    });
    await page.pdf();
    await waitUntil('the page to have been printed', () =>
      page.evaluate((wanted) => document.body.dataset.printed === wanted, String(all)),
    );
    await waitUntil('its first sources', async () => (await sourcesDrawn(page)) === 100);
    await page.close();
  });

  // Firefox's driver has no way to look at a page as paper.
  if (BROWSER === 'chrome')
    it('is dark ink on paper for a reader of dark pages, and its bar keeps its fills', async () => {
      const { tabId } = await stage.openArticle();
      const page = await openExtensionPage(stage.running, `report.html?tab=${tabId}`);
      await waitForWords(page, 'Found by wording');
      await page.emulateMediaType('print');
      const { ink, fill } = await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark';
        const band = document.querySelector('.composition-bar .band') ?? document.body;
        return {
          ink: getComputedStyle(document.body).color,
          fill: getComputedStyle(band).getPropertyValue('print-color-adjust'),
        };
      });
      expect([ink, fill]).toEqual(['rgb(31, 35, 40)', 'exact']);
      await page.close();
    });
});
