import { hostOf } from '../../core/provenance/hosts.ts';
import type { OutletFact } from '../../core/report/page-report.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatDate, t } from '../strings.ts';

const ROLES = {
  host: 'origin_fact_role_host',
  original: 'origin_fact_role_original',
  cited: 'origin_fact_role_cited',
} as const;

/** Dated statements about the outlets, each with its issuer first; links are named for where they lead, often a report of the act. */
export function OutletFacts({ facts }: { readonly facts: readonly OutletFact[] }) {
  return (
    <section>
      <h2>{t('origin_facts')}</h2>
      <p class="meta">{t(facts.length === 0 ? 'origin_facts_none' : 'origin_facts_note')}</p>
      <ul class="rows">
        {facts.map((fact) => (
          <li key={`${fact.outlet} ${fact.url} ${fact.statement}`} class="outlet-fact">
            <p class="meta">
              <bdi>{fact.outlet}</bdi>, {t(ROLES[fact.role])}
            </p>
            <p>
              {fact.issuer}: <bdi lang="en">{fact.statement}</bdi>
            </p>
            <p class="meta">
              <time dateTime={fact.date}>{formatDate(fact.date)}</time>
              {fact.until !== undefined && ` · ${t('card_designation_until', formatDate(fact.until))}`}
              {fact.afterArticle && ` · ${t('origin_fact_after')}`}
              {' · '}
              <ExternalLink href={fact.url}>{hostOf(fact.url)}</ExternalLink>
            </p>
            {fact.dispute !== undefined && <p class="meta">{t('outlet_dispute', fact.dispute)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
