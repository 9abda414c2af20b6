import { useState } from 'preact/hooks';
import type { Attribution } from '../../core/report/page-report.ts';
import type { Span } from '../../core/text/span.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { t, tn } from '../strings.ts';
import { StatementLine } from './StatementLine.tsx';

export interface StanceListProps {
  readonly stances: readonly Attribution[];
  readonly text: string;
  readonly jump: (span: Span) => void;
}

/** What somebody wants or plans, apart from what is stated; each line goes to its sentence. */
export function StanceList({ stances, text, jump }: StanceListProps) {
  const [isDrawn, setIsDrawn] = useState(false);
  return (
    <details class="source" onToggle={({ currentTarget }) => currentTarget.open && setIsDrawn(true)}>
      <summary>{tn('stances_title', stances.length)}</summary>
      <p class="meta">{t('stances_note')}</p>
      {isDrawn && (
        <PagedList
          rows={stances}
          keyOf={(_stance, index) => String(index)}
          render={(attribution) => <StatementLine attribution={attribution} text={text} jump={jump} />}
        />
      )}
    </details>
  );
}
