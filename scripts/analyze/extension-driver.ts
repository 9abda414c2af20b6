/**
 * Drives the built extension in a headless browser: opens a page in a tab, waits until the extension has read it, and
 * asks it for its report, by the same messages the popup uses.
 */
import type { Page, WebWorker } from 'puppeteer-core';
import { COLLAPSE_KINDS, type PageReport } from '../../core/report/page-report.ts';
import { launch, type RunningBrowser } from '../browser/launch.ts';
import type { CollapseChoice } from './arguments.ts';

/** No tab is a background tab to these, so timers run at full speed in all of them; no other host has an address. */
const ARGS = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-features=HttpsUpgrades',
];

export interface DriverOptions {
  readonly extension: string;
  readonly collapse: CollapseChoice;
  readonly force: boolean;
  readonly visible: boolean;
}

export interface ExtensionDriver {
  openTab(): Promise<Page>;
  /** The report of the page at `url`, opened in `tab`. Rejects when the page cannot be opened or read in time. */
  report(tab: Page, url: string): Promise<PageReport>;
  close(): Promise<void>;
}

/** How long one page may take, ms: to load, and then to be read and analysed. */
const LOAD_MS = 30_000;
const READ_MS = 60_000;

/** Starts the browser and sets the reader's settings as the run asks. */
export async function startDriver({ extension, collapse, force, visible }: DriverOptions): Promise<ExtensionDriver> {
  const running = await launch({
    browser: 'chrome',
    headless: true,
    extension,
    window: { width: 1280, height: 900 },
    args: ARGS,
  });
  const worker = await serviceWorker(running);
  await worker.evaluate(storeSettings, settingsFor(collapse));
  return {
    openTab: () => running.browser.newPage(),
    async report(tab, url) {
      await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
      const json = await (await serviceWorker(running)).evaluate(askForReport, {
        url,
        force,
        visible,
        waitMs: READ_MS,
      });
      return JSON.parse(json);
    },
    close: running.close,
  };
}

async function serviceWorker({ browser }: RunningBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 30_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('the background of the extension did not start');
  return worker;
}

function settingsFor(collapse: CollapseChoice): object {
  const all = Object.fromEntries(COLLAPSE_KINDS.map((kind) => [kind, true]));
  return {
    version: 1,
    changed: { collapse: collapse !== 'none', ...(collapse === 'all' ? { collapseKinds: all } : {}) },
  };
}

/** What the driver uses of the extension's own API; both functions below run inside the background. */
declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
};

async function storeSettings(settings: object): Promise<void> {
  await chrome.storage.local.set({ settings });
}

async function askForReport(order: { url: string; force: boolean; visible: boolean; waitMs: number }): Promise<string> {
  const tabs = await chrome.tabs.query({ url: order.url });
  const tabId = tabs[0]?.id;
  if (tabId === undefined) throw new Error('the tab is gone');
  const ask = (name: string, request: object): Promise<unknown> =>
    chrome.tabs.sendMessage(tabId, { newsgloss: 'page', name, request }, { frameId: 0 }).catch(() => null);
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const kindOf = (state: unknown) =>
    typeof state === 'object' && state !== null && 'kind' in state ? String(state.kind) : 'absent';
  const codeOf = (state: unknown) =>
    typeof state === 'object' && state !== null && 'code' in state ? String(state.code) : null;
  let isForced = false;
  for (const end = Date.now() + order.waitMs; Date.now() < end; await pause(8)) {
    const state = await ask('state', {});
    const kind = kindOf(state);
    if (kind === 'not-article' && order.force && !isForced) {
      isForced = true;
      await ask('analyse-again', { force: true });
    } else if (kind === 'not-article' || kind === 'ready' || codeOf(state) === 'no-text') {
      return JSON.stringify(await ask('report', { visible: order.visible }));
    } else if (kind === 'failed' || kind === 'off' || kind === 'stale-extension') {
      throw new Error(`the extension answered: ${codeOf(state) ?? kind}`);
    }
  }
  throw new Error('the page was not read in time');
}
