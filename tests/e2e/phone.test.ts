/**
 * A phone: 360 px wide, with the calls that Firefox for Android lacks taken out of the extension's reach. Android's
 * own browser cannot be driven here; without their manifest keys both browsers know no menus, commands or panel either.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browser/built-extension.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { boxOf, cardBox } from './on-page.ts';
import { BROWSER, type Stage, startStage, waitUntil } from './stage.ts';
import { waitForWords } from './surface.ts';

const PHONE = { width: 360, height: 640 };
const KEYS_OF_DESKTOPS = ['commands', 'side_panel', 'sidebar_action'];
const PERMISSIONS_OF_DESKTOPS = ['contextMenus', 'sidePanel'];

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-phone-'));
let stage: Stage;
beforeAll(async () => {
  cpSync(await builtExtension(BROWSER), folder, { recursive: true });
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  for (const key of KEYS_OF_DESKTOPS) delete manifest[key];
  const { permissions } = manifest;
  if (!Array.isArray(permissions)) throw new Error('a manifest without permissions');
  manifest.permissions = permissions.filter((each) => !PERMISSIONS_OF_DESKTOPS.includes(each));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  stage = await startStage([], { extension: folder });
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** How far a page can be scrolled sideways, px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openOnPhone(path: string): Promise<Page> {
  const page = await openExtensionPage(stage.running, path);
  await page.setViewport(PHONE);
  await page.bringToFront();
  return page;
}

interface DesktopApi {
  readonly contextMenus?: object;
  readonly commands?: object;
}
declare const chrome: DesktopApi;

describe('on a phone', () => {
  it('menus and commands are out of reach', async () => {
    expect(await stage.console.page.evaluate(() => [typeof chrome.contextMenus, typeof chrome.commands])).toEqual([
      'undefined',
      'undefined',
    ]);
  });

  it('an article is read by itself, and a tapped name opens a sheet as wide as the window that leaves it in sight', async () => {
    const { page } = await stage.openArticle();
    await page.setViewport(PHONE);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const box = await boxOf(page, 'Hasakah');
    await page.touchscreen.tap((box.x + box.right) / 2, (box.y + box.bottom) / 2);
    const sheet = await waitUntil('the whole sheet in the window', async () => {
      const shown = await cardBox(page);
      return shown && shown.bottom - shown.y > 100 && shown.y >= 0 && shown.bottom <= PHONE.height + 1 && shown;
    });
    expect({ left: Math.round(sheet.x), right: Math.round(sheet.right) }).toEqual({ left: 0, right: PHONE.width });
    const word = await boxOf(page, 'Hasakah', false);
    expect(word.bottom <= sheet.y || word.y >= sheet.bottom, JSON.stringify({ word, sheet })).toBe(true);
    await page.close();
  });

  it.each([
    ['options.html', 'Highlight'],
    ['glossary.html', 'Outlets'],
    ['own.html', 'Your own entries'],
    ['saved.html', 'Saved pages'],
    ['about.html', 'GeoNames'],
    ['welcome.html', 'Welcome to Newsgloss'],
    ['sample.html', 'Convoys on the move'],
  ])('%s fits the window', async (path, words) => {
    const page = await openOnPhone(path);
    await waitForWords(page, words);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it.each([
    ['popup.html', 'Local sources'],
    ['report.html', 'Local sources'],
  ])('%s of an article fits the window', async (path, words) => {
    const { page: article, tabId } = await stage.openArticle();
    const page = await openOnPhone(`${path}?tab=${tabId}`);
    await waitForWords(page, words);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.close();
    await article.close();
  });
});
