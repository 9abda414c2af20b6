/**
 * From scores to labels: which blocks make the text, which stay beside it, which may be collapsed and as what.
 */
import type { LinePosition } from '../article/article-input.ts';
import type { PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import type { FeatureTable } from './block-features.ts';
import type { BlockLabel } from './block-label.ts';
import { reasonOf } from './boilerplate-kinds.ts';
import { findAppeals } from './find-appeals.ts';
import { CUE_KINDS } from './find-cues.ts';
import { findHeadline, isByline, isCaption } from './find-headline.ts';
import { nameKinds } from './name-kinds.ts';
import { type Regions, readRegions } from './region-kinds.ts';

// Chosen on the WCXB development set, out of fold: the text keeps what is at least this likely to belong to the
// article, and only what is less likely than the second number may be collapsed.
export const TEXT_SCORE = 0.35;
export const COLLAPSE_SCORE = 0.16;
// What names and words around a block tell its kind plainly, it may be collapsed sooner.
const TOLD_COLLAPSE_SCORE = 0.36;
const TOLD_KINDS: ReadonlySet<CollapseKind> = new Set([
  'related',
  'newsletter',
  'donation',
  'share',
  'promo',
  'comments',
  'author-box',
  'copyright',
  'disclaimer',
  'republish',
]);
// A paragraph, or a block of which nothing tells a kind, is collapsed only when the model is nearly sure.
const UNTOLD_COLLAPSE_SCORE = 0.08;
// Below this many words of article nothing is collapsed: we do not know what the page is about.
const MIN_ARTICLE_WORDS = 40;
const CORRECTION_CUE = 1 << CUE_KINDS.indexOf('correction');

interface Article {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly isIn: readonly boolean[];
  readonly appeals: readonly (CollapseKind | null)[];
}

/** On a short notice no block may look sure: then the likeliest running text sets the bar. */
function _textBar(outline: PageOutline, scores: Float32Array): number {
  let best = 0;
  outline.blocks.forEach((block, index) => {
    if (block.words >= 25 && block.linkChars * 3 < block.text.length) best = Math.max(best, scores[index] ?? 0);
  });
  return best > 0 ? Math.min(TEXT_SCORE, best * 0.7) : TEXT_SCORE;
}

function articleOf(outline: PageOutline, table: FeatureTable, scores: Float32Array): Article {
  const likely = outline.blocks.map((block, index) => (scores[index] ?? 0) >= TEXT_SCORE && block.tag !== 'figcaption');
  const appeals = findAppeals(outline, table, likely);
  const isIn = likely.map((isLikely, index) => isLikely && appeals[index] === null);
  const words = outline.blocks.reduce((sum, block, index) => sum + (isIn[index] ? block.words : 0), 0);
  return { first: isIn.indexOf(true), last: isIn.lastIndexOf(true), words, isIn, appeals };
}

function positionOf(index: number, article: Article, isInColumn: boolean): LinePosition {
  if (article.first < 0 || !isInColumn) return 'elsewhere';
  if (index < article.first) return 'before';
  return index > article.last ? 'after' : 'inside';
}

/** Deepest element that holds every block of the article. */
function articleRoot(outline: PageOutline, regions: Regions, article: Article): number {
  let at = outline.blocks[article.first]?.container ?? 0;
  const holdsLast = new Set<number>();
  for (let up = outline.blocks[article.last]?.container ?? 0; up >= 0; up = outline.elements[up]?.parent ?? -1) {
    holdsLast.add(up);
  }
  while (at > 0 && !(holdsLast.has(at) && regions.holdsArticle(at))) at = outline.elements[at]?.parent ?? 0;
  return at;
}

function isUnder(outline: PageOutline, element: number, root: number): boolean {
  let at = element;
  while (at > root) at = outline.elements[at]?.parent ?? -1;
  return at === root;
}

/** Score below which a block may be collapsed: the plainer its kind, the higher. */
function collapseBar(block: {
  readonly kind: CollapseKind;
  readonly strength: number;
  readonly isProse: boolean;
}): number {
  const isTold = TOLD_KINDS.has(block.kind);
  if (isTold && block.strength >= 3.5) return TOLD_COLLAPSE_SCORE;
  if (block.kind === 'other' || (block.isProse && !(isTold && block.strength >= 3))) return UNTOLD_COLLAPSE_SCORE;
  return COLLAPSE_SCORE;
}

/** Labels from the scores of one model run. */
export function decideLabels(outline: PageOutline, table: FeatureTable, scores: Float32Array): readonly BlockLabel[] {
  const article = articleOf(outline, table, scores);
  const regions = readRegions(outline, table.frame, { ...article, prose: article.isIn });
  const headline = findHeadline(outline, table, article.first);
  const root = articleRoot(outline, regions, article);
  const kinds = nameKinds(outline, table, {
    regions,
    isArticle: article.isIn,
    first: article.first,
    last: article.last,
  });
  const abstains = article.words < MIN_ARTICLE_WORDS;
  return outline.blocks.map((block, index): BlockLabel => {
    const score = scores[index] ?? 0;
    const isInColumn = isUnder(outline, block.container, root);
    const position = positionOf(index, article, isInColumn);
    const stay = { kind: null, reason: '', score, position };
    if (index === headline) return { role: 'headline', ...stay };
    if (isInColumn && isCaption(block, score, regions)) return { role: 'caption', ...stay };
    const isBeside = index >= headline - 8 && headline >= 0 && index <= Math.max(article.first, headline) + 3;
    const mayBeByline = isBeside && index < Math.max(article.first, headline + 12) && score < 0.8;
    if (mayBeByline && isByline(block, index, table, regions)) return { role: 'byline', ...stay };
    if (article.isIn[index]) return { role: 'article', ...stay };
    const appeal = article.appeals[index] ?? null;
    const named = kinds[index] ?? { kind: 'other', strength: 0 };
    const kind = appeal && appeal !== 'other' ? appeal : named.kind;
    const isCorrection = ((table.cues[index]?.opening ?? 0) & CORRECTION_CUE) !== 0 && block.words >= 6 && isInColumn;
    const isProse = table.frame.isProse[index] === 1;
    const bar = appeal ? 2 : collapseBar({ kind, strength: named.strength, isProse });
    if (abstains || isCorrection || score >= bar) return { role: 'boilerplate', ...stay };
    return { role: 'boilerplate', kind, reason: reasonOf(kind), score, position };
  });
}
