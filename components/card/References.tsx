import type { Reference } from '../../core/glossary/entries.ts';
import { referenceWords } from '../party-words.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatDate, t } from '../strings.ts';
import { isStale } from './card-words.ts';

export interface ReferencesProps {
  readonly references: readonly Reference[];
  readonly reviewed: string;
  readonly today: string;
  /** Publishers on one line, so that they stay in sight in a card; else every title. */
  readonly isShort: boolean;
  /** A reader's own link, which nobody checks. */
  readonly isOwn: boolean;
}

/** The publisher, unless another reference has the same one. */
function shortWords({ publisher, title }: Reference, references: readonly Reference[]): string {
  const isAlone = references.filter((other) => other.publisher === publisher).length === 1;
  return publisher !== '' && isAlone ? publisher : title;
}

/** Where the entry's statements can be read, and when someone last read the entry. */
export function References({ references, reviewed, today, isShort, isOwn }: ReferencesProps) {
  return (
    <div class="card-references meta">
      <ul aria-label={t('card_references')} class={isShort ? 'in-line' : ''}>
        {references.map((reference) => {
          const { url, checked } = reference;
          const words = referenceWords(reference);
          return (
            <li key={url}>
              <ExternalLink href={url} {...(isShort ? { label: words } : {})}>
                {isShort ? shortWords(reference, references) : words}
              </ExternalLink>
              {checked === null && !isOwn && ` (${t('card_reference_unchecked')})`}
              {checked !== null && isStale(checked, today) && ` (${t('card_reference_checked', formatDate(checked))})`}
            </li>
          );
        })}
      </ul>
      {reviewed !== '' && <p>{t('card_reviewed', formatDate(reviewed))}</p>}
    </div>
  );
}
