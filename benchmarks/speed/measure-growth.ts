/** Synthetic articles of 10,000 to 1,000,000 words: how much more than in proportion does time grow? */
import { type BenchRun, launchForBench, progress } from './bench-run.ts';
import type { Figure } from './figures.ts';
import { openBench, timeArticle } from './measure-pages.ts';
import { syntheticPage } from './synthetic-page.ts';

const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000];

export async function measureGrowth(run: BenchRun): Promise<Figure[]> {
  const sizes = run.quick ? SIZES.slice(0, 3) : SIZES;
  const running = await launchForBench(run.browser, null);
  try {
    const bench = await openBench(run.server.origin, running);
    const parts: Record<string, number> = {};
    const perWord: number[] = [];
    for (const words of sizes) {
      progress(run, `synthetic page of ${words} words`);
      const url = run.server.put(syntheticPage(words));
      const rounds = words <= 100_000 ? { warmUp: 4, measured: 3 } : { warmUp: 1, measured: 1 };
      const times = await timeArticle(bench, url, rounds);
      parts[`mainMs${words / 1000}k`] = times.total;
      parts[`backgroundMs${words / 1000}k`] = times.background;
      parts[`readabilityMs${words / 1000}k`] = times.readability;
      perWord.push((times.total + times.background) / words);
    }
    const [first = 1] = perWord;
    return [
      {
        key: 'speed.growth',
        origin: run.browser,
        value: (perWord.at(-1) ?? 0) / first,
        samples: sizes.length,
        parts,
        ...(run.quick ? { note: `up to ${sizes.at(-1)} words only` } : {}),
      },
    ];
  } finally {
    await running.close();
  }
}
