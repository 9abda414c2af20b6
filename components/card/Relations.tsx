import { useState } from 'preact/hooks';
import { type GroupEntry, RELATION_TYPES, type Relation } from '../../core/glossary/entries.ts';
import { formatDate, t, tn } from '../strings.ts';
import { relationLabel } from './card-words.ts';

export interface RelationsProps {
  readonly entry: GroupEntry;
  readonly names: Readonly<Record<string, string>>;
  readonly onOpen: (id: string) => void;
}

/** Related groups of one kind shown before the rest is asked for. */
const SHOWN = 4;

interface RelatedGroupsProps extends Pick<RelationsProps, 'names' | 'onOpen'> {
  readonly relations: readonly Relation[];
}

function RelatedGroups({ relations, names, onOpen }: RelatedGroupsProps) {
  const [isWhole, setIsWhole] = useState(relations.length <= SHOWN + 1);
  const shown = isWhole ? relations : relations.slice(0, SHOWN);
  return (
    <>
      {shown.map(({ target, note }) => (
        <span key={target} class="related">
          <button type="button" class="link" onClick={() => onOpen(target)}>
            <bdi>{names[target]}</bdi>
          </button>
          {note !== undefined && (
            <span class="meta">
              {' '}
              (<bdi>{note}</bdi>)
            </span>
          )}
        </span>
      ))}
      {!isWhole && (
        <button type="button" class="card-button" onClick={() => setIsWhole(true)}>
          {tn('show_more', relations.length - SHOWN)}
        </button>
      )}
    </>
  );
}

/** Sides as of the entry's review: parts, allies, opponents, each opening its own card. */
export function Relations({ entry, names, onOpen }: RelationsProps) {
  const known = (entry.relations ?? []).filter(({ target }) => names[target] !== undefined);
  const rows = RELATION_TYPES.map((type) => ({ type, relations: known.filter((relation) => relation.type === type) }));
  if (known.length === 0) return null;
  return (
    <>
      {rows
        .filter(({ relations }) => relations.length > 0)
        .map(({ type, relations }) => (
          <div class="card-row" key={type}>
            <dt>{relationLabel(type)}</dt>
            <dd>
              <RelatedGroups relations={relations} names={names} onOpen={onOpen} />
            </dd>
          </div>
        ))}
      <div class="card-row">
        <dt>{t('card_sides_as_of')}</dt>
        <dd class="meta">{formatDate(entry.reviewed)}</dd>
      </div>
    </>
  );
}
