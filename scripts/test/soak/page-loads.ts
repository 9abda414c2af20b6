/** Thousands of page loads in one session of Chromium: the heaps of the tab and of the background stay flat. */
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { builtExtension, ROOT } from '../../browser/built-extension.ts';
import { openConsole, settledState } from '../../browser/extension-page.ts';
import { startFixtureServer } from '../../browser/fixture-server.ts';
import { launch, type RunningBrowser } from '../../browser/launch.ts';
import { progress, type SoakOptions, type SoakResult } from './run.ts';

const MEGABYTE = 1_000_000;
/** Measurements over the whole run. */
const POINTS = 20;
/** The last quarter may use this many times what the second quarter used. */
const GROWTH = 1.15;

async function heapMB(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

async function backgroundMB({ browser }: RunningBrowser): Promise<number | null> {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  return target ? heapMB(await target.createCDPSession()) : null;
}

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / Math.max(list.length, 1);

function growthFault(name: string, curve: readonly number[]): string[] {
  const quarter = Math.floor(curve.length / 4);
  const early = mean(curve.slice(quarter, quarter * 2));
  const late = mean(curve.slice(-quarter));
  return late > early * GROWTH + 0.5 ? [`${name} grew from ${early.toFixed(1)} to ${late.toFixed(1)} MB`] : [];
}

/** Loads the sample article again and again in one tab. */
export async function soakLoads({ loads }: SoakOptions): Promise<SoakResult> {
  const server = await startFixtureServer([join(ROOT, 'tests', 'fixtures', 'pages'), join(ROOT, 'public')]);
  const running = await launch({ browser: 'chrome', headless: true, extension: await builtExtension('chrome') });
  const tab: number[] = [];
  const background: number[] = [];
  const faults: string[] = [];
  try {
    const console_ = await openConsole(running);
    const page = await running.browser.newPage();
    const session = await page.createCDPSession();
    await page.goto(`${server.origin}/blank.html`);
    const tabId = await console_.tabId(`${server.origin}/blank.html`);
    for (let load = 1; load <= loads; load += 1) {
      await page.goto(`${server.origin}/sample-article.html?load=${load}`);
      const state = await settledState(console_, tabId);
      if (state.kind !== 'ready') faults.push(`load ${load} became ${state.kind}`);
      await console_.send(tabId, 'step-mention', { direction: 1 });
      if (load % Math.max(1, Math.floor(loads / POINTS)) !== 0) continue;
      tab.push(await heapMB(session));
      background.push((await backgroundMB(running)) ?? background.at(-1) ?? 0);
      progress(`  ${load} loads: tab ${tab.at(-1)?.toFixed(1)} MB, background ${background.at(-1)?.toFixed(1)} MB`);
    }
  } finally {
    await running.close();
    server.close();
  }
  const curve = (list: readonly number[]) => list.map((each) => each.toFixed(1)).join(' ');
  const told = `${loads} loads; tab MB ${curve(tab)}; background MB ${curve(background)}`;
  return {
    name: 'page loads',
    told,
    faults: [...faults, ...growthFault('the tab', tab), ...growthFault('the background', background)],
  };
}
