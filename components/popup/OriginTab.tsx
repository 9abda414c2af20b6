import { isFromPageData, sortEvidence } from '../../core/report/evidence.ts';
import type { FullReport } from '../../core/report/page-report.ts';
import type { Span } from '../../core/text/span.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { t } from '../strings.ts';
import { LinkAudit } from './LinkAudit.tsx';
import { OriginChain } from './OriginChain.tsx';
import { OutletFacts } from './OutletFacts.tsx';

export interface OriginTabProps {
  readonly report: FullReport;
  readonly jump: (span: Span) => void;
  /** Everything unfolded, for reading at length and printing. */
  readonly isOpen?: boolean;
}

/** Where the article comes from, with the lines that say so and dated facts about its outlets. */
export function OriginTab({ report, jump, isOpen = false }: OriginTabProps) {
  const { evidence, corrections, policies, outletFacts } = report.provenance;
  return (
    <>
      <OriginChain provenance={report.provenance} />
      <section>
        <h2>{t('origin_evidence')}</h2>
        {evidence.length === 0 && <p class="none">{t('origin_evidence_none')}</p>}
        <ul class="rows">
          {sortEvidence(evidence).map((line) => (
            <li key={`${line.signal} ${line.quote}`}>
              <blockquote>
                <bdi>{line.quote}</bdi>
              </blockquote>
              {isFromPageData(line) && <p class="meta evidence-data">{t('origin_in_data')}</p>}
            </li>
          ))}
        </ul>
      </section>
      <OutletFacts facts={outletFacts} />
      {corrections.length > 0 && (
        <section>
          <h2>{t('origin_corrections')}</h2>
          {corrections.map((line) => (
            <blockquote key={line}>
              <bdi>{line}</bdi>
            </blockquote>
          ))}
        </section>
      )}
      {policies.length > 0 && (
        <section>
          <h2>{t('origin_policies')}</h2>
          <ul class="rows">
            {policies.map(({ name, url }) => (
              <li key={url}>
                <ExternalLink href={url}>{name}</ExternalLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LinkAudit report={report} jump={jump} isOpen={isOpen} />
    </>
  );
}
