import type { OutletEntry } from '../../core/glossary/entries.ts';
import { hostOf } from '../../core/provenance/hosts.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatDate, formatList, t } from '../strings.ts';

/** An outlet with the dated statements about it, each with its issuer, where it can be read, and the outlet's answer. */
export function OutletView({ outlet }: { readonly outlet: OutletEntry }) {
  return (
    <div class="card">
      <h2>
        <bdi>{outlet.name}</bdi>
      </h2>
      <p class="meta">{formatList(outlet.hosts)}</p>
      <p class="meta">{t(outlet.facts.length === 0 ? 'origin_facts_none' : 'origin_facts_note')}</p>
      <ul class="rows">
        {outlet.facts.map(({ statement, issuer, date, url, until, dispute }) => (
          <li key={`${url} ${statement}`} class="outlet-fact">
            <p>
              {issuer}: {statement}
            </p>
            <p class="meta">
              {formatDate(date)}
              {until !== undefined && ` · ${t('card_designation_until', formatDate(until))}`}
              {' · '}
              <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
            </p>
            {dispute !== undefined && <p>{t('outlet_dispute', dispute)}</p>}
          </li>
        ))}
      </ul>
      <p class="meta">{t('card_reviewed', formatDate(outlet.reviewed))}</p>
    </div>
  );
}
