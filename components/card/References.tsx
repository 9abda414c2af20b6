import type { Reference } from '../../core/glossary/entries.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatDate, t } from '../strings.ts';
import { isStale } from './card-words.ts';

export interface ReferencesProps {
  readonly references: readonly Reference[];
  readonly reviewed: string;
  readonly today: string;
  /** A reader's own link, which nobody checks. */
  readonly isOwn: boolean;
}

/** Where the entry's statements can be read, and when someone last read the entry. */
export function References({ references, reviewed, today, isOwn }: ReferencesProps) {
  return (
    <div class="card-references meta">
      <ul aria-label={t('card_references')}>
        {references.map(({ title, publisher, url, checked }) => (
          <li key={url}>
            <ExternalLink href={url}>
              {publisher === title || publisher === '' ? title : `${publisher}: ${title}`}
            </ExternalLink>
            {checked === null && !isOwn && ` (${t('card_reference_unchecked')})`}
            {checked !== null && isStale(checked, today) && ` (${t('card_reference_checked', formatDate(checked))})`}
          </li>
        ))}
      </ul>
      {reviewed !== '' && <p>{t('card_reviewed', formatDate(reviewed))}</p>}
    </div>
  );
}
