/**
 * The background's life as seen from one of the extension's own pages: let it die, tell whether it lives, ask it
 * something. Chromium's worker is closed by its target; Firefox' event page is left to its idle timeout, which the
 * benchmark's profile sets to a second.
 */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browser/extension-page.ts';
import type { RunningBrowser } from '../../scripts/browser/launch.ts';

interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly extension: { getViews(): readonly Window[] };
}
declare const chrome: ExtensionApi;

/** Whether the background runs now. */
export async function isAwake({ name, browser }: RunningBrowser, page: Page): Promise<boolean> {
  if (name === 'chrome') return browser.targets().some((target) => target.type() === 'service_worker');
  return page.evaluate(() =>
    chrome.extension.getViews().some((view) => /_generated_background_page|background\.html/.test(view.location.href)),
  );
}

/** Ends the background, or waits until the browser has. */
export async function putToSleep(running: RunningBrowser, page: Page): Promise<void> {
  if (running.name === 'chrome') {
    const target = running.browser.targets().find((each) => each.type() === 'service_worker');
    const worker = await target?.worker();
    await worker?.close();
  }
  await waitUntil('the background to end', async () => !(await isAwake(running, page)));
}

/** Milliseconds until the background has answered with the analysis of one article, given as JSON. */
export function timeAnswer(page: Page, input: string): Promise<number> {
  return page.evaluate(async (json) => {
    const request = { input: JSON.parse(json) };
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage({ newsgloss: 'background', name: 'analyse', request });
    if (typeof reply !== 'object' || reply === null || !('ok' in reply && reply.ok)) throw new Error('no analysis');
    return performance.now() - start;
  }, input);
}
