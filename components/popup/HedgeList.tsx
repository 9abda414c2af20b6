import { useState } from 'preact/hooks';
import type { FullReport } from '../../core/report/page-report.ts';
import { shorten } from '../../core/report/statements.ts';
import type { Span } from '../../core/text/span.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { t, tn } from '../strings.ts';

export interface HedgeListProps {
  readonly report: FullReport;
  readonly jump: (span: Span) => void;
}

/** Words that withhold or weaken a claim, each with a way to its place. */
export function HedgeList({ report, jump }: HedgeListProps) {
  const [isDrawn, setIsDrawn] = useState(false);
  return (
    <details class="source" onToggle={({ currentTarget }) => currentTarget.open && setIsDrawn(true)}>
      <summary>{tn('hedges_title', report.hedges.length)}</summary>
      <p class="meta">{t('hedges_note')}</p>
      {isDrawn && (
        <PagedList
          rows={report.hedges}
          keyOf={(hedge) => String(hedge.start)}
          render={(hedge) => (
            <button type="button" class="line" onClick={() => jump(hedge)}>
              <span class="line-text">
                <bdi class="excerpt">{shorten(report.text.slice(hedge.start, hedge.end), 60)}</bdi>
                <span class="meta">{t(`hedge_${hedge.kind}`)}</span>
              </span>
              <span class="chevron" aria-hidden="true" />
            </button>
          )}
        />
      )}
    </details>
  );
}
