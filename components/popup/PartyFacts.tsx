import { useEffect, useState } from 'preact/hooks';
import { isOwnId } from '../../core/glossary/own-id.ts';
import type { Attribution } from '../../core/report/page-report.ts';
import type { DescribeParty, PartyEntry } from '../../core/report/party-entry.ts';
import { partyIds } from '../../core/report/party-entry.ts';
import type { SourceGroup } from '../../core/report/source-groups.ts';
import { groupMeta } from '../card/card-words.ts';
import { asOfWords, checkedWords, referenceWords, sideWords } from '../party-words.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { t } from '../strings.ts';

export interface PartyFactsProps {
  readonly attributions: readonly Attribution[];
  readonly describe: DescribeParty;
  /** Unfolded under a heading, for reading at length and printing. */
  readonly isOpen?: boolean;
}

/** Why sources are called parties to the fighting: the glossary's entries, each once, folded below its first line. */
export function PartyFacts({ attributions, describe, isOpen = false }: PartyFactsProps) {
  return (
    <>
      {partyIds(attributions).map((id) => (
        <OneParty key={id} id={id} describe={describe} isOpen={isOpen} />
      ))}
    </>
  );
}

const NotInGlossary = () => <p class="meta party-facts">{t('party_unlisted')}</p>;

/** For a source that only the article's own words make a party. */
export const UnlistedParty = ({ group }: { readonly group: SourceGroup }) =>
  group.isParty && partyIds(group.attributions).length === 0 ? <NotInGlossary /> : null;

type OnePartyProps = Required<Pick<PartyFactsProps, 'describe' | 'isOpen'>> & { readonly id: string };

function OneParty({ id, describe, isOpen }: OnePartyProps) {
  const [party, setParty] = useState<PartyEntry | null | undefined>(undefined);
  useEffect(() => void describe(id).then(setParty, () => setParty(null)), [id, describe]);
  if (party === undefined) return null;
  if (party === null) return <NotInGlossary />;
  const { entry } = party;
  const isOwn = isOwnId(id);
  return (
    <details class="meta party-facts" open={isOpen}>
      <summary>
        {/* Under a heading of its own the name is enough. */}
        {isOpen ? entry.name : t('party_title', entry.name)}
        {groupMeta(entry) !== '' && ` · ${groupMeta(entry)}`}
      </summary>
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
    </details>
  );
}
