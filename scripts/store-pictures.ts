/**
 * `npm run store-pictures`: the six pictures of the store listing, 1280 × 800, and the README's three, of the sample
 * article in the built extension. The popup is set beside the page, because a browser without a display does not draw it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
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

await mkdir(FOLDER, { recursive: true });
const server = await startFixtureServer([]);
const { pathname: SAMPLE } = new URL(server.addressOf(join(ROOT, 'public', 'sample-article.html')));
const running = await launch({
  browser: 'chrome',
  headless: true,
  extension: await builtExtension('chrome'),
  window: SIZE,
  args: [`--host-resolver-rules=MAP ${SITE} ${new URL(server.origin).host}`],
});
try {
  const console_ = await openConsole(running);
  const sample = await openSample(console_, 'desk', SIZE);
  const { page, tabId } = sample;
  const article = await shot(page, '1-article');
  await readmeShot(page, 'collapsed', 'newsgloss-bar');
  const shown = await showCard(console_, sample, { kind: 'group', after: -1 });
  await shot(page, '3-group-card');
  await readmeShot(page, 'card', 'newsgloss-card');
  await showCard(console_, sample, { kind: 'place', after: shown });
  await shot(page, '4-place-card');
  await joinPictures('2-popup', [
    { picture: article, style: 'inset:0' },
    { picture: await popupPicture(console_.page, tabId, POPUP), style: `top:12px;right:24px;${FRAME}` },
  ]);
  await goToExtensionPage(running, console_.page, `report.html?tab=${tabId}`);
  await console_.page.setViewport(SIZE);
  await console_.page.bringToFront();
  await waitUntil('the report', () => console_.page.evaluate(() => document.querySelector('svg path') !== null));
  await shot(console_.page, '5-report');
  const held = await openSample(console_, 'phone', PHONE);
  await showCard(console_, held, { kind: 'place', after: -1 });
  const sheet = Buffer.from(await held.page.screenshot()).toString('base64');
  await joinPictures('6-phone', [
    { picture: sheet, style: `top:40px;left:240px;${FRAME}` },
    { picture: await popupPicture(console_.page, held.tabId, PHONE), style: `top:40px;right:240px;${FRAME}` },
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

interface OpenSample {
  readonly page: Page;
  readonly tabId: number;
  readonly report: FullReport;
}

/** The sample article, read; a window of another kind is set before it is opened, for that loads a page anew. */
async function openSample(console_: Console, visit: string, size: Viewport): Promise<OpenSample> {
  const page = await running.browser.newPage();
  await page.setViewport(size);
  await page.goto(`http://${SITE}${SAMPLE}?${visit}`);
  const tabId = await console_.tabId(page.url());
  const state = await settledState(console_, tabId);
  if (state.kind !== 'ready') throw new Error(`the sample was not read: ${state.kind}`);
  await page.bringToFront();
  return { page, tabId, report: state.report };
}

/** Steps from one mention to the next of a kind and shows its card; the mention's position. */
async function showCard(
  { send }: Console,
  { page, tabId, report: { headline, mentions } }: OpenSample,
  { kind, after }: { readonly kind: 'group' | 'place'; readonly after: number },
): Promise<number> {
  const inOrder = [...headline.mentions, ...mentions];
  const wanted = inOrder.findIndex((each, index) => index > after && each.kind === kind && each.id !== null);
  if (wanted < 0) throw new Error(`the sample names no ${kind}`);
  for (let step = Math.max(after, -1); step < wanted; step += 1) await send(tabId, 'step-mention', { direction: 1 });
  await new Promise((done) => setTimeout(done, CARD_DRAWN_MS));
  await page.bringToFront();
  return wanted;
}

async function popupPicture(page: Page, tabId: number, size: Viewport): Promise<string> {
  await goToExtensionPage(running, page, `popup.html?tab=${tabId}`);
  await page.setViewport(size);
  await page.bringToFront();
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
