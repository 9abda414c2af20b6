/** What a block of text on a page is to a reader of the article, and what may be done with it. */
import type { LinePosition } from '../article/article-input.ts';
import type { CollapseKind } from '../report/page-report.ts';

/**
 * `article` blocks make the report's text; `headline`, `byline` and `caption` stay in sight beside it; `boilerplate`
 * with a kind may be collapsed, and with kind null is left alone because the evidence is too thin.
 */
export type BlockRole = 'article' | 'headline' | 'byline' | 'caption' | 'boilerplate';

export interface BlockLabel {
  readonly role: BlockRole;
  readonly kind: CollapseKind | null;
  /** Why, in words a reader understands; '' for blocks that stay. */
  readonly reason: string;
  /** How sure we are that the block belongs to the article, 0 to 1. */
  readonly score: number;
  readonly position: LinePosition;
}
