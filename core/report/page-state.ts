/**
 * What a page session tells its popup: one state out of a closed set, so that every state has a sentence and,
 * where something can be done, a button. Says nothing about how the state is sent.
 */
import type { FullReport } from './page-report.ts';

/** What is on for one page; survives a reload. */
export interface PageToggles {
  readonly highlights: boolean;
  readonly collapse: boolean;
}

export const FAILURE_CODES = [
  'background-missing',
  'glossary-missing',
  'no-text',
  'too-long',
  'analysis-failed',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface ReadyState {
  readonly kind: 'ready';
  readonly report: FullReport;
  readonly toggles: PageToggles;
  /** The article's text is no longer the text that was analysed; jumps may miss. */
  readonly changedSinceAnalysis: boolean;
  /** Only the beginning of a very long text was analysed. */
  readonly bounded: boolean;
  /** Indices into `report.collapsed` of the runs the reader has opened. */
  readonly openRuns: readonly number[];
  /** Blocks left shown because the reader never wants them collapsed on this site. */
  readonly keptBlocks: number;
}

/** What the reader switched off when the analysis was ended: the site, or this page until it is asked for. */
export type EndedBy = 'site' | 'page';

export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-article'; readonly reason: string }
  /** A page of the browser or its store, or one the reader has granted no access to. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'off'; readonly by: EndedBy | 'mode' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** The extension was updated while the page was open: a reload of the page mends it. */
  | { readonly kind: 'stale-extension' }
  | ReadyState;
