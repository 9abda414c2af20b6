/** Thousands of damaged pages through reading, analysis and exports, in a real Chromium: nothing throws, nothing hangs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../../browser/built-extension.ts';
import { startFixtureServer } from '../../browser/fixture-server.ts';
import { launch } from '../../browser/launch.ts';
import { mutatePage, seeded } from './mutate-page.ts';
import type * as Reader from './reader-in-page.ts';
import { progress, type SoakOptions, type SoakResult } from './run.ts';

/** Pages longer than this, code units, are cut: the soak is about damage, not about size. */
const PAGE_LIMIT = 300_000;
/** Time allowed a page: a fixed part, ms, and a part for its length, ms for each thousand code units. */
const FIXED_MS = 4000;
const MS_A_THOUSAND = 20;

async function bundleReader(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'reader-in-page.ts'), formats: ['iife'], name: 'soak' },
    },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error('the reader was not bundled');
  return first.output[0].code;
}

async function openReader(page: Page, origin: string, code: string): Promise<void> {
  await page.goto(`${origin}/blank.html`);
  await page.evaluate(code);
  await page.evaluate(`soak.createReader().then((reader) => { globalThis.endure = reader; })`);
}

/** Reads so many damaged pages; each page of the corpus in turn, each time damaged otherwise. */
export async function soakMutants({ pages, mutants }: SoakOptions): Promise<SoakResult> {
  const code = await bundleReader();
  const server = await startFixtureServer([join(ROOT, 'tests', 'fixtures', 'pages'), join(ROOT, 'public')]);
  const running = await launch({ browser: 'chrome', headless: true, extension: null });
  const faults: string[] = [];
  let slowest = 0;
  let articles = 0;
  try {
    const page = await running.browser.newPage();
    page.setDefaultTimeout(120_000);
    await openReader(page, server.origin, code);
    for (let number = 0; number < mutants; number += 1) {
      const file = pages[number % pages.length] ?? '';
      const html = mutatePage(readFileSync(file, 'utf8').slice(0, PAGE_LIMIT), seeded(number));
      const endured: Reader.Endured = await page.evaluate((markup) => Reflect.get(globalThis, 'endure')(markup), html);
      const allowed = FIXED_MS + (html.length / 1000) * MS_A_THOUSAND;
      const slow = endured.ms > allowed ? [`took ${Math.round(endured.ms)} ms for ${html.length} code units`] : [];
      for (const fault of [...endured.faults, ...slow]) {
        faults.push(`${file} damaged with seed ${number}: ${fault}`);
        progress(`  ${faults.at(-1)}`);
      }
      slowest = Math.max(slowest, endured.ms);
      if (endured.isArticle) articles += 1;
      if (number % 500 === 499)
        progress(`  ${number + 1} damaged pages, ${faults.length} faults, slowest ${Math.round(slowest)} ms`);
    }
  } finally {
    await running.close();
    server.close();
  }
  const told = `${mutants} damaged pages (${articles} of them articles), slowest ${Math.round(slowest)} ms`;
  return { name: 'damaged pages', told, faults };
}
