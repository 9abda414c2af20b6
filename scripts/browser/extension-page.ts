/**
 * Opens the extension's own pages as tabs in both browsers, and asks pages for their reports with the same messages
 * as the popup. Firefox never settles a navigation to `moz-extension:`, so pages are polled instead.
 */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../core/report/page-report.ts';
import type { PageState } from '../../core/report/page-state.ts';
import type { RunningBrowser } from './launch.ts';

/** Address of one of the extension's pages. */
export function extensionUrl({ name, extensionId }: RunningBrowser, page: string): string {
  return `${name === 'chrome' ? 'chrome-extension' : 'moz-extension'}://${extensionId}/${page}`;
}

/** A tab with one of the extension's pages, ready to be asked. */
export async function openExtensionPage(running: RunningBrowser, path: string): Promise<Page> {
  const page = await running.browser.newPage();
  await goToExtensionPage(running, page, path);
  return page;
}

export async function goToExtensionPage(running: RunningBrowser, page: Page, path: string): Promise<void> {
  const url = extensionUrl(running, path);
  if (running.name === 'chrome') await page.goto(url);
  else page.goto(url).catch(() => {});
  await waitUntil(`${path} to open`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false),
  );
}

type There<Answer> = NonNullable<Exclude<Answer, false>>;
const isThere = <Answer>(answer: Answer): answer is There<Answer> & Answer => Boolean(answer);

/** Asks until the answer is truthy. Throws after `timeoutMs`, naming what did not happen. */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  timeoutMs = 30_000,
): Promise<There<Answer>> {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await new Promise((done) => setTimeout(done, 40))) {
    const answer = await ask();
    if (isThere(answer)) return answer;
  }
  throw new Error(`waited ${timeoutMs} ms for ${what}`);
}

/** A page of the extension through which tests send the extension's own messages. */
export interface Console {
  readonly page: Page;
  tabId(url: string): Promise<number>;
  state(tabId: number): Promise<PageState | null>;
  report(tabId: number): Promise<PageReport | null>;
  send(tabId: number, name: string, request: object): Promise<unknown>;
  /** Whether the gate is registered and the background answers, in words for a failed test. */
  health(): Promise<string>;
}

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: ExtensionApi;

/** Opens the console; close its page when done. */
export async function openConsole(running: RunningBrowser): Promise<Console> {
  const page = await openExtensionPage(running, 'about.html');
  const send = (tabId: number, name: string, request: object): Promise<unknown> =>
    page.evaluate((id, message) => chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null), tabId, {
      newsgloss: 'page',
      name,
      request,
    });
  return {
    page,
    send,
    tabId: (url) =>
      waitUntil(`a tab at ${url}`, () =>
        page.evaluate(
          (wanted) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === wanted)?.id ?? null),
          url,
        ),
      ),
    state: async (tabId) => whenIt(isPageState, await send(tabId, 'state', {})),
    report: async (tabId) => whenIt(isPageReport, await send(tabId, 'report', { visible: true })),
    health: () => page.evaluate(askHealth, HEALTH_QUESTION).catch((error: unknown) => `no health: ${String(error)}`),
  };
}

const hasField = (answer: unknown, field: string): boolean =>
  typeof answer === 'object' && answer !== null && field in answer;
const isPageState = (answer: unknown): answer is PageState => hasField(answer, 'kind');
const isPageReport = (answer: unknown): answer is PageReport => hasField(answer, 'schema');

/** The answer if it is one: a page that is gone has none. */
const whenIt = <Shape>(isOne: (answer: unknown) => answer is Shape, answer: unknown): Shape | null =>
  isOne(answer) ? answer : null;

const HEALTH_QUESTION = { newsgloss: 'background', name: 'data-facts', request: {} };

/** Runs in the page: it stands alone. */
async function askHealth(question: object): Promise<string> {
  const short = (asked: Promise<unknown>) =>
    Promise.race([asked, new Promise((done) => setTimeout(() => done('no answer in 3 s'), 3000))])
      .then((answer) => JSON.stringify(answer)?.slice(0, 300))
      .catch(String);
  const registered = await short(chrome.scripting.getRegisteredContentScripts());
  return `registered ${registered}; background ${await short(chrome.runtime.sendMessage(question))}`;
}

/** Waits until the page in a tab has been read, and returns its last state; what stood in the way is told else. */
export async function settledState(console: Console, tabId: number, timeoutMs = 30_000): Promise<PageState> {
  let last: PageState | null = null;
  try {
    return await waitUntil(
      'the page to be read',
      async () => {
        last = await console.state(tabId);
        return last && last.kind !== 'reading' ? last : null;
      },
      timeoutMs,
    );
  } catch (error) {
    throw new Error(`${String(error)}; last state ${JSON.stringify(last)}; ${await console.health()}`);
  }
}
