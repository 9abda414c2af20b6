import type { Attribution } from '../../core/report/page-report.ts';
import type { Span } from '../../core/text/span.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { t, tn } from '../strings.ts';
import { StatementLine } from './StatementLine.tsx';

export interface UnlinkedDocumentsProps {
  readonly statements: readonly Attribution[];
  readonly text: string;
  readonly jump: (span: Span) => void;
  readonly isOpen: boolean;
}

/** Statements that cite a document without a link beside them; each line goes to its sentence. */
export function UnlinkedDocuments({ statements, text, jump, isOpen }: UnlinkedDocumentsProps) {
  return (
    <details class="source" open={isOpen}>
      <summary>{tn('documents_unlinked', statements.length)}</summary>
      <p class="meta">{t('documents_unlinked_note')}</p>
      <PagedList
        rows={statements}
        keyOf={(_statement, index) => String(index)}
        render={(attribution) => <StatementLine attribution={attribution} text={text} jump={jump} />}
      />
    </details>
  );
}
