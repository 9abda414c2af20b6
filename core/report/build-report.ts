/** Joins what the page knows and what the analysis found into the page report. */
import type { ArticleInput } from '../article/article-input.ts';
import type { Analysis, BareReport, CollapsedRun, FullReport, PageVerdict, Timings } from './page-report.ts';
import { REPORT_SCHEMA } from './page-report.ts';

/** The report of a page that was not analysed. */
export function buildBareReport(page: {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  readonly verdict: PageVerdict;
}): BareReport {
  const { verdict, ...facts } = page;
  return { schema: REPORT_SCHEMA, input: page.url, page: { ...facts, ...verdict } };
}

/** The report of an analysed page; `analysis` belongs to exactly this `input`. */
export function buildFullReport({
  input,
  verdict,
  analysis,
  collapsed,
  timings,
}: {
  readonly input: ArticleInput;
  readonly verdict: PageVerdict;
  readonly analysis: Analysis;
  readonly collapsed: readonly CollapsedRun[];
  readonly timings: Timings;
}): FullReport {
  const { headlineMentions, ...found } = analysis;
  return {
    ...buildBareReport({ url: input.url, title: input.headline, lang: input.lang, verdict }),
    text: input.text,
    blocks: input.blocks,
    headline: { text: input.headline, mentions: headlineMentions },
    collapsed,
    ...found,
    timings,
  };
}
