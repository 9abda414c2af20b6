/**
 * Says whether a page is an article, from its outline alone, and if not, why. Runs on every page a reader opens, so it
 * costs one walk over the outline and a small model; the reasons are named by rules after the verdict.
 */
import { frameElements } from '../boilerplate/element-frame.ts';
import type { PageVerdict } from '../report/page-report.ts';
import { finish, type Steps } from '../steps.ts';
import { scoreOnce } from '../trees/boosted-trees.ts';
import type { PageOutline } from './outline.ts';
import { readPageFeatures } from './page-features.ts';
import weights from './page-model.weights.json' with { type: 'json' };
import { storyScore } from './story-frame.ts';

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
const ARTICLE_SCORE = 0.5;
// A page without one paragraph has nothing to analyse, whatever it is. More is not asked for: a story may be told in
// questions and short answers, in points or a table, and Korean or Georgian says in 9 words what English says in 20.
const MIN_PROSE_WORDS = 11;

/** Probability that a page with these features is an article. */
function scorePage(row: Float32Array): number {
  return scoreOnce(weights, row);
}

// Columns that the reasons look at.
const PROSE = 1;
const LINK_SHARE = 6;
const COLUMN_LINKED_HEADINGS = 18;
const CODE = 30;
const PRICES = 35;
const SIBLING_HEADINGS = 39;
const HINTED_COMMENTS = 47;
const HINTED_PRODUCT = 48;
const HINTED_TOC = 51;
const JSON_LD_2 = 57;
const JSON_LD_3 = 58;
const JSON_LD_5 = 60;
const PATH_ROOT = 77;
const PATH_1 = 81;
const PATH_3 = 83;
const PATH_4 = 84;
const BODY_NAMES_2 = 88;
const BODY_NAMES_4 = 90;
const BODY_NAMES_5 = 91;

/** The same by name, for the test that holds them to the row; names would travel to every page. */
export const COLUMNS: Readonly<Record<string, number>> = {
  prose: PROSE,
  linkShare: LINK_SHARE,
  columnLinkedHeadings: COLUMN_LINKED_HEADINGS,
  code: CODE,
  prices: PRICES,
  siblingHeadings: SIBLING_HEADINGS,
  'hinted.comments': HINTED_COMMENTS,
  'hinted.product': HINTED_PRODUCT,
  'hinted.toc': HINTED_TOC,
  'jsonLd.2': JSON_LD_2,
  'jsonLd.3': JSON_LD_3,
  'jsonLd.5': JSON_LD_5,
  'path.root': PATH_ROOT,
  'path.1': PATH_1,
  'path.3': PATH_3,
  'path.4': PATH_4,
  'bodyNames.2': BODY_NAMES_2,
  'bodyNames.4': BODY_NAMES_4,
  'bodyNames.5': BODY_NAMES_5,
};

function refusalOf(row: Float32Array): Refusal {
  const of = (column: number) => row[column] ?? 0;
  // A page without an address of its own has -1 there.
  const path = (column: number) => Math.max(0, of(column));
  const forum = of(JSON_LD_5) + of(HINTED_COMMENTS) * 0.3 + path(PATH_3) * 2 + of(BODY_NAMES_4) * 2;
  const product = of(JSON_LD_3) + of(PRICES) * 0.5 + path(PATH_1) + of(BODY_NAMES_2) + of(HINTED_PRODUCT) * 0.2;
  const documentation = of(CODE) * 10 + of(JSON_LD_2) + path(PATH_4) * 1.5 + of(BODY_NAMES_5) + of(HINTED_TOC) * 0.2;
  const index = of(COLUMN_LINKED_HEADINGS) + of(SIBLING_HEADINGS) * 0.5 + of(LINK_SHARE) * 2 + of(PATH_ROOT);
  const ranked: readonly (readonly [Refusal, number])[] = [
    ['forum', forum],
    ['product', product],
    ['documentation', documentation],
    ['index-of-articles', index],
  ];
  const [name, points] = ranked.reduce((best, next) => (next[1] > best[1] ? next : best));
  return points >= 1.5 ? name : 'service-page';
}

/** Whether a page with this probability is an article. */
export function isArticle(outline: PageOutline, score: number): boolean {
  return score >= ARTICLE_SCORE || score >= storyScore(outline);
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
  const row = yield* readPageFeatures(outline);
  yield;
  const score = scorePage(row);
  const prose = Math.expm1(row[PROSE] ?? 0);
  if (prose < MIN_PROSE_WORDS) return { article: false, reason: 'too-little-text', score: 0 };
  if (isArticle(outline, score)) return { article: true, reason: null, score: Math.max(score, ARTICLE_SCORE) };
  return { article: false, reason: refusalOf(row), score };
}
