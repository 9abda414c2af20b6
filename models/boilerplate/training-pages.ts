/**
 * Brings outlines and gold labels together: which block of an outline is gold, by the corpus's own labelled blocks.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PageOutline } from '../../core/article/outline.ts';
import { type CorpusSet, type GoldLabel, type PageTruth, readBlocks, readTruth } from './corpora.ts';

export interface TrainingPage {
  readonly id: string;
  readonly set: CorpusSet;
  readonly outline: PageOutline;
  readonly truth: PageTruth;
  /** One a block; null where the corpus's blocks and ours cannot be brought together. */
  readonly labels: readonly (GoldLabel | null)[];
  /** Share of the gold words found in the page. */
  readonly coverage: number;
  readonly domain: string;
}

// How far ahead a block's twin is looked for when the two splittings of a page drift apart.
const LOOK_AHEAD = 400;

/** Carries the corpus's labels over to an outline's blocks, by text and order. */
export function carryLabels(
  outline: PageOutline,
  gold: readonly (readonly [GoldLabel, string])[],
): (GoldLabel | null)[] {
  let next = 0;
  return outline.blocks.map((block) => {
    const end = Math.min(gold.length, next + LOOK_AHEAD);
    for (let i = next; i < end; i++) {
      if (gold[i]?.[1] !== block.text) continue;
      next = i + 1;
      return gold[i]?.[0] ?? null;
    }
    // A paragraph between two line breaks is part of a longer block of theirs.
    for (let i = Math.max(0, next - 1); i < end; i++) {
      if (block.text.length < 8 || !gold[i]?.[1].includes(block.text)) continue;
      next = i;
      return gold[i]?.[0] ?? null;
    }
    return null;
  });
}

const squeeze = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Labels where a corpus has gold text but no labelled blocks: gold holds the block's words in a row, or not. */
export function labelByText(outline: PageOutline, gold: string): (GoldLabel | null)[] {
  const squeezed = ` ${squeeze(gold)} `;
  return outline.blocks.map((block) => {
    const own = squeeze(block.text);
    if (block.tag === 'h1' || block.tag === 'figcaption') return 'n';
    if (!squeezed.includes(` ${own} `)) return 'o';
    // A word or two may stand in the text by chance.
    return own.length >= 15 ? 'g' : null;
  });
}

/** Registered domain of an address, roughly; the id where there is none. */
export function domainOf(url: string, id: string): string {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1]?.toLowerCase() ?? id;
  const parts = host.split('.');
  const second = parts.at(-2) ?? '';
  return parts.slice(second.length <= 3 && parts.length > 2 ? -3 : -2).join('.');
}

/** Fold of a domain, 0 to folds - 1, the same in every run. */
export function foldOf(domain: string, folds: number): number {
  return (createHash('sha1').update(`fold ${domain}`).digest()[0] ?? 0) % folds;
}

/** The outlines of a set, from the cache that `read-outlines.ts` made. */
export async function* cachedOutlines(
  cache: string,
  set: CorpusSet,
): AsyncGenerator<{ id: string; outline: PageOutline }> {
  const lines = createInterface({ input: createReadStream(join(cache, `${set}.jsonl`)), crlfDelay: Infinity });
  for await (const line of lines) {
    const page: { id: string; outline: PageOutline } = JSON.parse(line);
    yield page;
  }
}

/** Pages of a set with labels, restricted by a filter on the truth. */
export async function readTrainingPages(
  place: { readonly corpora: string; readonly cache: string },
  set: CorpusSet,
  keep: (truth: PageTruth) => boolean,
): Promise<TrainingPage[]> {
  const truths = readTruth(place.corpora, set);
  const blocks = set === 'readability-pages' ? null : readBlocks(place.corpora, set);
  const pages: TrainingPage[] = [];
  for await (const { id, outline } of cachedOutlines(place.cache, set)) {
    const truth = truths.get(id);
    const gold = blocks?.get(id);
    if (!truth || !keep(truth) || (blocks && !gold)) continue;
    const labels = gold ? carryLabels(outline, gold.b) : labelByText(outline, truth.text);
    pages.push({ id, set, outline, truth, labels, coverage: gold?.cov ?? 1, domain: domainOf(truth.url || '', id) });
  }
  return pages;
}
