import type { OwnEntries } from '../../core/glossary/edit-own.ts';
import type { OwnEntry } from '../../core/glossary/own-glossary.ts';
import { groupKindLabel } from '../card/card-words.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { formatList, t } from '../strings.ts';

export interface OwnListProps {
  readonly entries: OwnEntries;
  readonly onEdit: (entry: OwnEntry) => void;
  readonly onDelete: (entry: OwnEntry) => void;
}

function metaOf({ kind, theatre, aliases }: OwnEntry): string {
  const parts = [kind === null ? '' : groupKindLabel(kind), theatre ?? '', formatList(aliases)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The entries in order of name, each with its two buttons. */
export function OwnList({ entries, onEdit, onDelete }: OwnListProps) {
  const sorted = [...entries].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <PagedList
      label={t('own_glossary')}
      rows={sorted}
      keyOf={({ name }) => name}
      render={(entry) => (
        <div class="own-row">
          <div>
            <bdi>{entry.name}</bdi>
            <p class="meta">{metaOf(entry)}</p>
            {entry.note !== '' && <p dir="auto">{entry.note}</p>}
          </div>
          <button
            type="button"
            class="quiet"
            aria-label={t('own_edit_entry', entry.name)}
            onClick={() => onEdit(entry)}
          >
            {t('own_edit')}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={t('own_delete_entry', entry.name)}
            onClick={() => onDelete(entry)}
          >
            {t('own_delete')}
          </button>
        </div>
      )}
    />
  );
}
