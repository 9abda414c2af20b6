/**
 * `npm run store-pictures`: the six pictures of the store listing, 1280 × 800, and the README's three, of the sample
 * article in the built extension. The popup is set beside the page, because a browser without a display does not draw it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FullReport } from '../core/report/page-report.ts';
import { builtExtension, ROOT } from './browser/built-extension.ts';
import { type Console, goToExtensionPage, openConsole, settledState, waitUntil } from './browser/extension-page.ts';
import { startFixtureServer } from './browser/fixture-server.ts';
import { launch } from './browser/launch.ts';

const SIZE = { width: 1280, height: 800 };
const FOLDER = join(ROOT, 'docs', 'store', 'screenshots');
const README_FOLDER = join(ROOT, 'docs', 'images');
/** The site that the sample says it stands on. */
const SITE = 'worldview-digest.example';
const POPUP = { width: 376, height: 600 };
const PHONE = { width: 360, height: 720, isMobile: true, hasTouch: true };
const CARD_DRAWN_MS = 500;
const FRAME = 'border:1px solid #888;border-radius:8px;box-shadow:0 4px 24px #0006';

interface PlacedPicture {
  /** PNG in base64. */
  readonly picture: string;
  /** Where it stands, as CSS. */
  readonly style: string;
}

/** Position of the last mention whose card was shown. */
let shown = -1;

await mkdir(FOLDER, { recursive: true });
const server = await startFixtureServer([]);
const running = await launch({
  browser: 'chrome',
  headless: true,
  extension: await builtExtension('chrome'),
  window: SIZE,
  args: [`--host-resolver-rules=MAP ${SITE} ${new URL(server.origin).host}`],
});
try {
  const page = await running.browser.newPage();
  const { pathname } = new URL(server.addressOf(join(ROOT, 'public', 'sample-article.html')));
  await page.goto(`http://${SITE}${pathname}`);
  const console_ = await openConsole(running);
  const tabId = await console_.tabId(page.url());
  const state = await settledState(console_, tabId);
  if (state.kind !== 'ready') throw new Error(`the sample was not read: ${state.kind}`);
  await page.bringToFront();
  const article = await shot(page, '1-article');
  await readmeShot(page, 'collapsed', 'newsgloss-bar');
  await showCard(console_, tabId, page, state.report, 'group');
  await shot(page, '3-group-card');
  await readmeShot(page, 'card', 'newsgloss-card');
  await showCard(console_, tabId, page, state.report, 'place');
  await shot(page, '4-place-card');
  await joinPictures('2-popup', [
    { picture: article, style: 'inset:0' },
    { picture: await popupPicture(console_.page, tabId, POPUP), style: `top:12px;right:24px;${FRAME}` },
  ]);
  await goToExtensionPage(running, console_.page, `report.html?tab=${tabId}`);
  await console_.page.setViewport(SIZE);
  await waitUntil('the report', () => console_.page.evaluate(() => document.querySelector('svg path') !== null));
  await shot(console_.page, '5-report');
  await page.bringToFront();
  await page.setViewport(PHONE);
  await new Promise((done) => setTimeout(done, CARD_DRAWN_MS));
  const sheet = Buffer.from(await page.screenshot()).toString('base64');
  await joinPictures('6-phone', [
    { picture: sheet, style: `top:40px;left:240px;${FRAME}` },
    { picture: await popupPicture(console_.page, tabId, PHONE), style: `top:40px;right:240px;${FRAME}` },
  ]);
} finally {
  await running.close();
  server.close();
}

async function shot(page: Page, name: string): Promise<string> {
  return Buffer.from(await page.screenshot({ path: `${FOLDER}/${name}.png` })).toString('base64');
}

/** What stands around the first element of ours with this name, for the README. */
async function readmeShot(page: Page, name: string, ours: string): Promise<void> {
  const box = await page.evaluate((tag) => {
    const { top = 0, height = 0 } = document.querySelector(tag)?.getBoundingClientRect() ?? {};
    return { top, height };
  }, ours);
  const clip = { x: 0, y: Math.max(0, box.top - 90), width: 800, height: box.height + 200 };
  await page.screenshot({ path: `${README_FOLDER}/${name}.png`, clip });
}

/** Steps through the mentions to the first that comes after the last one shown. */
async function showCard(
  { send }: Console,
  tabId: number,
  page: Page,
  { headline, mentions }: FullReport,
  kind: 'group' | 'place',
): Promise<void> {
  const inOrder = [...headline.mentions, ...mentions];
  const wanted = inOrder.findIndex((each, index) => index > shown && each.kind === kind && each.id !== null);
  if (wanted < 0) throw new Error(`the sample names no ${kind}`);
  for (; shown < wanted; shown += 1) await send(tabId, 'step-mention', { direction: 1 });
  await new Promise((done) => setTimeout(done, CARD_DRAWN_MS));
  await page.bringToFront();
}

async function popupPicture(page: Page, tabId: number, size: typeof POPUP): Promise<string> {
  await goToExtensionPage(running, page, `popup.html?tab=${tabId}`);
  await page.setViewport(size);
  await waitUntil('the popup', () => page.evaluate(() => document.querySelector('[role="tablist"]') !== null));
  return Buffer.from(await page.screenshot()).toString('base64');
}

/** Sets pictures on one page of the listing's size; the one of the popup is the README's as well. */
async function joinPictures(name: string, pictures: readonly PlacedPicture[]): Promise<void> {
  const page = await running.browser.newPage();
  const images = pictures.map(
    ({ picture, style }) => `<img alt="" style="position:absolute;${style}" src="data:image/png;base64,${picture}">`,
  );
  await page.setContent(`<body style="margin:0;background:#e7ecf1">${images.join('')}</body>`);
  const joined = await shot(page, name);
  if (name === '2-popup') await writeFile(join(README_FOLDER, 'popup.png'), joined, 'base64');
  await page.close();
}
