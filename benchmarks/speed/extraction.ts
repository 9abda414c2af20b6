/**
 * Main-thread time of reading, judging, labelling and hiding beside `Readability.parse` on a clone: same page, same run,
 * warm, in headless Chromium without page scripts or network. `node benchmarks/speed/extraction.ts [EVERY]` takes each
 * EVERY-th WCXB article page (default 20).
 */
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { corpusPages, findCorpora, readTruth } from '../../models/boilerplate/corpora.ts';
import type { Timing } from './extraction-entry.ts';

async function bundle(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'extraction-entry.ts');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'newsglossSpeed' } },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}

async function timePages(corpora: string, every: number): Promise<Timing[]> {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
  const browser = await launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args, pipe: true });
  const code = await bundle();
  const page = await browser.newPage();
  let html = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return void request.abort().catch(() => {});
    const headers = { 'content-security-policy': "script-src 'none'" };
    return void request
      .respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html })
      .catch(() => {});
  });
  const truths = readTruth(corpora, 'wcxb-dev');
  const timings: Timing[] = [];
  let count = 0;
  for (const corpusPage of corpusPages(corpora, 'wcxb-dev')) {
    if (truths.get(corpusPage.id)?.type !== 'article' || count++ % every !== 0) continue;
    html = corpusPage.html;
    await page.goto(`http://localhost/${corpusPage.id}`, { waitUntil: 'domcontentloaded' });
    const timing: Timing = JSON.parse(
      String(await page.evaluate(`${code};JSON.stringify(newsglossSpeed.timeReadings(document))`)),
    );
    timings.push(timing);
  }
  await browser.close();
  return timings;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const corpora = findCorpora();
if (!corpora) process.exitCode = 2;
else {
  const timings = await timePages(corpora, Number(process.argv[2] ?? 20));
  const ours = (timing: Timing) => timing.outline + timing.verdict + timing.labels + timing.hiding;
  const sum = (of: (timing: Timing) => number) => timings.reduce((total, timing) => total + of(timing), 0);
  for (const step of ['outline', 'verdict', 'labels', 'hiding', 'readability', 'blocks'] as const) {
    console.log(`${step.padEnd(12)} median ${median(timings.map((timing) => timing[step])).toFixed(2)}`);
  }
  console.log(`ratio        of sums ${(sum(ours) / sum((timing) => timing.readability)).toFixed(3)}`);
  console.log(`ratio        median ${median(timings.map((timing) => ours(timing) / timing.readability)).toFixed(3)}`);
}
