/** What a page session is given: the analysis, the words, the card, and who is told how far it is. */
import type { ArticleInput } from '../core/article/article-input.ts';
import type { PageOutline } from '../core/article/outline.ts';
import type { BlockLabel } from '../core/boilerplate/block-label.ts';
import type { Analysis, CollapseKind } from '../core/report/page-report.ts';
import type { FailureCode, PageState, PageToggles } from '../core/report/page-state.ts';
import type { BlockMarks, BlockMemoryChange } from '../core/settings/block-memory.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { MentionCardsSeams } from './card/mention-cards.ts';
import type { RunBarLabel } from './collapse/run-bar.ts';
import type { RuleSheet } from './highlights/highlight-painter.ts';
import type { JudgedPage } from './judged-page.ts';
import type { PageSession } from './page-session.ts';

type Reply<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: FailureCode };

export type AnalysisReply = Reply<Analysis>;

/** One label per block of an outline. They come from elsewhere: the weights and words for them are more than a page should hold. */
export type LabelBlocks = (outline: PageOutline) => Promise<Reply<readonly BlockLabel[]>>;

export interface PageSessionSeams {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly toggles: PageToggles;
  /** Analyse the page even if it does not look like an article. */
  readonly force: boolean;
  /** What the gate has read already; without it the session reads for itself. */
  readonly judged?: JudgedPage | null;
  readonly label: LabelBlocks;
  readonly analyse: (input: ArticleInput) => Promise<AnalysisReply>;
  readonly runLabel: (kinds: readonly CollapseKind[], words: number) => RunBarLabel;
  readonly card: Pick<MentionCardsSeams, 'dir' | 'erase'> & {
    readonly draw: (...args: [...Parameters<MentionCardsSeams['draw']>, PageSession]) => void;
  };
  /** Brings the rules of highlights that not every article has. */
  readonly bringRules: (sheet: RuleSheet) => void;
  readonly onState: (state: PageState) => void;
  /** What the reader has said about blocks of this site, by their signatures; null when nothing is remembered. */
  readonly recallBlocks: ((signatures: readonly string[]) => Promise<BlockMarks>) | null;
  readonly remember: (change: BlockMemoryChange) => void;
  /** How often this page was read again because its text changed. */
  readonly rereads: number;
  /** Ends the page session and starts the next. */
  readonly readAgain: () => void;
}
