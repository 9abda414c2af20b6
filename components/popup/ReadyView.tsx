import { useLayoutEffect, useState } from 'preact/hooks';
import { composition } from '../../core/report/composition.ts';
import type { ReadyState } from '../../core/report/page-state.ts';
import type { StatementFilter } from '../../core/report/statements.ts';
import type { Span } from '../../core/text/span.ts';
import { type TabSpec, Tabs } from '../shared/Tabs.tsx';
import { formatNumber, t } from '../strings.ts';
import { CompositionBar } from './CompositionBar.tsx';
import { HiddenTab } from './HiddenTab.tsx';
import { OriginTab } from './OriginTab.tsx';
import type { PopupClient } from './popup-client.ts';
import { ReportFooter } from './ReportFooter.tsx';
import { SourcesTab } from './SourcesTab.tsx';
import { SummaryLines } from './SummaryLines.tsx';
import { WhoWhereTab } from './WhoWhereTab.tsx';

export type PopupTab = 'sources' | 'who-where' | 'origin' | 'hidden';

export interface ReadyViewProps {
  readonly client: PopupClient;
  readonly state: ReadyState;
  readonly jump: (span: Span) => void;
  readonly jumpToRun: (index: number) => void;
  /** Where nothing says so: sources, or what there is in a language whose sources are not analysed. */
  readonly initialTab?: PopupTab | undefined;
}

/** The analysis: first sentence, bar, four tabs, limits and exports. */
export function ReadyView({ client, state, jump, jumpToRun, initialTab }: ReadyViewProps) {
  const { report } = state;
  const [tab, setTab] = useState<PopupTab>(initialTab ?? (report.sourcingSupported ? 'sources' : 'who-where'));
  const [filter, setFilter] = useState<StatementFilter>('all');
  // For the test that keeps the time from opening to reading short.
  useLayoutEffect(() => void performance.mark('newsgloss-shown'), []);
  const openStatements = (next: StatementFilter) => {
    setFilter(next);
    setTab('sources');
  };
  return (
    <>
      {/* All of it scrolls, under tabs that stay: a list has the whole popup once it is read. */}
      <div class="reading">
        <Warnings state={state} client={client} />
        <SummaryLines report={report} onOpenStatements={openStatements} onOpenOrigin={() => setTab('origin')} />
        <CompositionBar shares={composition(report.text, report.attributions)} />
        <Tabs label={t('tabs_label')} selected={tab} onSelect={setTab} tabs={tabsOf(state)}>
          {tab === 'sources' && (
            <SourcesTab
              report={report}
              filter={filter}
              onFilter={setFilter}
              jump={jump}
              describeParty={client.describeParty}
              onOpenNames={() => setTab('who-where')}
            />
          )}
          {tab === 'who-where' && <WhoWhereTab report={report} client={client} jump={jump} />}
          {tab === 'origin' && <OriginTab report={report} jump={jump} />}
          {tab === 'hidden' && <HiddenTab state={state} client={client} jumpToRun={jumpToRun} />}
        </Tabs>
      </div>
      <ReportFooter report={report} client={client} jump={jump} />
    </>
  );
}

/** What keeps the analysis from being whole. */
function Warnings({ state, client }: Pick<ReadyViewProps, 'state' | 'client'>) {
  return (
    <>
      {state.changedSinceAnalysis && (
        <p class="changed">
          {t('state_changed')}{' '}
          <button type="button" class="link" onClick={() => client.analyseAgain()}>
            {t('state_read_again')}
          </button>
        </p>
      )}
      {state.bounded && <p class="meta">{t('state_bounded')}</p>}
      {state.report.placesMissing && <p class="meta">{t('state_places_missing')}</p>}
    </>
  );
}

function tabsOf({ report: { collapsed } }: ReadyState): TabSpec<PopupTab>[] {
  return [
    { name: 'sources', label: t('tab_sources') },
    { name: 'who-where', label: t('tab_who_where') },
    { name: 'origin', label: t('tab_origin') },
    {
      name: 'hidden',
      label: t('tab_hidden'),
      ...(collapsed.length > 0 ? { count: formatNumber(collapsed.length) } : {}),
    },
  ];
}
