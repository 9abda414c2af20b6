import { documentFinding } from '../../core/report/document-finding.ts';
import type { FullReport, LinkKind } from '../../core/report/page-report.ts';
import { shorten } from '../../core/report/statements.ts';
import type { Span } from '../../core/text/span.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { formatNumber, t } from '../strings.ts';
import { UnlinkedDocuments } from './UnlinkedDocuments.tsx';

export interface LinkAuditProps {
  readonly report: FullReport;
  readonly jump: (span: Span) => void;
  readonly isOpen: boolean;
}

const LABELS = {
  primary: 'link_primary',
  media: 'link_media',
  social: 'link_social',
  archive: 'link_archive',
  self: 'link_self',
  donation: 'link_donation',
  other: 'link_else',
} as const satisfies Record<LinkKind, string>;

const KINDS = [
  'primary',
  'media',
  'social',
  'archive',
  'self',
  'donation',
  'other',
] as const satisfies readonly LinkKind[];

/** The links in the text by where they lead; each line goes to its place on the page. */
export function LinkAudit({ report, jump, isOpen }: LinkAuditProps) {
  const { links } = report;
  const finding = documentFinding(report);
  const kinds = KINDS.map((kind) => ({ kind, links: links.filter((link) => link.kind === kind) }));
  return (
    <section>
      <h2>{t('origin_links')}</h2>
      {finding?.kind === 'no-links' && <p class="none">{t('origin_links_none')}</p>}
      {finding?.kind === 'unlinked' && (
        <UnlinkedDocuments statements={finding.statements} text={report.text} jump={jump} isOpen={isOpen} />
      )}
      {kinds
        .filter((row) => row.links.length > 0)
        .map((row) => (
          <details key={row.kind} class="source" open={isOpen}>
            <summary>
              {t(LABELS[row.kind])} <span class="meta">{formatNumber(row.links.length)}</span>
            </summary>
            <PagedList
              rows={row.links}
              keyOf={(link) => String(link.start)}
              render={(link) => (
                <button
                  type="button"
                  class="line"
                  onClick={() => jump({ start: link.start, end: link.start + link.text.length })}
                >
                  <span class="line-text">
                    <bdi class="excerpt">{shorten(link.text, 80)}</bdi>
                    <span class="meta address">{shorten(link.url, 70)}</span>
                  </span>
                  <span class="chevron" aria-hidden="true" />
                </button>
              )}
            />
          </details>
        ))}
    </section>
  );
}
