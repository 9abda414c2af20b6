/**
 * Real pages in a real browser: their markup before we start equals their markup after "off", and while we are on it
 * differs only by our own elements and `hidden="until-found"`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension, ROOT } from '../../browser/built-extension.ts';
import { type Console, openConsole, settledState } from '../../browser/extension-page.ts';
import { startFixtureServer } from '../../browser/fixture-server.ts';
import { type BrowserName, launch } from '../../browser/launch.ts';
import { progress, type SoakOptions, type SoakResult, spread } from './run.ts';

/** The pages' own scripts stay off, or their clocks and advertisements would change them under our hands. */
const QUIET = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
};

interface ExtensionApi {
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

const markup = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** The document as it is now, without what we are allowed to add. */
function markupWithoutOurs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const host of copy.querySelectorAll('newsgloss-bar, newsgloss-card')) host.remove();
    for (const host of copy.querySelectorAll('newsgloss-text')) host.replaceWith(...host.childNodes);
    for (const hidden of copy.querySelectorAll('[hidden="until-found"]')) hidden.removeAttribute('hidden');
    return copy.outerHTML;
  });
}

function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return `at ${at}: “${before.slice(at, at + 80)}” became “${after.slice(at, at + 80)}”`;
}

async function readPage(console_: Console, page: Page, url: string): Promise<{ faults: string[]; collapsed: number }> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  const tabId = await console_.tabId(url);
  const before = await markup(page);
  await console_.page.evaluate(
    (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/gate.js'] }),
    tabId,
  );
  await console_.send(tabId, 'analyse-again', { force: true });
  const state = await settledState(console_, tabId, 60_000);
  const on = await markupWithoutOurs(page);
  const collapsed = await page.evaluate(() => document.querySelectorAll('newsgloss-bar').length);
  await console_.send(tabId, 'stop', { by: 'site' });
  const after = await markup(page);
  const unallowed = on === before ? [] : [`while on, ${difference(before, on)}`];
  const left = after === before ? [] : [`after "off", ${difference(before, after)}`];
  const failed = state.kind === 'failed' && state.code !== 'no-text' ? [`failed: ${state.code}`] : [];
  return { faults: [...unallowed, ...left, ...failed], collapsed };
}

/** Copies that cannot navigate away; the markup is otherwise the page's own. */
function copyOf(file: string, folder: string, index: number): string {
  const copy = join(folder, `${index}-${basename(file)}`);
  const html = readFileSync(file, 'latin1').replace(
    /http-equiv\s*=\s*["']?(refresh|content-security-policy)/gi,
    'data-equiv="',
  );
  writeFileSync(copy, html, 'latin1');
  return copy;
}

/** Reads so many pages in one browser. */
export async function soakTraces(browser: BrowserName, { pages, tracePages }: SoakOptions): Promise<SoakResult> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-trace-'));
  const server = await startFixtureServer([join(ROOT, 'public')], QUIET);
  const running = await launch({
    browser,
    headless: true,
    extension: await builtExtension(browser),
    window: { width: 1180, height: 900 },
  });
  const faults: string[] = [];
  let collapsed = 0;
  let read = 0;
  try {
    const console_ = await openConsole(running);
    await console_.page.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, changed: { mode: 'on-click' } } }),
    );
    for (const [index, file] of spread(pages, tracePages).entries()) {
      const page = await running.browser.newPage();
      try {
        const found = await readPage(console_, page, server.addressOf(copyOf(file, folder, index)));
        faults.push(...found.faults.map((fault) => `${file}: ${fault}`));
        collapsed += found.collapsed;
        read += 1;
      } catch (error) {
        faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
      await page.close();
      if (index % 50 === 49) progress(`  ${index + 1} pages in ${browser}, ${faults.length} faults`);
    }
  } finally {
    await running.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { name: `no trace in ${browser}`, told: `${read} pages read, ${collapsed} lines placed and removed`, faults };
}
