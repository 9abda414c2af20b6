import { useEffect, useState } from 'preact/hooks';
import { isOwnId } from '../../core/glossary/own-id.ts';
import type { DescribeParty, PartyEntry } from '../../core/report/party-entry.ts';
import { partyIds } from '../../core/report/party-entry.ts';
import type { SourceGroup } from '../../core/report/source-groups.ts';
import { groupMeta } from '../card/card-words.ts';
import { asOfWords, checkedWords, referenceWords, sideWords } from '../party-words.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { t } from '../strings.ts';

export interface PartyFactsProps {
  readonly group: Pick<SourceGroup, 'attributions' | 'isParty'>;
  readonly describe: DescribeParty;
}

/** Why a source is called a party to the fighting: the glossary's entry, its side, as of when, and where that can be read. */
export function PartyFacts({ group, describe }: PartyFactsProps) {
  if (!group.isParty) return null;
  const ids = partyIds(group.attributions);
  if (ids.length === 0) return <p class="meta party-facts">{t('party_unlisted')}</p>;
  return (
    <>
      {ids.map((id) => (
        <OneParty key={id} id={id} describe={describe} />
      ))}
    </>
  );
}

function OneParty({ id, describe }: { readonly id: string; readonly describe: DescribeParty }) {
  const [party, setParty] = useState<PartyEntry | null | undefined>(undefined);
  useEffect(() => void describe(id).then(setParty, () => setParty(null)), [id, describe]);
  if (party === undefined) return null;
  if (party === null) return <p class="meta party-facts">{t('party_unlisted')}</p>;
  const { entry } = party;
  const isOwn = isOwnId(id);
  return (
    <div class="meta party-facts">
      <p>
        {t('party_title', entry.name)}
        {groupMeta(entry) !== '' && ` · ${groupMeta(entry)}`}
      </p>
      {isOwn && <p>{t('own_mark')}</p>}
      <p dir="auto" {...(isOwn ? {} : { lang: 'en' })}>
        {entry.summary}
      </p>
      {[...sideWords(party), ...asOfWords(party)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul class="rows" aria-label={t('card_references')}>
        {entry.references.map((reference) => (
          <li key={reference.url}>
            <ExternalLink href={reference.url}>{referenceWords(reference)}</ExternalLink>
            {!isOwn && ` (${checkedWords(reference)})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
