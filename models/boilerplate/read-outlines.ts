/**
 * Reads the outlines of all corpus pages in headless Chromium, as the extension would, and caches them as JSON lines:
 * `node models/boilerplate/read-outlines.ts CACHE_DIR [SET…]`. No script of a page runs and nothing is fetched.
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type CorpusPage, type CorpusSet, corpusPages, findCorpora, SETS } from './corpora.ts';

const PAGE_TIMEOUT_MS = 20_000;

async function bundleReader(): Promise<string> {
  const entry = resolve(import.meta.dirname, '../../page/read-outline.ts');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'newsglossOutline' } },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error('the reader was not bundled');
  return first.output[0].code;
}

async function openPage(browser: Browser, current: { page: CorpusPage | null }): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const corpusPage = current.page;
    if (!corpusPage || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) {
      return void request.abort().catch(() => {});
    }
    const headers = { 'content-security-policy': "script-src 'none'" };
    const answer = { status: 200, contentType: 'text/html; charset=utf-8', headers, body: corpusPage.html };
    return void request.respond(answer).catch(() => {});
  });
  return page;
}

async function readSet(browser: Browser, set: CorpusSet, place: { corpora: string; cache: string; reader: string }) {
  const out = createWriteStream(join(place.cache, `${set}.jsonl`));
  const current: { page: CorpusPage | null } = { page: null };
  let page = await openPage(browser, current);
  let count = 0;
  for (const corpusPage of corpusPages(place.corpora, set)) {
    current.page = corpusPage;
    try {
      await page.goto(`http://localhost/${corpusPage.id}`, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
      const json: unknown = await page.evaluate(
        `${place.reader};JSON.stringify(newsglossOutline.readOutline(document).outline)`,
      );
      out.write(`{"id":${JSON.stringify(corpusPage.id)},"outline":${String(json)}}\n`);
    } catch (error) {
      console.error(`${set}/${corpusPage.id}: ${String(error).slice(0, 200)}`);
      await page.close().catch(() => {});
      page = await openPage(browser, current);
    }
    if (++count % 100 === 0) console.error(`${set}: ${count}`);
  }
  await page.close();
  out.end();
  await finished(out);
}

const [cache, ...sets] = process.argv.slice(2);
const corpora = findCorpora();
if (!cache || !corpora) process.exit(2);
mkdirSync(cache, { recursive: true });
const executablePath = process.env.CHROME ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
const browser = await launch({ executablePath, args, pipe: true });
const reader = await bundleReader();
for (const set of SETS.filter((name) => sets.length === 0 || sets.includes(name))) {
  await readSet(browser, set, { corpora, cache: resolve(cache), reader });
}
await browser.close();
