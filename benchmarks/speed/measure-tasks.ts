/** The longest task of the extension on the main thread of a slow machine, and all of its work where no article is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BenchRun, launchForBench, progress } from './bench-run.ts';
import type { Figure } from './figures.ts';
import { median, quantile } from './in-page/clock.ts';
import { traceScriptTasks } from './main-thread-trace.ts';
import { syntheticPage } from './synthetic-page.ts';

const SLOWDOWN = 4;

async function longestTask(run: BenchRun, page: Page, file: string): Promise<Figure> {
  const url = run.server.put(syntheticPage(10_000));
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const traced = [];
  for (let load = 0; load < (run.quick ? 2 : 6); load++) {
    await page.goto('about:blank');
    traced.push(
      await traceScriptTasks(page, file, async () => {
        await page.goto(url);
        await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('mention')), {
          polling: 250,
          timeout: 60_000,
        });
        await new Promise((done) => setTimeout(done, 500));
      }),
    );
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.detach();
  const longest = traced.map(({ longestMs }) => longestMs);
  return {
    key: 'speed.longestTaskMs',
    origin: run.browser,
    value: median(longest),
    p95: quantile(longest, 0.95),
    samples: longest.length,
    parts: { totalMs: median(traced.map(({ totalMs }) => totalMs)), tasks: median(traced.map(({ tasks }) => tasks)) },
    note: `CPU slowed down ${SLOWDOWN} times`,
  };
}

export async function measureTasks(run: BenchRun): Promise<Figure[]> {
  if (run.browser === 'firefox') {
    const note = 'Firefox cannot be slowed down, nor its tasks be traced, over WebDriver BiDi';
    return [{ key: 'speed.longestTaskMs', origin: 'firefox', value: null, note }];
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-trace-'));
  const running = await launchForBench(run.browser, run.extension);
  try {
    const page = await running.browser.newPage();
    await page.bringToFront();
    progress(run, 'longest task');
    return [await longestTask(run, page, join(folder, 'trace.json'))];
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
