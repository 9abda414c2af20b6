/**
 * Heaps after a collection of garbage: a tab with the extension less the same tab without it, and the background that
 * has analysed a dozen articles. Chromium tells both; Firefox tells neither over WebDriver BiDi.
 */
import type { CDPSession } from 'puppeteer-core';
import { openConsole, settledState } from '../../scripts/browser/extension-page.ts';
import type { RunningBrowser } from '../../scripts/browser/launch.ts';
import { type BenchRun, launchForBench, progress } from './bench-run.ts';
import type { Figure } from './figures.ts';
import { median, quantile } from './in-page/clock.ts';
import { syntheticPage } from './synthetic-page.ts';

const MEGABYTE = 1_000_000;

/** Bytes in use by scripts, their buffers and the engine's own objects for the document. */
async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const usage: unknown = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'].reduce(
    (sum, name) => sum + numberIn(usage, name),
    0,
  );
}

function numberIn(holder: unknown, name: string): number {
  const value: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : 0;
  return typeof value === 'number' ? value : 0;
}

async function tabHeaps(run: BenchRun, urls: readonly string[], extension: string | null): Promise<[number[], number]> {
  const running = await launchForBench(run.browser, extension);
  try {
    const console_ = extension ? await openConsole(running) : null;
    const bytes: number[] = [];
    for (const url of urls) {
      const page = await running.browser.newPage();
      await page.goto(url);
      if (console_) await settledState(console_, await console_.tabId(url));
      bytes.push(await heapBytes(await page.createCDPSession()));
      await page.close();
    }
    return [bytes, extension ? await backgroundBytes(running) : 0];
  } finally {
    await running.close();
  }
}

async function backgroundBytes({ browser }: RunningBrowser): Promise<number> {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  if (!target) throw new Error('the background sleeps');
  return heapBytes(await target.createCDPSession());
}

export async function measureMemory(run: BenchRun): Promise<Figure[]> {
  if (run.browser === 'firefox') {
    const note = 'Firefox does not tell heaps over WebDriver BiDi';
    return ['memory.tabMB', 'memory.backgroundMB'].map((key) => ({ key, origin: 'firefox', value: null, note }));
  }
  const pages = [...run.sample.articles.slice(0, run.quick ? 3 : 11).map(({ html }) => html), syntheticPage(10_000)];
  const urls = pages.map((html) => run.server.put(html));
  progress(run, 'memory without the extension');
  const [bare] = await tabHeaps(run, urls, null);
  progress(run, 'memory with the extension');
  const [ours, background] = await tabHeaps(run, urls, run.extension);
  const over = ours.map((bytes, index) => (bytes - (bare[index] ?? 0)) / MEGABYTE);
  return [
    {
      key: 'memory.tabMB',
      origin: run.browser,
      value: median(over),
      p95: quantile(over, 0.95),
      samples: over.length,
      parts: { tenThousandWords: over.at(-1) ?? 0 },
    },
    { key: 'memory.backgroundMB', origin: run.browser, value: background / MEGABYTE, samples: 1 },
  ];
}
