/** What every end-to-end test needs: one real browser with the built extension, the fixtures on loopback, a console. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FullReport } from '../../core/report/page-report.ts';
import type { PageState } from '../../core/report/page-state.ts';
import { builtExtension, ROOT } from '../../scripts/browser/built-extension.ts';
import { type Console, openConsole, settledState, waitUntil } from '../../scripts/browser/extension-page.ts';
import { type FixtureServer, startFixtureServer } from '../../scripts/browser/fixture-server.ts';
import { type BrowserName, type LaunchOptions, launch, type RunningBrowser } from '../../scripts/browser/launch.ts';

export const BROWSER: BrowserName = process.env.NEWSGLOSS_BROWSER === 'firefox' ? 'firefox' : 'chrome';

export interface OpenedPage {
  readonly page: Page;
  readonly tabId: number;
}

export interface Stage {
  readonly running: RunningBrowser;
  readonly server: FixtureServer;
  readonly console: Console;
  /** Opens a fixture and waits until the extension has settled on it. */
  open(fixture: string): Promise<OpenedPage & { readonly state: PageState }>;
  /** The same, and the page must have become an analysed article. */
  openArticle(fixture?: string): Promise<OpenedPage & { readonly report: FullReport }>;
  close(): Promise<void>;
}

interface StageOptions {
  readonly prefs?: NonNullable<LaunchOptions['prefs']>;
  /** Folder of the unpacked extension, instead of the built one. */
  readonly extension?: string | null;
}

/** Within a test's own time, so that a browser that hangs is told by the command it did not answer. */
const ANSWER_TIMEOUT_MS = 50_000;

export const ARTICLE = 'sample-article.html';

/** Starts the browser, with settings of Firefox's own or another build of the extension if need be; close it after the tests. */
export async function startStage(
  folders: readonly string[] = [],
  { prefs = {}, extension = null }: StageOptions = {},
): Promise<Stage> {
  const running = await launch({
    browser: BROWSER,
    headless: true,
    extension: extension ?? (await builtExtension(BROWSER)),
    window: { width: 1180, height: 900 },
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
    prefs,
  });
  const server = await startFixtureServer([...folders, join(ROOT, 'tests', 'fixtures', 'pages'), join(ROOT, 'public')]);
  const console_ = await openConsole(running);
  let opened = 0;
  const open = async (fixture: string) => {
    const page = await running.browser.newPage();
    opened += 1;
    const url = `${server.origin}/${fixture}${fixture.includes('?') ? '&' : '?'}visit=${opened}`;
    await page.goto(url);
    const tabId = await console_.tabId(url);
    const state = await settledState(console_, tabId);
    await page.bringToFront();
    return { page, tabId, state };
  };
  return {
    running,
    server,
    console: console_,
    open,
    async openArticle(fixture = ARTICLE) {
      const { page, tabId, state } = await open(fixture);
      if (state.kind !== 'ready') throw new Error(`${fixture} became ${JSON.stringify(state)}`);
      return { page, tabId, report: state.report };
    },
    async close() {
      await running.close();
      server.close();
    },
  };
}

/** The document as markup, with nothing of ours left out. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Markup of a fixture as the browser reads it, without the extension having touched it. */
export async function untouchedMarkup(stage: Stage, fixture: string): Promise<string> {
  const page = await stage.running.browser.newPage();
  await page.goto(`${stage.server.origin}/blank.html`);
  const html = await page.evaluate(async (name) => {
    const text = await (await fetch(name)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  }, `/${fixture}`);
  await page.close();
  return html;
}

/** Names of our highlights that hold at least one range. Firefox does not let a highlight be iterated; it has a size. */
export function paintedHighlights(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('newsgloss-')).sort());
}

export { waitUntil };
