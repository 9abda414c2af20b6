/**
 * The scan for names beside peers. A peer that cannot hold all names, or would take minutes, gets as many as it can
 * bear: that flatters it, and the table says how many it had.
 */
import type { Page } from 'puppeteer-core';
import { type BenchRun, bring, launchForBench, progress } from './bench-run.ts';
import type { Figure } from './figures.ts';
import type * as Lab from './in-page/lab.ts';
import type { OurScanSpeed, ScanPeer, ScanSpeed } from './in-page/scan.ts';
import { syntheticPage } from './synthetic-page.ts';

declare const newsglossLab: typeof Lab;

/** A peer with how many names it gets, and how much of the text, in code units. */
const PEERS: readonly (readonly [ScanPeer, number, number])[] = [
  ['modern-ahocorasick', Number.POSITIVE_INFINITY, 1_000_000],
  ['modern-ahocorasick/fast', Number.POSITIVE_INFINITY, 1_000_000],
  // Its tree of all names takes it a minute or so to build; the time of building counts for nobody.
  ['ahocorasick', Number.POSITIVE_INFINITY, 1_000_000],
  ['mark.js', 200, 20_000],
];

const TEXT_CHARS = 1_000_000;

/** Running text of about a megabyte: that of the corpus pages where there are some, our own sentences elsewhere. */
function scanText(run: BenchRun): string {
  const pages = run.sample.articles.map(({ html }) => paragraphsOf(html)).join('\n');
  return (pages.length > TEXT_CHARS / 4 ? pages : paragraphsOf(syntheticPage(150_000))).slice(0, TEXT_CHARS);
}

function paragraphsOf(html: string): string {
  return [...html.matchAll(/<p\b[^>]*>([^<]{40,}(?:<(?!\/p)[^<]*)*)/g)]
    .map(([, inside = '']) => inside.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' '))
    .join('\n');
}

async function scanWith(page: Page, peer: ScanPeer, count: number, text: string): Promise<ScanSpeed | null> {
  try {
    const names = Number.isFinite(count) ? count : 1e9;
    return await page.evaluate((...args) => newsglossLab.scanPeer(...args), peer, names, text);
  } catch {
    return null;
  }
}

export async function measureScan(run: BenchRun): Promise<Figure[]> {
  const text = scanText(run);
  const peers: Record<string, number> = {};
  const notes: string[] = [];
  const running = await launchForBench(run.browser, null);
  let ours: OurScanSpeed | null = null;
  try {
    for (const [peer, count, chars] of PEERS) {
      progress(run, `scan beside ${peer}`);
      // A page of its own each: an automaton of half a million names fills a heap.
      const page = await running.browser.newPage();
      await page.goto(`${run.server.origin}/lab`);
      await bring(page, 'lab');
      await page.evaluate(() => newsglossLab.load());
      ours = await page.evaluate((each) => newsglossLab.scan(each), text);
      const theirs = await scanWith(page, peer, count, text.slice(0, chars));
      if (theirs) peers[peer] = theirs.mbPerSecond;
      notes.push(`${peer}: ${theirs ? `${theirs.names} names` : 'could not'}`);
      await page.close().catch(() => {});
    }
  } finally {
    await running.close();
  }
  const note = `${ours?.names ?? 0} names in ${text.length} characters; ${notes.join(', ')}`;
  return [
    { key: 'speed.scanMBps', origin: run.browser, value: ours?.mbPerSecond ?? null, peers, note },
    { key: 'speed.placeScanMBps', origin: run.browser, value: ours?.placesMBps ?? null, note: 'the gazetteer alone' },
  ];
}
