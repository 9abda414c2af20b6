/** What a search of the glossary found: a row for each entry, the reader's own marked as their cards are. */
import { addQuery } from '../../core/glossary/own-address.ts';
import { isOwnId } from '../../core/glossary/own-id.ts';
import { featureLabel } from '../card/card-words.ts';
import { t, tn } from '../strings.ts';
import type { GlossaryHits, GlossaryKind } from './glossary-client.ts';

/** Rows drawn at first, and more with each press. */
export const PAGE_SIZE = 100;

/** A group that nobody has described yet: the form for an entry, with its name filled in. */
function AddOwn({ words }: { readonly words: string }) {
  const query = addQuery(words);
  if (query.add === '') return null;
  return (
    <p>
      <a href={`own.html?${new URLSearchParams({ ...query })}`}>{t('glossary_add', query.add)}</a>
    </p>
  );
}

interface HitListProps {
  readonly found: GlossaryHits;
  readonly kind: GlossaryKind;
  readonly words: string;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
}

export function HitList({ found: { hits, total }, kind, words, onOpen, onMore }: HitListProps) {
  const more = Math.min(PAGE_SIZE, total - hits.length);
  return (
    <>
      <p class="meta" role="status">
        {total === 0 ? t('glossary_none', words) : tn('glossary_count', total)}
      </p>
      {total === 0 && kind === 'group' && <AddOwn words={words} />}
      <ul class="rows" aria-label={t('glossary_hits')}>
        {hits.map(({ id, name, note, feature = '' }) => (
          <li key={id}>
            <button type="button" class="line" onClick={() => onOpen(id)}>
              <span class="line-text">
                <bdi>{name}</bdi>
                {kind === 'group' && isOwnId(id) && <span class="own-mark">{t('own_mark')}</span>}
                <span class="meta">{[featureLabel(feature), note].filter((part) => part !== '').join(' · ')}</span>
              </span>
              <span class="chevron" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={onMore}>
          {tn('show_more', more)}
        </button>
      )}
    </>
  );
}
