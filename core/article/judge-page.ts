/**
 * Says whether a page is an article, from its outline alone, and if not, why. Runs on every page a reader opens.
 */
import type { PageVerdict } from '../report/page-report.ts';
import type { PageOutline } from './outline.ts';

/** Why a page is taken for something else than an article. */
export const REFUSALS = [
  'no-text',
  'too-little-text',
  'index-of-articles',
  'service-page',
  'forum',
  'product',
  'documentation',
  'listing',
] as const;
export type Refusal = (typeof REFUSALS)[number];

const MIN_PROSE_WORDS = 80;

/** Judges one page. */
export function judgePage(outline: PageOutline): PageVerdict {
  let prose = 0;
  let total = 0;
  for (const block of outline.blocks) {
    total += block.words;
    if (block.words >= 15 && block.linkChars * 3 < block.text.length) prose += block.words;
  }
  if (total === 0) return { article: false, reason: 'no-text', score: 0 };
  if (prose < MIN_PROSE_WORDS) return { article: false, reason: 'too-little-text', score: 0.1 };
  const share = prose / total;
  return share > 0.3
    ? { article: true, reason: null, score: Math.min(1, share) }
    : { article: false, reason: 'index-of-articles', score: share };
}
