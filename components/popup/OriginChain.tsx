import type { ComponentChild } from 'preact';
import type { Provenance } from '../../core/report/page-report.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatDate, formatList, t } from '../strings.ts';

/** A row of the chain: what it is, and what the page says. */
type Fact = readonly [label: string, value: ComponentChild];

const named = (label: string, value: string | null): Fact[] => (value === null ? [] : [[label, <bdi>{value}</bdi>]]);
const dated = (label: string, date: string | null): Fact[] =>
  date === null ? [] : [[label, <time dateTime={date}>{formatDate(date)}</time>]];

function chainOf(provenance: Provenance): Fact[] {
  const { host, publisher, byline, originalUrl } = provenance;
  const unknown = t('origin_unknown');
  return [
    [t('origin_host'), <bdi key="host">{publisher === null ? host : `${publisher} (${host})`}</bdi>],
    ...named(t('origin_byline'), byline.length === 0 ? null : formatList(byline)),
    [t('origin_published'), provenance.published === null ? unknown : formatDate(provenance.published)],
    ...dated(t('origin_modified'), provenance.modified),
    ...named(t('origin_wire'), provenance.wire),
    ...(provenance.reprint ? named(t('origin_original'), provenance.originalPublisher ?? unknown) : []),
    ...dated(t('origin_first_published'), provenance.originalPublished),
    ...(originalUrl === null
      ? []
      : [[t('origin_original_link'), <ExternalLink href={originalUrl}>{originalUrl}</ExternalLink>] as const]),
  ];
}

/** Publisher, byline and dates of the page, and of the original where it is a reprint. */
export function OriginChain({ provenance }: { readonly provenance: Provenance }) {
  return (
    <section>
      <h2>{t('origin_chain')}</h2>
      <dl class="facts">
        {chainOf(provenance).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
