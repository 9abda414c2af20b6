/** Pictures of page, card and popup, and the sourcing summary as text, for a run without a display. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FullReport } from '../../core/report/page-report.ts';
import { goToExtensionPage, openConsole, settledState, waitUntil } from '../browser/extension-page.ts';
import type { RunningBrowser } from '../browser/launch.ts';

/** `chrome-page` for the first address, `chrome-2-page` for the second: no picture goes over another. */
export const pictureName = (browser: string, position: number, name: string): string =>
  [browser, ...(position > 1 ? [position] : []), name].join('-');

/** Opens one address, saves three pictures below `folder` and prints the summary; `position` counts the addresses. */
export async function showHeadless(
  running: RunningBrowser,
  address: string,
  folder: string,
  position: number,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const fileOf = (name: string) => `${pictureName(running.name, position, name)}.png` as const;
  const shot = (page: Page, name: string) => page.screenshot({ path: `${folder}/${fileOf(name)}` });
  const page = await running.browser.newPage();
  await page.goto(address);
  const console_ = await openConsole(running);
  const tabId = await console_.tabId(page.url());
  const state = await settledState(console_, tabId);
  await page.bringToFront();
  await shot(page, 'page');
  if (state.kind !== 'ready') {
    console.log(`${address}: ${state.kind === 'not-article' ? 'not an article' : state.kind}`);
    return;
  }
  await console_.send(tabId, 'step-mention', { direction: 1 });
  await new Promise((done) => setTimeout(done, 400));
  await shot(page, 'card');
  await goToExtensionPage(running, console_.page, `popup.html?tab=${tabId}`);
  await console_.page.setViewport({ width: 376, height: 600 });
  await console_.page.bringToFront();
  await waitUntil('the popup to show the statements', () =>
    console_.page.evaluate(() => document.querySelector('[role="tablist"]') !== null),
  );
  await shot(console_.page, 'popup');
  console.log(summaryText(address, state.report));
  console.log(`Pictures: ${['page', 'card', 'popup'].map((name) => join('screenshots', fileOf(name))).join(', ')}`);
  await console_.page.close();
  await page.close();
}

/** The sourcing of one page in plain lines. */
export function summaryText(
  address: string,
  { headline, summary, provenance, attributions, text }: FullReport,
): string {
  const words = (segments: readonly (readonly [number, number])[]) =>
    segments.map(([start, end]) => text.slice(start, end)).join(' … ');
  return [
    headline.text || address,
    `${summary.attributions} statements: ${summary.named} named, ${summary.unnamed} unnamed, ${summary.agentless} without a source; ${summary.party} come from a party to the fighting.`,
    provenance.reprint
      ? `Reprint of ${provenance.originalPublisher ?? 'another outlet'}${provenance.originalPublished ? `, ${provenance.originalPublished}` : ''}.`
      : `Published by ${provenance.publisher ?? provenance.host}.`,
    ...attributions.map(
      (each) =>
        `  ${each.canonicalSource || 'no source'} [${each.sourceClass}] ${words(each.cue)}: ${words(each.content)}`,
    ),
    'Found by wording; may miss some.',
  ].join('\n');
}
