import { RELATION_TYPES, type Relation } from '../../core/glossary/entries.ts';
import { formatDate, t } from '../strings.ts';
import { relationLabel } from './card-words.ts';

export interface RelationsProps {
  /** Those whose target has a name. */
  readonly relations: readonly Relation[];
  readonly reviewed: string;
  readonly names: Readonly<Record<string, string>>;
  readonly onOpen: (id: string) => void;
}

/** Sides as of the entry's review: parts, allies, opponents, each opening its own card. */
export function Relations({ relations, reviewed, names, onOpen }: RelationsProps) {
  if (relations.length === 0) return null;
  return (
    <>
      {RELATION_TYPES.map((type) => ({ type, own: relations.filter((relation) => relation.type === type) }))
        .filter(({ own }) => own.length > 0)
        .map(({ type, own }) => (
          <div class="card-row" key={type}>
            <dt>{relationLabel(type)}</dt>
            <dd>
              {own.map(({ target, note }) => (
                <span key={target} class="related">
                  <button type="button" class="link" onClick={() => onOpen(target)}>
                    <bdi>{names[target]}</bdi>
                  </button>
                  {note !== undefined && (
                    // The brackets run with the note: around it, a note of two lines would end in the opening one.
                    <span class="meta">
                      {' '}
                      <bdi>({note})</bdi>
                    </span>
                  )}
                </span>
              ))}
            </dd>
          </div>
        ))}
      <div class="card-row">
        <dt>{t('card_sides_as_of')}</dt>
        <dd class="meta">{formatDate(reviewed)}</dd>
      </div>
    </>
  );
}
