/**
 * The last row of issue 3's table: what outline, verdict, labels, text and collapse cost the main thread of Chromium
 * beside `Readability.parse` of a clone of the same document, in turns in the same page and warm. Measured as
 * `npm run bench` measures it, but for the painting of highlights.
 */
import { join } from 'node:path';
import { builtExtension } from '../../scripts/browser/built-extension.ts';
import { type BenchRun, launchForBench, ROUNDS } from '../speed/bench-run.ts';
import { startBenchServer } from '../speed/bench-server.ts';
import { median } from '../speed/in-page/clock.ts';
import { openBench, overPages, timeArticle } from '../speed/measure-pages.ts';
import { samplePages } from '../speed/page-sample.ts';

export const TIME_ROW = 'main thread beside Readability';

/** Median over so many articles; null, with the reason on standard error, where it cannot be measured. */
export async function measureTime(articles: number): Promise<number | null> {
  const sample = samplePages(articles);
  if (articles === 0 || !sample) return null;
  try {
    const extension = await builtExtension('chrome');
    const server = await startBenchServer(join(extension, 'data'));
    const ratios = await ratiosOf({ browser: 'chrome', server, sample, quick: false, extension });
    server.close();
    return median(ratios);
  } catch (error) {
    console.error(`${TIME_ROW}: not measured. ${String(error).slice(0, 200)}`);
    return null;
  }
}

async function ratiosOf(run: BenchRun): Promise<number[]> {
  const running = await launchForBench(run.browser, null);
  try {
    const bench = await openBench(run.server.origin, running);
    return await overPages(run, run.sample.articles, async (url) => {
      const { gate, read, readability } = await timeArticle(bench, url, ROUNDS);
      return (gate + read) / readability;
    });
  } finally {
    await running.close();
  }
}
