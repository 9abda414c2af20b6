/** An armed group as the glossary describes it: every claim dated and with its issuer, no verdict of ours. */
import { useState } from 'preact/hooks';
import type { GroupEntry, NativeName, Relation } from '../../core/glossary/entries.ts';
import { isOwnId } from '../../core/glossary/own-id.ts';
import { formatList, t } from '../strings.ts';
import { CardFrame } from './CardFrame.tsx';
import type { GroupCardProps } from './card-props.ts';
import { groupMeta } from './card-words.ts';
import { Designations } from './Designations.tsx';
import { References } from './References.tsx';
import { Relations } from './Relations.tsx';

/** Short names shown under the title. */
const ACRONYMS_SHOWN = 3;

function otherNames({ aliases, native = [] }: GroupEntry) {
  const acronyms = aliases.filter((alias) => alias.acronym).slice(0, ACRONYMS_SHOWN);
  return { acronyms: formatList(acronyms.map((alias) => alias.text)), native };
}

export function NativeNames({ names }: { readonly names: readonly NativeName[] }) {
  return (
    <>
      {names.map(({ lang, text }) => (
        <span key={`${lang} ${text}`} class="native" lang={lang} dir="auto">
          {text}
        </span>
      ))}
    </>
  );
}

/** Relations and lists shown before the one key that shows them all: the references stay in sight. */
const ROWS_SHOWN = 3;

/** One relation of each type first: parts do not push allies and opponents out of sight. */
function foremost(relations: readonly Relation[]): Relation[] {
  const isFirst = ({ type }: Relation, index: number) => relations.findIndex((other) => other.type === type) === index;
  const first = relations.filter(isFirst);
  const others = relations.filter((relation) => !first.includes(relation));
  return [...first, ...others].slice(0, Math.max(ROWS_SHOWN - 1, Math.min(ROWS_SHOWN, first.length)));
}

/** What the group is to others and on which lists it stands; a card shows the first few and a key for the rest. */
function GroupRows({ entry, relatedNames, today, surface = 'card', onOpenRelated }: GroupCardProps) {
  const relations = (entry.relations ?? []).filter(({ target }) => relatedNames[target] !== undefined);
  const lists = entry.designations ?? [];
  const [isWhole, setIsWhole] = useState(surface === 'page' || relations.length + lists.length <= ROWS_SHOWN + 1);
  const shown = isWhole ? relations : foremost(relations);
  const shownLists = isWhole ? lists : lists.slice(0, Math.max(1, ROWS_SHOWN - shown.length));
  return (
    <>
      <Relations relations={shown} reviewed={entry.reviewed} names={relatedNames} onOpen={onOpenRelated} />
      {/* Nobody looked a reader's own entry up in any list: "none found" would be untrue. */}
      {!isOwnId(entry.id) && <Designations designations={shownLists} today={today} />}
      {!isWhole && (
        <div class="card-row">
          <dt />
          <dd>
            <button type="button" class="card-button" aria-expanded="false" onClick={() => setIsWhole(true)}>
              {t('card_more')}
            </button>
          </dd>
        </div>
      )}
    </>
  );
}

function OtherNames({ entry }: Pick<GroupCardProps, 'entry'>) {
  const { acronyms, native } = otherNames(entry);
  if (acronyms === '' && native.length === 0) return null;
  return (
    <p class="card-names">
      {acronyms !== '' && <span>{acronyms}</span>}
      <NativeNames names={native} />
    </p>
  );
}

export function GroupCard(props: GroupCardProps) {
  const { entry, mention, today, surface } = props;
  const isOwn = isOwnId(entry.id);
  return (
    <CardFrame
      {...props}
      label={t('card_label_group', entry.name)}
      title={entry.name}
      id={entry.id}
      uncertain={mention?.confidence === 'low' || props.candidates.length > 0}
      onPage={mention !== null}
      rows={<GroupRows {...props} />}
      sources={
        <References
          references={entry.references}
          reviewed={entry.reviewed}
          today={today}
          isShort={surface !== 'page'}
          isOwn={isOwn}
        />
      }
      isOwn={isOwn}
    >
      {isOwn && <p class="own-mark">{t('own_mark')}</p>}
      <OtherNames entry={entry} />
      {groupMeta(entry) !== '' && <p class="meta">{groupMeta(entry)}</p>}
      <p class="card-summary" dir="auto" {...(isOwn ? {} : { lang: 'en' })}>
        {entry.summary}
      </p>
    </CardFrame>
  );
}
