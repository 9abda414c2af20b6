/** Painting 2,000 names with the Custom Highlight API beside wrapping them with mark.js, each with the layout after it. */
import { type BenchRun, bring, launchForBench } from './bench-run.ts';
import type { Figure } from './figures.ts';
import type * as Highlights from './in-page/highlights.ts';

declare const newsglossHighlights: typeof Highlights;

const NAMES = 2000;

export async function measureHighlights(run: BenchRun): Promise<Figure[]> {
  const running = await launchForBench(run.browser, null);
  try {
    const page = await running.browser.newPage();
    await page.goto(`${run.server.origin}/lab`);
    await page.bringToFront();
    await bring(page, 'highlights');
    const rounds = run.quick ? 6 : 15;
    const times = await page.evaluate((...args) => newsglossHighlights.compareHighlights(...args), NAMES, rounds);
    return [
      {
        key: 'speed.highlightsVsMarkJs',
        origin: run.browser,
        value: times.oursMs / times.markJsMs,
        samples: rounds,
        parts: { oursMs: times.oursMs, markJsMs: times.markJsMs },
      },
    ];
  } finally {
    await running.close();
  }
}
