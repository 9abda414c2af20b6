/**
 * Says whether a page is an article, from its outline alone, and if not, why. Runs on every page a reader opens, so it
 * costs one walk over the outline and a small model; the reasons are named by rules after the verdict.
 */
import { frameElements } from '../boilerplate/element-frame.ts';
import type { PageVerdict } from '../report/page-report.ts';
import { finish, type Steps } from '../steps.ts';
import { loadTrees, scoreRows, type TreeModel } from './boosted-trees.ts';
import type { PageOutline } from './outline.ts';
import { readPageFeatures } from './page-features.ts';
import weights from './page-model.weights.json' with { type: 'json' };

/** Why a page is taken for something else than an article. */
export const REFUSALS = [
  'no-text',
  'too-little-text',
  'index-of-articles',
  'forum',
  'product',
  'documentation',
  'service-page',
] as const;
export type Refusal = (typeof REFUSALS)[number];

// Probability from which a page counts as an article; best F1 and accuracy out of fold on the WCXB development pages.
export const ARTICLE_SCORE = 0.5;
// A page with less running text than this (words) has nothing to analyse, whatever it is.
const MIN_PROSE_WORDS = 60;

let model: TreeModel | null = null;

/** Probability that a page with these features is an article. */
export function scorePage(row: Float32Array): number {
  model ??= loadTrees(weights);
  return scoreRows(model, row)[0] ?? 0;
}

/** Columns that the reasons look at; a test holds them to their names, which would travel to every page. */
export const COLUMNS = {
  prose: 1,
  linkShare: 6,
  columnLinkedHeadings: 18,
  code: 30,
  prices: 35,
  siblingHeadings: 39,
  'hinted.comments': 47,
  'hinted.product': 48,
  'hinted.toc': 51,
  'jsonLd.2': 57,
  'jsonLd.3': 58,
  'jsonLd.5': 60,
  'path.root': 77,
  'path.1': 81,
  'path.3': 83,
  'path.4': 84,
  'bodyNames.2': 88,
  'bodyNames.4': 90,
  'bodyNames.5': 91,
} as const;

function featureOf(row: Float32Array, name: keyof typeof COLUMNS): number {
  return row[COLUMNS[name]] ?? 0;
}

function refusalOf(row: Float32Array): Refusal {
  const of = (name: keyof typeof COLUMNS) => featureOf(row, name);
  const forum = of('jsonLd.5') + of('hinted.comments') * 0.3 + Math.max(0, of('path.3')) * 2 + of('bodyNames.4') * 2;
  const product =
    of('jsonLd.3') + of('prices') * 0.5 + Math.max(0, of('path.1')) + of('bodyNames.2') + of('hinted.product') * 0.2;
  const documentation =
    of('code') * 10 + of('jsonLd.2') + Math.max(0, of('path.4')) * 1.5 + of('bodyNames.5') + of('hinted.toc') * 0.2;
  const index = of('columnLinkedHeadings') + of('siblingHeadings') * 0.5 + of('linkShare') * 2 + of('path.root');
  const ranked: readonly (readonly [Refusal, number])[] = [
    ['forum', forum],
    ['product', product],
    ['documentation', documentation],
    ['index-of-articles', index],
  ];
  const [name, points] = ranked.reduce((best, next) => (next[1] > best[1] ? next : best));
  return points >= 1.5 ? name : 'service-page';
}

/** Judges one page. */
export function judgePage(outline: PageOutline): PageVerdict {
  return finish(judgePageInSteps(outline));
}

/** The same with rests. */
export function* judgePageInSteps(outline: PageOutline): Steps<PageVerdict> {
  if (outline.blocks.length === 0) return { article: false, reason: 'no-text', score: 0 };
  frameElements(outline);
  yield;
  const row = readPageFeatures(outline);
  yield;
  const score = scorePage(row);
  const prose = Math.expm1(featureOf(row, 'prose'));
  if (prose < MIN_PROSE_WORDS) return { article: false, reason: 'too-little-text', score: Math.min(score, 0.3) };
  if (score >= ARTICLE_SCORE) return { article: true, reason: null, score };
  return { article: false, reason: refusalOf(row), score };
}
