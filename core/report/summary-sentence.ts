/**
 * What the popup says first, as message keys with values: the words themselves live in public/_locales. Every part
 * with a number names the statements it counts, so that the number can open them.
 */
import type { FullReport } from './page-report.ts';
import { countStatements, type StatementFilter } from './statements.ts';

/** One counted part of the first sentence: "4 named". */
export interface SentencePart {
  readonly filter: 'named' | 'unnamed' | 'agentless';
  readonly count: number;
}

export type SummarySentence =
  | { readonly kind: 'statements'; readonly total: number; readonly parts: readonly SentencePart[] }
  | { readonly kind: 'party'; readonly count: number; readonly all: boolean }
  | { readonly kind: 'declined'; readonly count: number }
  | { readonly kind: 'none-found' }
  | { readonly kind: 'language-unsupported'; readonly lang: string | null }
  | { readonly kind: 'reprint'; readonly original: string | null; readonly date: string | null }
  | { readonly kind: 'wire'; readonly wire: string };

const PARTS = ['named', 'unnamed', 'agentless'] as const satisfies readonly StatementFilter[];

function statementSentences(report: FullReport): SummarySentence[] {
  if (!report.sourcingSupported) return [{ kind: 'language-unsupported', lang: report.page.lang }];
  const counts = countStatements(report.attributions);
  if (counts.all === 0) return [{ kind: 'none-found' }];
  const parts = PARTS.map((filter) => ({ filter, count: counts[filter] })).filter((part) => part.count > 0);
  const statements: SummarySentence = { kind: 'statements', total: counts.all, parts };
  return [
    statements,
    // A refusal has a source and is counted with the statements; nobody should take it for one.
    ...(counts.declined === 0 ? [] : [{ kind: 'declined', count: counts.declined } satisfies SummarySentence]),
    ...(counts.party === 0
      ? []
      : [{ kind: 'party', count: counts.party, all: counts.party === counts.all } satisfies SummarySentence]),
  ];
}

function originSentences({ provenance }: FullReport): SummarySentence[] {
  if (provenance.reprint) {
    return [{ kind: 'reprint', original: provenance.originalPublisher, date: provenance.originalPublished }];
  }
  return provenance.wire === null ? [] : [{ kind: 'wire', wire: provenance.wire }];
}

/** The popup's opening sentences, in the order in which they are said. */
export const summarise = (report: FullReport): SummarySentence[] => [
  ...statementSentences(report),
  ...originSentences(report),
];
