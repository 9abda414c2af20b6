import type { FullReport } from '../../core/report/page-report.ts';
import type { DescribeParty } from '../../core/report/party-entry.ts';
import { groupBySource } from '../../core/report/source-groups.ts';
import { filterStatements, type StatementFilter, stancesIn } from '../../core/report/statements.ts';
import type { Span } from '../../core/text/span.ts';
import { NoStatements } from '../shared/NoStatements.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { t } from '../strings.ts';
import { HedgeList } from './HedgeList.tsx';
import { SourceGroupRow } from './SourceGroupRow.tsx';
import { StanceList } from './StanceList.tsx';

export interface SourcesTabProps {
  readonly report: FullReport;
  readonly filter: StatementFilter;
  readonly onFilter: (filter: StatementFilter) => void;
  readonly jump: (span: Span) => void;
  readonly describeParty: DescribeParty;
  readonly onOpenNames: () => void;
}

/** Above this many statements the groups start closed, so that several sources are in sight at once. */
const OPEN_UP_TO = 4;

/** Who says what: statements grouped by source, each line a way to its sentence. */
export function SourcesTab({ report, filter, onFilter, jump, describeParty, onOpenNames }: SourcesTabProps) {
  const shown = filter === 'all' ? report.attributions : filterStatements(report.attributions, filter);
  const groups = groupBySource(shown);
  const stances = stancesIn(report.attributions);
  return (
    <>
      {filter !== 'all' && (
        <p class="filter">
          {t('sources_filtered', t(`filter_${filter}`))}{' '}
          <button type="button" class="link" onClick={() => onFilter('all')}>
            {t('sources_show_all')}
          </button>
        </p>
      )}
      {groups.length === 0 && <NoStatements report={report} />}
      {!report.sourcingSupported && (
        <button type="button" class="quiet" onClick={onOpenNames}>
          {t('tab_who_where')}
        </button>
      )}
      <PagedList
        // A new filter starts at the first page again.
        key={filter}
        rows={groups}
        keyOf={(group) => group.key}
        pageSize={40}
        render={(group) => (
          <SourceGroupRow
            group={group}
            text={report.text}
            isOpen={filter !== 'all' || shown.length <= OPEN_UP_TO}
            jump={jump}
            describeParty={describeParty}
          />
        )}
      />
      {filter === 'all' && stances.length > 0 && <StanceList stances={stances} text={report.text} jump={jump} />}
      {filter === 'all' && report.hedges.length > 0 && <HedgeList report={report} jump={jump} />}
    </>
  );
}
