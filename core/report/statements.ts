/**
 * The statements a reader can count: which attributions a number stands for, so that every number shown opens the
 * sentences behind it. Stances and statements inside other statements are listed, never counted.
 */

import type { Span } from '../text/span.ts';
import type { TextModel } from '../text/text-model.ts';
import type { Attribution, Segment } from './page-report.ts';

export const STATEMENT_FILTERS = ['all', 'named', 'unnamed', 'agentless', 'party', 'declined'] as const;
export type StatementFilter = (typeof STATEMENT_FILTERS)[number];

/** Whether an attribution says what somebody wants or plans, not what they state. */
export const isStance = ({ kind }: Attribution): boolean => kind === 'stance';

/** Stances in document order: listed apart from statements, in a fold of their own. */
export const stancesIn = (attributions: readonly Attribution[]): Attribution[] => attributions.filter(isStance);

/** Whether an attribution is one of the counted statements. */
export const isCounted = (attribution: Attribution): boolean => !isStance(attribution) && attribution.nestedIn === null;

const FILTERS: Record<StatementFilter, (attribution: Attribution) => boolean> = {
  all: () => true,
  named: (a) => a.sourceClass !== 'none' && !a.unnamed,
  unnamed: (a) => a.sourceClass !== 'none' && a.unnamed,
  agentless: (a) => a.sourceClass === 'none',
  party: (a) => a.party !== null || a.sourceClass === 'armed_party',
  declined: (a) => a.declined,
};

/** The counted statements a filter lets through, in document order. */
export function filterStatements(attributions: readonly Attribution[], filter: StatementFilter): Attribution[] {
  return attributions.filter((attribution) => isCounted(attribution) && FILTERS[filter](attribution));
}

/** How many counted statements each filter lets through. */
export function countStatements(attributions: readonly Attribution[]): Record<StatementFilter, number> {
  const count = (filter: StatementFilter) => filterStatements(attributions, filter).length;
  return {
    all: count('all'),
    named: count('named'),
    unnamed: count('unnamed'),
    agentless: count('agentless'),
    party: count('party'),
    declined: count('declined'),
  };
}

/** The stretch from an attribution's first word to its last, source and cue included. */
export function attributionSpan(attribution: Attribution): Span {
  const segments = [...attribution.source, ...attribution.cue, ...attribution.content];
  const start = Math.min(...segments.map((segment) => segment[0]));
  return segments.length === 0 ? { start: 0, end: 0 } : { start, end: Math.max(...segments.map((s) => s[1])) };
}

/** The words of some segments, with an ellipsis where words are left out between them. */
export function segmentsText(text: string, segments: readonly Segment[]): string {
  return segments.map(([start, end]) => text.slice(start, end).trim()).join(' … ');
}

const QUOTED = /^(?:["“„«”‘']|''|``)\s*([\s\S]*?)\s*(?:["”“»’']|'')$/u;

/** Words without the quotation marks round all of them, for a place that sets marks of its own. */
export function withoutMarks(words: string): string {
  return QUOTED.exec(words.trim())?.[1] ?? words;
}

/** `words` cut at a word boundary to at most `limit` code units, with an ellipsis where cut. */
export function shorten(words: string, limit: number): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  if (folded.length <= limit) return folded;
  const space = folded.lastIndexOf(' ', limit);
  return `${folded.slice(0, space > limit / 2 ? space : limit).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
}

/** Paragraphs, list entries and quotations that no attribution touches. */
export function unattributedBlocks(model: TextModel, attributions: readonly Attribution[]): Span[] {
  const spans = attributions.map(attributionSpan);
  return model.blocks.filter(
    (block) => !/^h[1-6]$/.test(block.tag) && !spans.some((span) => span.start < block.end && block.start < span.end),
  );
}
