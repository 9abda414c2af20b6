/**
 * The built extension in a real browser: from document idle to painted highlights, the cold background's first answer,
 * and whether pages without an article wake it.
 */
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import type { RunningBrowser } from '../../scripts/browser/launch.ts';
import { isAwake, putToSleep, timeAnswer } from './background-life.ts';
import { type BenchRun, bring, launchForBench, progress } from './bench-run.ts';
import type { Figure } from './figures.ts';
import { median, quantile } from './in-page/clock.ts';
import type * as Subject from './in-page/subject.ts';
import { syntheticPage } from './synthetic-page.ts';

declare const newsglossSubject: typeof Subject;

/** Leaves the time from the end of DOMContentLoaded, the earliest document idle, to the first frame with a highlight. */
const STOPWATCH = `<script>
addEventListener('DOMContentLoaded', () => {
  const start = performance.now();
  const look = () => {
    if ([...CSS.highlights.keys()].some((name) => name.startsWith('newsgloss-mention'))) window.latency = performance.now() - start;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});
</script>`;

declare global {
  interface Window {
    latency?: number;
  }
}

async function measureLatency(run: BenchRun, { browser }: RunningBrowser): Promise<Figure> {
  const url = run.server.put(syntheticPage(10_000, STOPWATCH), { runsScripts: true });
  const times: number[] = [];
  for (let load = 0; load < (run.quick ? 5 : 20); load++) {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    // A page of the extension's own that opens after its installation hides this one, and nothing is drawn in a hidden page.
    await page.bringToFront();
    await page.waitForFunction(() => window.latency !== undefined, { timeout: 60_000 });
    times.push(await page.evaluate(() => window.latency ?? 0));
    await page.close();
  }
  // The first load finds the background still loading what it knows.
  const warm = times.slice(1);
  const figure = { value: median(warm), p95: quantile(warm, 0.95), samples: warm.length };
  return { key: 'speed.latencyMs', origin: run.browser, ...figure, parts: { firstMs: times[0] ?? 0 } };
}

/** What the background is asked about an ordinary article. */
async function articleAsInput(run: BenchRun, page: Page): Promise<string> {
  await page.goto(run.server.put(syntheticPage(800)));
  await bring(page, 'subject');
  const judged = await page.evaluate(() => newsglossSubject.judgeAndRead({ warmUp: 0, measured: 1 }));
  return judged.input;
}

async function measureCold(run: BenchRun, running: RunningBrowser, own: Page): Promise<Figure> {
  const page = await running.browser.newPage();
  const input = await articleAsInput(run, page);
  await page.close();
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < (run.quick ? 3 : 10); round++) {
    await putToSleep(running, own);
    cold.push(await timeAnswer(own, input));
    for (let again = 0; again < 3; again++) warm.push(await timeAnswer(own, input));
  }
  return {
    key: 'speed.coldMs',
    origin: run.browser,
    value: median(cold),
    p95: quantile(cold, 0.95),
    samples: cold.length,
    parts: { warmMs: median(warm) },
  };
}

/** Long enough for the gate's second look at a page that wrote its text late, ms. */
const SECOND_LOOK_MS = 1800;

async function measureWakeUps(run: BenchRun, running: RunningBrowser, own: Page): Promise<Figure> {
  const pages = run.sample.others.slice(0, run.quick ? 3 : 10);
  const page = await running.browser.newPage();
  let wakeUps = 0;
  let visited = 0;
  for (const { html } of pages) {
    const url = run.server.put(html);
    await page.goto(url);
    await bring(page, 'subject');
    const { article } = await page.evaluate(() => newsglossSubject.judgeAndRead({ warmUp: 0, measured: 1 }));
    if (article) continue;
    await putToSleep(running, own);
    await page.goto(url);
    await new Promise((done) => setTimeout(done, SECOND_LOOK_MS));
    visited++;
    if (await isAwake(running, own)) wakeUps++;
  }
  await page.close();
  const value = visited > 0 ? wakeUps : null;
  return { key: 'speed.nonArticleWakeUps', origin: run.browser, value, samples: visited };
}

export async function measureExtension(run: BenchRun): Promise<Figure[]> {
  const running = await launchForBench(run.browser, run.extension);
  try {
    const own = await openExtensionPage(running, 'about.html');
    const figures: Figure[] = [];
    for (const measure of [measureLatency, measureCold, measureWakeUps]) {
      progress(run, measure.name);
      figures.push(await measure(run, running, own));
    }
    return figures;
  } finally {
    await running.close();
  }
}
