/** The full report on one page, everything open, for reading at length and for printing. */
import { useEffect, useState } from 'preact/hooks';
import { composition } from '../../core/report/composition.ts';
import { textFragmentUrl } from '../../core/report/exports/text-fragment.ts';
import type { FullReport } from '../../core/report/page-report.ts';
import type { Span } from '../../core/text/span.ts';
import { LazyPlaceMap } from '../map/LazyPlaceMap.tsx';
import { CompositionBar } from '../popup/CompositionBar.tsx';
import { ExportMenu } from '../popup/ExportMenu.tsx';
import { OriginTab } from '../popup/OriginTab.tsx';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { PageNav } from '../shared/PageNav.tsx';
import { t } from '../strings.ts';
import { summaryWords } from '../summary-words.ts';
import { HedgeTable, HiddenTable, MentionTable } from './ReportTables.tsx';
import type { ReportClient } from './report-client.ts';
import { StatementTable } from './StatementTable.tsx';

/** Opens the article at some words in a new tab: the page itself may be closed by now. */
function openAt({ page, text }: FullReport, { start, end }: Span): void {
  window.open(textFragmentUrl(page.url, text, [start, end]), '_blank', 'noopener');
}

function Report({ report, client }: { readonly report: FullReport; readonly client: ReportClient }) {
  const jump = (span: Span) => openAt(report, span);
  return (
    <>
      <h1>
        <bdi>{report.headline.text || report.page.title}</bdi>
      </h1>
      <p>
        <ExternalLink href={report.page.url}>{report.page.url}</ExternalLink>
      </p>
      <div class="report-actions no-print">
        <button type="button" class="quiet" onClick={() => client.print()}>
          {t('report_print')}
        </button>
        <ExportMenu
          report={report}
          client={{ copy: client.copy, save: client.save, describeParty: client.describeParty }}
        />
      </div>
      <section class="summary">
        {summaryWords(report).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <CompositionBar shares={composition(report.text, report.attributions)} />
      </section>
      <section>
        <h2>{t('tab_sources')}</h2>
        <StatementTable report={report} describeParty={client.describeParty} />
        <HedgeTable report={report} />
      </section>
      <section>
        <h2>{t('tab_who_where')}</h2>
        <MentionTable report={report} kind="group" />
        <LazyPlaceMap report={report} jump={jump} isOpen />
        <MentionTable report={report} kind="place" />
      </section>
      <section class="report-origin">
        <h2>{t('tab_origin')}</h2>
        <OriginTab report={report} jump={jump} isOpen />
      </section>
      <section>
        <h2>{t('tab_hidden')}</h2>
        <HiddenTable report={report} />
      </section>
      <p class="meta">{t('found_by_wording')}</p>
    </>
  );
}

export function ReportPage({ client }: { readonly client: ReportClient }) {
  const [report, setReport] = useState<FullReport | null | undefined>(undefined);
  useEffect(() => void client.load().then(setReport, () => setReport(null)), [client]);
  return (
    <>
      <PageNav />
      <main class="page wide report">
        {!report && <h1>{t('open_report')}</h1>}
        {report === undefined && <p>{t('report_loading')}</p>}
        {report === null && <p>{t('report_gone')}</p>}
        {report && <Report report={report} client={client} />}
      </main>
    </>
  );
}
