import type { SourceGroup } from '../../core/report/source-groups.ts';
import type { Span } from '../../core/text/span.ts';
import { sourceKindLabel, sourceName } from '../labels.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { formatNumber, t } from '../strings.ts';
import { StatementLine } from './StatementLine.tsx';

export interface SourceGroupRowProps {
  readonly group: SourceGroup;
  readonly text: string;
  readonly isOpen: boolean;
  readonly jump: (span: Span) => void;
}

/** One source with the statements it is given for. */
export function SourceGroupRow({ group, text, isOpen, jump }: SourceGroupRowProps) {
  return (
    <details class="source" open={isOpen}>
      <summary>
        <span class={`band band-${group.band}`} aria-hidden="true" />
        <bdi class="source-name">{sourceName(group)}</bdi>{' '}
        <span class="meta">{t('list_separator_note', sourceKindLabel(group), formatNumber(group.counted))}</span>
      </summary>
      <PagedList
        rows={group.attributions}
        keyOf={(_attribution, index) => String(index)}
        render={(attribution) => <StatementLine attribution={attribution} text={text} jump={jump} />}
      />
    </details>
  );
}
