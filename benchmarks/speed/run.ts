/**
 * `npm run bench`: measures speed, memory and size in real Chromium and Firefox, prints a table with the targets, and
 * keeps the results. What each figure means: benchmarks/README.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../../scripts/browser/built-extension.ts';
import type { BrowserName } from '../../scripts/browser/launch.ts';
import type { BenchRun } from './bench-run.ts';
import { startBenchServer } from './bench-server.ts';
import type { Figure } from './figures.ts';
import { measureExtension } from './measure-extension.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureHighlights } from './measure-highlights.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePages } from './measure-pages.ts';
import { measureScan } from './measure-scan.ts';
import { measureSizes } from './measure-sizes.ts';
import { measureTasks } from './measure-tasks.ts';
import { samplePages } from './page-sample.ts';
import { keepResults } from './results.ts';
import { tableOf } from './table.ts';

const FULL_SAMPLE = 200;
const QUICK_SAMPLE = 15;

const MEASUREMENTS: Readonly<Record<string, (run: BenchRun) => Promise<Figure[]>>> = {
  pages: measurePages,
  extension: measureExtension,
  tasks: measureTasks,
  scan: measureScan,
  memory: measureMemory,
  highlights: measureHighlights,
  growth: measureGrowth,
};

const USAGE = `usage: npm run bench -- [--quick] [--browser chrome|firefox] [--only NAME[,NAME]] [--pages N]
  names: ${Object.keys(MEASUREMENTS).join(', ')}, sizes`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    browser: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const began = performance.now();
  const count = Number(values.pages ?? (values.quick ? QUICK_SAMPLE : FULL_SAMPLE));
  const wanted = values.only?.split(',') ?? [...Object.keys(MEASUREMENTS), 'sizes'];
  const sample = samplePages(count) ?? { articles: [], others: [] };
  const figures: Figure[] = [];
  for (const browser of chosenBrowsers()) {
    const extension = await builtExtension(browser);
    const server = await startBenchServer(join(extension, 'data'));
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (!wanted.includes(name)) continue;
      process.stderr.write(`${browser}: ${name} …\n`);
      figures.push(
        ...(await attempt(name, () => measure({ browser, server, sample, quick: values.quick, extension }))),
      );
    }
    server.close();
  }
  if (wanted.includes('sizes')) figures.push(...measureSizes(await builtExtension('chrome')));
  figures.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const minutes = (performance.now() - began) / 60_000;
  console.log(tableOf(figures));
  console.log(
    `\n${sample.articles.length} articles, ${sample.others.length} other pages, ${minutes.toFixed(1)} minutes`,
  );
  if (sample.articles.length === 0) console.log('No corpora: only synthetic pages were measured.');
  const facts = { quick: values.quick, articles: sample.articles.length, others: sample.others.length };
  keepResults({ ...facts, minutes: Math.round(minutes * 10) / 10 }, figures);
}

function chosenBrowsers(): BrowserName[] {
  if (values.browser === 'chrome' || values.browser === 'firefox') return [values.browser];
  return ['chrome', 'firefox'];
}

/** A measurement that breaks costs its own figures and is told of; the others go on. */
async function attempt(name: string, measure: () => Promise<Figure[]>): Promise<Figure[]> {
  try {
    return await measure();
  } catch (error) {
    console.error(`${name} failed:`, error);
    process.exitCode = 1;
    return [];
  }
}

if (values.help) console.log(USAGE);
else await main();
