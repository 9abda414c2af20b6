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

interface Tally {
  /** Pages for which the corpus has an answer. */
  asked: number;
  given: number;
  exact: number;
  /** Answers where the corpus has none. */
  invented: number;
}

/** One answer beside the corpus's own, both made comparable by `key`. */
interface Answer {
  readonly gold: string | null;
  readonly found: string;
  readonly key: (text: string) => string;
  /** What it rests on, for the list of misses. */
  readonly signals: readonly string[];
}

function emptyTally(): Tally {
  return { asked: 0, given: 0, exact: 0, invented: 0 };
}

function report(truth: ReadonlyMap<string, Truth>): void {
  const inputs = readInputs(truth);
  const tallies = { title: emptyTally(), author: emptyTally(), date: emptyTally() };
  const started = process.cpuUsage();
  for (const [id, input] of inputs) {
    const gold = truth.get(id);
    if (gold === undefined) continue;
    const { byline, published, evidence } = findProvenance(input, EMPTY_OUTLETS);
    const signals = evidence.map(({ signal }) => signal);
    const answers: Record<keyof typeof tallies, Answer> = {
      title: { gold: gold.title, found: input.headline, key: words, signals: [] },
      author: { gold: gold.author, found: byline.join(', '), key: authorKey, signals: signals.slice(0, 1) },
      date: { gold: gold.published, found: published ?? '', key: dateKey, signals },
    };
    for (const name of ['title', 'author', 'date'] as const) {
      const isMiss = count(answers[name], tallies[name]);
      if (isMiss && options.misses === name) console.log(missLine(answers[name], gold));
    }
  }
  const spent = process.cpuUsage(started);
  const elapsed = (spent.user + spent.system) / 1000 / inputs.size;
  for (const [name, { asked, given, exact, invented }] of Object.entries(tallies)) {
    const share = (part: number) => `${((100 * part) / (asked || 1)).toFixed(1)} %`.padStart(7);
    console.log(
      `${name.padEnd(7)} exact ${share(exact)}  predicted ${share(given)}  of ${asked}; predicted where the corpus has none: ${invented}`,
    );
  }
  console.log(`${inputs.size} pages, ${elapsed.toFixed(2)} ms of processor a page without parsing`);
}

/** Counts an answer; whether the corpus has another one. */
function count({ gold, found, key }: Answer, tally: Tally): boolean {
  const want = gold === null ? '' : key(gold);
  const got = found === '' ? '' : key(found);
  if (want === '') {
    if (got !== '') tally.invented += 1;
    return false;
  }
  tally.asked += 1;
  if (got !== '') tally.given += 1;
  if (got === want) tally.exact += 1;
  return got !== want;
}

function missLine({ gold, found, signals }: Answer, page: Truth): string {
  return [page.id, gold, found, signals.join(), (page.url ?? '').slice(0, 80)].join(' | ');
}
