/**
 * Reads the extraction corpora: pages, gold text and labelled blocks. They are found through NEWSGLOSS_CORPORA or
 * beside the project in `../shared/corpora`, and are never copied into it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';

export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

export interface PageTruth {
  readonly id: string;
  readonly type: string;
  readonly article: boolean;
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** `g` gold, `o` other, `n` neutral. */
export type GoldLabel = 'g' | 'o' | 'n';

export interface PageBlocks {
  readonly id: string;
  /** Share of the gold words found in the page. */
  readonly cov: number;
  readonly b: readonly (readonly [GoldLabel, string])[];
}

export const SETS = ['wcxb-dev', 'scrapinghub-a', 'readability-pages'] as const;
export type CorpusSet = (typeof SETS)[number];

/** The folder of the extraction corpora, or null with a message on standard error. */
export function findCorpora(): string | null {
  const root = resolve(process.env.NEWSGLOSS_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora'));
  const folder = join(root, 'extraction');
  if (existsSync(folder)) return folder;
  console.error(`No corpora in ${root}: set NEWSGLOSS_CORPORA to the folder that holds extraction/.`);
  return null;
}

/** Text of a plain, gzip or brotli file. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.gz')) return gunzipSync(bytes).toString('utf8');
  if (!path.endsWith('.br')) return bytes.toString('utf8');
  const params = { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 };
  return brotliDecompressSync(bytes, { params }).toString('utf8');
}

/** The lines of a JSONL file, each taken to be a `Line`: the corpora are trusted to have the shape they document. */
export function readLines<Line>(path: string): Line[] {
  return readText(path)
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
}

/** The pages of a set, one file in memory at a time. */
export function* corpusPages(folder: string, set: CorpusSet): Generator<CorpusPage> {
  const dir = join(folder, set);
  if (set === 'scrapinghub-a') {
    for (const truth of readLines<PageTruth>(join(dir, 'truth.jsonl'))) {
      yield { id: truth.id, url: truth.url, html: readText(join(dir, 'html', `${truth.id}.html.gz`)) };
    }
    return;
  }
  for (const file of readdirSync(dir).sort()) {
    if (file.startsWith('pages-')) yield* readLines<CorpusPage>(join(dir, file));
  }
}

/** Gold text and metadata by page. */
export function readTruth(folder: string, set: CorpusSet): Map<string, PageTruth> {
  const file = join(folder, set, set === 'scrapinghub-a' ? 'truth.jsonl' : 'truth.jsonl.br');
  return new Map(readLines<PageTruth>(file).map((truth) => [truth.id, truth]));
}

/** Labelled blocks by page. */
export function readBlocks(folder: string, set: CorpusSet): Map<string, PageBlocks> {
  const lines = readLines<PageBlocks>(join(folder, set, 'blocks.jsonl.br'));
  return new Map(lines.map((page) => [page.id, page]));
}
