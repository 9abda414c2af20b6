/** What every measurement is given: the browser, the pages, and how much time there is. */
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/browser/built-extension.ts';
import { type BrowserName, launch, type RunningBrowser } from '../../scripts/browser/launch.ts';
import type { BenchServer } from './bench-server.ts';
import { bundlePart, type PagePart } from './bundle.ts';
import type { Rounds } from './in-page/clock.ts';
import type { PageSample } from './page-sample.ts';

export interface BenchRun {
  readonly browser: BrowserName;
  readonly server: BenchServer;
  readonly sample: PageSample;
  readonly quick: boolean;
  /** Folder of the built extension. */
  readonly extension: string;
}

/** The global that holds a part's functions inside a page. */
export const GLOBAL = { subject: 'newsglossSubject', lab: 'newsglossLab', highlights: 'newsglossHighlights' } as const;

/** Enough to compile hot paths, few enough for hundreds of pages. */
export const ROUNDS: Rounds = { warmUp: 24, measured: 9 };

/** Nothing listens there: whatever would leave this machine fails at once. */
const NOWHERE_PORT = 9;

/** Firefox rounds its clock to a millisecond against fingerprinting, which is longer than much of what we measure. */
const FIREFOX_PREFS = { 'privacy.reduceTimerPrecision': false, 'extensions.background.idle.timeout': 1000 };

/** A headless browser, with our extension or without. */
export function launchForBench(browser: BrowserName, extension: string | null): Promise<RunningBrowser> {
  return launch({
    browser,
    headless: true,
    extension,
    window: { width: 1280, height: 900 },
    proxyPort: NOWHERE_PORT,
    prefs: FIREFOX_PREFS,
  });
}

const bundles = new Map<PagePart, Promise<string>>();

/** Brings a part's functions into the page that is open. */
export async function bring(page: Page, part: PagePart): Promise<void> {
  let bundled = bundles.get(part);
  if (!bundled) {
    bundled = bundlePart(part, GLOBAL[part]);
    bundles.set(part, bundled);
  }
  const code = await bundled;
  await page.evaluate(`${code};globalThis.${GLOBAL[part]}=${GLOBAL[part]};true`);
}

/** Tells how far a long measurement is, on one line of standard error. */
export function progress(run: BenchRun, words: string): void {
  process.stderr.write(`  ${run.browser}: ${words}\n`);
}

export { ROOT };
