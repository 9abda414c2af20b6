import { useState } from 'preact/hooks';
import type { DescribeParty } from '../../core/report/party-entry.ts';
import type { SourceGroup } from '../../core/report/source-groups.ts';
import type { Span } from '../../core/text/span.ts';
import { sourceKindLabel, sourceName } from '../labels.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { formatNumber } from '../strings.ts';
import { PartyFacts, UnlistedParty } from './PartyFacts.tsx';
import { StatementLine } from './StatementLine.tsx';

export interface SourceGroupRowProps {
  readonly group: SourceGroup;
  readonly text: string;
  readonly isOpen: boolean;
  readonly jump: (span: Span) => void;
  readonly describeParty: DescribeParty;
}

/** One source with the statements it is given for; they are drawn when it is opened first. */
export function SourceGroupRow({ group, text, isOpen, jump, describeParty }: SourceGroupRowProps) {
  const [isDrawn, setIsDrawn] = useState(isOpen);
  return (
    <details class="source" open={isOpen} onToggle={({ currentTarget }) => currentTarget.open && setIsDrawn(true)}>
      <summary>
        <span class={`band band-${group.band}`} aria-hidden="true" />
        <bdi class="source-name">{sourceName(group)}</bdi> <span class="meta">{sourceKindLabel(group)}</span>{' '}
        <span class="meta figure">{formatNumber(group.counted)}</span>
      </summary>
      {isDrawn && (
        <PagedList
          rows={group.attributions}
          keyOf={(_attribution, index) => String(index)}
          render={(attribution) => <StatementLine attribution={attribution} text={text} jump={jump} />}
        />
      )}
      {isDrawn && <UnlistedParty group={group} />}
      {isDrawn && <PartyFacts attributions={group.attributions} describe={describeParty} />}
    </details>
  );
}
