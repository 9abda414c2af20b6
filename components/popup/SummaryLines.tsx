import type { ComponentChild } from 'preact';
import type { FullReport } from '../../core/report/page-report.ts';
import type { StatementFilter } from '../../core/report/statements.ts';
import { type SummarySentence, summarise } from '../../core/report/summary-sentence.ts';
import { tx } from '../shared/rich-message.tsx';
import { listOfNodes, t, tn } from '../strings.ts';
import { languageWords, reprintWords } from '../summary-words.ts';

export interface SummaryLinesProps {
  readonly report: FullReport;
  readonly onOpenStatements: (filter: StatementFilter) => void;
  readonly onOpenOrigin: () => void;
}

interface Open {
  readonly statements: (filter: StatementFilter, words: string) => ComponentChild;
  readonly origin: (words: string) => ComponentChild;
}

function sentenceNodes(sentence: SummarySentence, open: Open): ComponentChild {
  switch (sentence.kind) {
    case 'statements': {
      const parts = sentence.parts.map(({ filter, count }) => open.statements(filter, tn(`part_${filter}`, count)));
      return tx('sentence_statements', open.statements('all', tn('statements', sentence.total)), listOfNodes(parts));
    }
    case 'party':
      return open.statements('party', tn(sentence.all ? 'sentence_party_all' : 'sentence_party', sentence.count));
    case 'declined':
      return open.statements('declined', tn('sentence_declined', sentence.count));
    case 'none-found':
      return t('sentence_none_found');
    case 'language-unsupported':
      return languageWords(sentence.lang);
    case 'reprint':
      return open.origin(reprintWords(sentence));
    case 'wire':
      return open.origin(t('sentence_wire', sentence.wire));
  }
}

/** The first sentences; every number in them is a button that opens what it counts. */
export function SummaryLines({ report, onOpenStatements, onOpenOrigin }: SummaryLinesProps) {
  const open: Open = {
    statements: (filter, words) => (
      <button type="button" class="count" key={filter} onClick={() => onOpenStatements(filter)}>
        {words}
      </button>
    ),
    origin: (words) => (
      <button type="button" class="count" onClick={onOpenOrigin}>
        {words}
      </button>
    ),
  };
  return (
    <section class="summary">
      {summarise(report).map((sentence) => (
        <p key={sentence.kind}>{sentenceNodes(sentence, open)}</p>
      ))}
    </section>
  );
}
