/** What the exports say of one attribution: its words, its place, its numbering. */
import type { Attribution, FullReport, Segment } from '../page-report.ts';
import { isCounted, segmentsText } from '../statements.ts';

export interface StatementLine {
  /** 1 for the first attribution of the report. */
  readonly number: number;
  readonly attribution: Attribution;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly isCounted: boolean;
  /** The longest stretch of the content, or of the whole attribution where it has none. */
  readonly target: Segment;
}

function longest(segments: readonly Segment[]): Segment {
  return segments.reduce<Segment>((best, next) => (next[1] - next[0] > best[1] - best[0] ? next : best), [0, 0]);
}

function targetOf({ content, source, cue }: Attribution): Segment {
  if (content.length > 0) return longest(content);
  return longest(source.length > 0 ? source : cue);
}

/** One line per attribution, in the report's order. */
export function statementLines({ text, attributions }: Pick<FullReport, 'text' | 'attributions'>): StatementLine[] {
  return attributions.map((attribution, index) => ({
    number: index + 1,
    attribution,
    source: segmentsText(text, attribution.source),
    cue: segmentsText(text, attribution.cue),
    content: segmentsText(text, attribution.content).replace(/\s+/g, ' '),
    isCounted: isCounted(attribution),
    target: targetOf(attribution),
  }));
}
