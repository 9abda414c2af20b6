/** Below which score a block may be collapsed: the plainer its kind is told, by words, names or place, the higher. */
import type { LinePosition } from '../article/article-input.ts';
import type { CollapseKind } from '../report/page-report.ts';

/** Scores that decide: below which a block may be collapsed, by how plain its kind is. */
export interface CollapsePolicy {
  /** From here on a block is the article's text. */
  readonly text: number;
  /** What names and words around a block tell plainly: a newsletter, links, comments. */
  readonly told: number;
  /** Other blocks. */
  readonly plain: number;
  /** Paragraphs that nothing tells a kind of plainly. */
  readonly untold: number;
  /** Blocks that nothing tells a kind of. */
  readonly kindless: number;
}

// Chosen on the WCXB development set and scrapinghub A, out of fold: see models/boilerplate/README.md.
export const POLICY: CollapsePolicy = { text: 0.35, told: 0.34, plain: 0.14, untold: 0.075, kindless: 0.045 };
const TOLD_STRENGTH = 3.5;
const TOLD_PROSE_STRENGTH = 3;
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
/** Kinds that the place tells well enough when a paragraph stands outside the article's column, or below its text. */
const OUTSIDE_KINDS: ReadonlySet<CollapseKind> = new Set(['footer', 'sidebar', 'related']);
const BELOW_KINDS: ReadonlySet<CollapseKind> = new Set(['sidebar', 'author-box']);
/** Kinds that have to be told by the paragraph itself, not by its neighbours alone. */
const WORDED_KINDS: ReadonlySet<CollapseKind> = new Set(['author-box', 'copyright', 'disclaimer']);
const WORDED_STRENGTH = 2;

export interface NamedBlock {
  readonly kind: CollapseKind;
  readonly strength: number;
  readonly isProse: boolean;
  readonly position: LinePosition;
}

function isPlaced({ kind, strength, position }: NamedBlock): boolean {
  if (position !== 'elsewhere' && position !== 'after') return false;
  if (WORDED_KINDS.has(kind) && strength >= WORDED_STRENGTH) return true;
  return (position === 'elsewhere' ? OUTSIDE_KINDS : BELOW_KINDS).has(kind);
}

/** Score below which a block may be collapsed. */
export function collapseBar(block: NamedBlock, policy: CollapsePolicy): number {
  const isTold = TOLD_KINDS.has(block.kind);
  if (isTold && block.strength >= TOLD_STRENGTH) return policy.told;
  if (block.kind === 'other') return policy.kindless;
  if (!block.isProse) return policy.plain;
  if (isPlaced(block)) return policy.told;
  return isTold && block.strength >= TOLD_PROSE_STRENGTH ? policy.plain : policy.untold;
}
