/**
 * From scores to labels: which blocks make the text, which stay beside it, which may be collapsed and as what.
 */
import type { LinePosition } from '../article/article-input.ts';
import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import type { FeatureTable } from './block-features.ts';
import type { BlockLabel } from './block-label.ts';
import { reasonOf } from './boilerplate-kinds.ts';
import { type CollapsePolicy, collapseBar, POLICY } from './collapse-bars.ts';
import { inCommentThreads } from './comment-threads.ts';
import { consentBlocks } from './consent-boxes.ts';
import { cueBit } from './cue-kinds.ts';
import { speaksAsSite } from './cue-words/own-voice.ts';
import { inDataTables, inMenuCells } from './data-tables.ts';
import { inFactBoxes } from './fact-boxes.ts';
import { findAppeals } from './find-appeals.ts';
import { findHeadline, findStandfirst, isByline, isCaption } from './find-headline.ts';
import { nameKinds } from './name-kinds.ts';
import { poolScores } from './pool-scores.ts';
import { quotedBlocks } from './quoted-blocks.ts';
import { type Regions, readRegions } from './region-kinds.ts';

const OWN_VOICE_STRENGTH = 1.5;
const isAsking = (kind: CollapseKind) => kind === 'newsletter' || kind === 'donation';
// Below this many words of article nothing is collapsed: we do not know what the page is about.
const MIN_ARTICLE_WORDS = 20;
const NOTE_WORDS = 5;
const CORRECTION_CUE = cueBit('correction');

interface Article {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly isIn: readonly boolean[];
  readonly appeals: readonly (CollapseKind | null)[];
  readonly isComment: readonly boolean[];
  /** Of each element. */
  readonly isMenu: Uint8Array;
}

function articleOf(outline: PageOutline, table: FeatureTable, scores: Float32Array, policy: CollapsePolicy): Article {
  const alike = outline.blocks.map((block, index) => (scores[index] ?? 0) >= policy.text && block.tag !== 'figcaption');
  const isComment = inCommentThreads(outline, table.frame, alike);
  const isMenu = inMenuCells(outline, table.frame);
  const likely = alike.map(
    (isAlike, index) => isAlike && !isComment[index] && !isMenu[outline.blocks[index]?.container ?? 0],
  );
  const appeals = findAppeals(outline, table, likely, scores);
  const isIn = likely.map((isLikely, index) => isLikely && appeals[index] === null);
  const words = outline.blocks.reduce((sum, block, index) => sum + (isIn[index] ? block.words : 0), 0);
  return { first: isIn.indexOf(true), last: isIn.lastIndexOf(true), words, isIn, appeals, isComment, isMenu };
}

interface Bounds {
  readonly first: number;
  readonly last: number;
}

function positionOf(index: number, { first, last }: Bounds, isInColumn: boolean): LinePosition {
  if (first < 0 || !isInColumn) return 'elsewhere';
  if (index < first) return 'before';
  return index > last ? 'after' : 'inside';
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

/** A line that explains a mark in the text, such as that names have been changed; a field's mark comes with fewer words. */
const isNote = ({ text, words, links }: OutlineBlock) => words >= NOTE_WORDS && links === 0 && /^[*†‡＊]/u.test(text);

/**
 * Tells what no score may collapse: the line under the headline; amid the text tables, quotations, facts; notes to it;
 * corrections.
 */
function keeperOf(outline: PageOutline, table: FeatureTable, article: Article, headline: number) {
  const standfirst = findStandfirst(outline, table, headline, article.first);
  const isInTable = inDataTables(outline, table.frame);
  const isQuoted = quotedBlocks(outline);
  const isInFactBox = inFactBoxes(outline, table);
  return (index: number, position: LinePosition): boolean => {
    const block = outline.blocks[index];
    if (!block || index === standfirst) return true;
    const isKept = isInTable[block.container] === 1 || isQuoted(block) || isInFactBox[index] === true;
    if (article.appeals[index] === null) {
      if (position === 'inside' && isKept) return true;
      if ((position === 'inside' || position === 'after') && isNote(block)) return true;
    }
    return ((table.cues[index]?.opening ?? 0) & CORRECTION_CUE) !== 0 && block.words >= 6 && position !== 'elsewhere';
  };
}

/** Labels from the scores of one model run. */
export function decideLabels(
  outline: PageOutline,
  table: FeatureTable,
  modelScores: Float32Array,
  policy: CollapsePolicy = POLICY,
): readonly BlockLabel[] {
  const scores = poolScores(table, modelScores);
  const article = articleOf(outline, table, scores, policy);
  const regions = readRegions(outline, table.frame, { ...article, prose: article.isIn });
  const headline = findHeadline(outline, table, article.first);
  // The model often takes the headline for the article's first block; author and date below it stand before the text.
  const first = article.first === headline ? article.isIn.indexOf(true, headline + 1) : article.first;
  const root = articleRoot(outline, regions, article);
  const kinds = nameKinds(outline, table, {
    regions,
    isArticle: article.isIn,
    first: article.first,
    last: article.last,
  });
  const keeps = keeperOf(outline, table, article, headline);
  const consent = consentBlocks(outline, table, article.isIn);
  const abstains = article.words < MIN_ARTICLE_WORDS;
  return outline.blocks.map((block, index): BlockLabel => {
    const score = scores[index] ?? 0;
    const isInColumn = isUnder(outline, block.container, root);
    const position = positionOf(index, { first, last: article.last }, isInColumn);
    const stay = { kind: null, reason: '', score, position };
    if (index === headline) return { role: 'headline', ...stay };
    const isAbove = headline >= 0 && index > headline && index < first;
    if ((isInColumn || isAbove) && isCaption(outline, table, regions, { block, score })) {
      return { role: 'caption', ...stay };
    }
    const isBeside = index >= headline - 8 && headline >= 0 && index <= Math.max(article.first, headline) + 3;
    const mayBeByline = isBeside && index < Math.max(article.first, headline + 12) && score < 0.8;
    if (mayBeByline && isByline(outline, index, table, regions)) return { role: 'byline', ...stay };
    if (article.isIn[index]) return { role: 'article', ...stay };
    const appeal = article.appeals[index] ?? null;
    const named = kinds[index] ?? { kind: 'other', strength: 0 };
    const told = article.isComment[index] ? 'comments' : appeal && appeal !== 'other' ? appeal : named.kind;
    const kind = consent.has(index) ? 'cookie' : told;
    const isProse = table.frame.isProse[index] === 1;
    // An appeal in the site's own voice is told plainly by fewer words.
    const strength = named.strength + (isAsking(kind) && speaksAsSite(block.text) ? OWN_VOICE_STRENGTH : 0);
    const isSure = appeal !== null || article.isComment[index] || article.isMenu[block.container] === 1;
    const bar = isSure ? 2 : collapseBar({ kind, strength, isProse, position }, policy);
    if (abstains || keeps(index, position) || score >= bar) return { role: 'boilerplate', ...stay };
    return { role: 'boilerplate', kind, reason: reasonOf(kind), score, position };
  });
}
