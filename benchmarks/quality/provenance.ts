/**
 * Prints how often headline, author and date are exact on the WCXB development articles, by the definitions of the
 * corpus scorer. `node benchmarks/quality/provenance.ts [--misses title|author|date] [--cache FILE]`; the corpora are
 * found by NEWSGLOSS_CORPORA (default: ../shared/corpora beside the project).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import type { ArticleInput } from '../../core/article/article-input.ts';
import { findProvenance } from '../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../core/provenance/outlet-glossary.ts';
import { readPage } from './provenance-page.ts';

interface Truth {
  readonly id: string;
  readonly type: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const { values: options } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, cache: { type: 'string' }, limit: { type: 'string' } },
});
const folder = join(
  resolve(process.env.NEWSGLOSS_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora')),
  'extraction/wcxb-dev',
);

if (!existsSync(folder)) {
  console.log(`provenance: corpus not found at ${folder}; set NEWSGLOSS_CORPORA to run this benchmark`);
} else {
  report(readTruth());
}

function readLines(file: string): string[] {
  return brotliDecompressSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
}

function readTruth(): Map<string, Truth> {
  const all = readLines('truth.jsonl.br').map((line): Truth => JSON.parse(line));
  return new Map(all.filter(({ type }) => type === 'article').map((truth) => [truth.id, truth]));
}

/** Parsed pages, from the cache file when one is given: jsdom takes most of the time. */
function readInputs(truth: ReadonlyMap<string, Truth>): Map<string, ArticleInput> {
  if (options.cache !== undefined && existsSync(options.cache)) {
    return new Map(
      readFileSync(options.cache, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
  }
  const inputs = new Map<string, ArticleInput>();
  for (const file of readdirSync(folder)
    .filter((name) => name.startsWith('pages-article'))
    .sort()) {
    for (const line of readLines(file)) {
      const page: { id: string; url: string | null; html: string } = JSON.parse(line);
      if (truth.has(page.id) && inputs.size < Number(options.limit ?? Infinity))
        inputs.set(page.id, readPage(page.html, page.url || truth.get(page.id)?.url || 'https://page.invalid/'));
    }
  }
  if (options.cache !== undefined)
    writeFileSync(options.cache, [...inputs].map((entry) => JSON.stringify(entry)).join('\n'));
  return inputs;
}

function words(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ');
}

/** The scorer's normal form of an author: no "By", nothing after a bar or a bullet. */
function authorKey(text: string): string {
  return words(
    text
      .replace(/^\s*(?:(?:written|posted|reviewed|published|story)\s+)?by\b[:\s]*/i, '')
      .replace(/\s*[|•·]\s*.*$/, ''),
  );
}

function dateKey(text: string): string {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?/.exec(text.trim());
  if (iso) return [iso[1], iso[2]?.padStart(2, '0'), iso[3]?.padStart(2, '0')].filter(Boolean).join('-');
  const parsed = Date.parse(
    `${text.replace(/(\d)(st|nd|rd|th)\b/gi, '$1').replace(/\s+at\s+/i, ' ')}${/\d:\d/.test(text) ? '' : ' UTC'}`,
  );
  return Number.isNaN(parsed) ? '' : new Date(parsed).toISOString().slice(0, 10);
}

function report(truth: ReadonlyMap<string, Truth>): void {
  const inputs = readInputs(truth);
  const tally = { title: [0, 0, 0, 0], author: [0, 0, 0, 0], date: [0, 0, 0, 0] };
  const started = process.cpuUsage();
  for (const [id, input] of inputs) {
    const gold = truth.get(id);
    if (gold === undefined) continue;
    const found = findProvenance(input, EMPTY_OUTLETS);
    score('title', gold.title, input.headline, words, gold);
    score('author', gold.author, found.byline.join(', '), authorKey, gold, found.evidence[0]?.signal);
    score(
      'date',
      gold.published,
      found.published ?? '',
      dateKey,
      gold,
      found.evidence.map(({ signal }) => signal).join(),
    );
  }
  const spent = process.cpuUsage(started);
  const elapsed = (spent.user + spent.system) / 1000 / inputs.size;
  for (const [name, [count, given, exact, invented]] of Object.entries(tally)) {
    const share = (part = 0) => `${((100 * part) / (count || 1)).toFixed(1)} %`.padStart(7);
    console.log(
      `${name.padEnd(7)} exact ${share(exact)}  predicted ${share(given)}  of ${count}; predicted where the corpus has none: ${invented}`,
    );
  }
  console.log(`${inputs.size} pages, ${elapsed.toFixed(2)} ms of processor a page without parsing`);

  function score(
    name: keyof typeof tally,
    gold: string | null,
    found: string,
    key: (text: string) => string,
    page: Truth,
    signal = '',
  ): void {
    const row = tally[name];
    const want = gold === null ? '' : key(gold);
    const got = found === '' ? '' : key(found);
    if (want === '') {
      if (got !== '') row[3] = (row[3] ?? 0) + 1;
      return;
    }
    row[0] = (row[0] ?? 0) + 1;
    if (got !== '') row[1] = (row[1] ?? 0) + 1;
    if (got === want) row[2] = (row[2] ?? 0) + 1;
    else if (options.misses === name)
      console.log([page.id, gold, found, signal, (page.url ?? '').slice(0, 80)].join(' | '));
  }
}
