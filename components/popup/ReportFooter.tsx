import { useState } from 'preact/hooks';
import type { FullReport } from '../../core/report/page-report.ts';
import { unattributedBlocks } from '../../core/report/statements.ts';
import type { Span } from '../../core/text/span.ts';
import { t, tn } from '../strings.ts';
import { ExportMenu } from './ExportMenu.tsx';
import type { PopupClient } from './popup-client.ts';

export interface ReportFooterProps {
  readonly report: FullReport;
  readonly client: PopupClient;
  readonly jump: (span: Span) => void;
}

/** Paragraphs without attribution, each reachable; exports; and what the method cannot know. */
export function ReportFooter({ report, client, jump }: ReportFooterProps) {
  const [visited, setVisited] = useState(0);
  const { paragraphs, paragraphsWithoutAttribution: without } = report.summary;
  const blocks = unattributedBlocks(report, report.attributions);
  const visitNext = () => {
    const block = blocks[visited % blocks.length];
    setVisited(visited + 1);
    if (block) jump(block);
  };
  return (
    <section class="report-footer">
      <div class="footer-row">
        {report.sourcingSupported && paragraphs > 0 && (
          <p class="paragraphs">
            {without > 0 && blocks.length > 0 ? (
              <button type="button" class="count" title={t('paragraphs_next')} onClick={visitNext}>
                {tn('paragraphs_without', without, paragraphs)}
              </button>
            ) : (
              t('paragraphs_all_attributed')
            )}
          </p>
        )}
        <ExportMenu report={report} client={client} />
      </div>
      <p class="meta method">
        {t('found_by_wording')}{' '}
        <button type="button" class="link" onClick={() => client.openAbout()}>
          {t('about_method')}
        </button>
      </p>
    </section>
  );
}
