/** An armed group as the glossary describes it: every claim dated and with its issuer, no verdict of ours. */
import { useState } from 'preact/hooks';
import type { GroupEntry, NativeName } from '../../core/glossary/entries.ts';
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

export function GroupCard(props: GroupCardProps) {
  const { entry, mention, relatedNames, today, surface = 'card' } = props;
  const relations = (entry.relations ?? []).filter(({ target }) => relatedNames[target] !== undefined);
  const total = relations.length + (entry.designations?.length ?? 0);
  const [isWhole, setIsWhole] = useState(surface === 'page' || total <= ROWS_SHOWN + 1);
  const shownRelations = isWhole ? relations : relations.slice(0, ROWS_SHOWN - 1);
  const shownLists = isWhole ? undefined : Math.max(1, ROWS_SHOWN - shownRelations.length);
  const { acronyms, native } = otherNames(entry);
  const isOwn = isOwnId(entry.id);
  return (
    <CardFrame
      {...props}
      label={t('card_label_group', entry.name)}
      title={entry.name}
      id={entry.id}
      uncertain={mention?.confidence === 'low' || props.candidates.length > 0}
      onPage={mention !== null}
      rows={
        <>
          <Relations
            relations={shownRelations}
            reviewed={entry.reviewed}
            names={relatedNames}
            onOpen={props.onOpenRelated}
          />
          {/* Nobody looked a reader's own entry up in any list: "none found" would be untrue. */}
          {!isOwn && <Designations designations={(entry.designations ?? []).slice(0, shownLists)} today={today} />}
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
      }
      sources={<References references={entry.references} reviewed={entry.reviewed} today={today} isOwn={isOwn} />}
      isOwn={isOwn}
    >
      {isOwn && <p class="own-mark">{t('own_mark')}</p>}
      {(acronyms !== '' || native.length > 0) && (
        <p class="card-names">
          {acronyms !== '' && <span>{acronyms}</span>}
          <NativeNames names={native} />
        </p>
      )}
      {groupMeta(entry) !== '' && <p class="meta">{groupMeta(entry)}</p>}
      <p class="card-summary" dir="auto">
        {entry.summary}
      </p>
    </CardFrame>
  );
}
