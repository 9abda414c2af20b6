import type { Designation } from '../../core/glossary/entries.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatDate, t } from '../strings.ts';
import { designationTime, isStale } from './card-words.ts';

export interface DesignationsProps {
  readonly designations: readonly Designation[];
  readonly today: string;
}

/** Lists of authorities, as dated rows in the authority's own words. */
export function Designations({ designations, today }: DesignationsProps) {
  return (
    <div class="card-row">
      <dt>{t('card_listed_by')}</dt>
      <dd>
        {designations.length === 0 && t('card_listed_none')}
        {designations.map(({ by, as, since, until, reference }) => (
          <p key={`${by} ${as} ${since}`} class="designation">
            {t('card_designation', by, as)} · {designationTime(since, until)}
            <span class="meta designation-source">
              <ExternalLink href={reference.url}>{reference.publisher}</ExternalLink>
              {reference.checked !== null &&
                isStale(reference.checked, today) &&
                ` · ${t('card_list_checked', formatDate(reference.checked))}`}
              {reference.checked === null && ` · ${t('card_reference_unchecked')}`}
            </span>
          </p>
        ))}
      </dd>
    </div>
  );
}
