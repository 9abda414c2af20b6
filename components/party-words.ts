/** What an entry of the glossary says of a party to the fighting, in the same words for every side. */
import { RELATION_TYPES, type Reference, type RelationType } from '../core/glossary/entries.ts';
import type { PartyEntry } from '../core/report/party-entry.ts';
import { relationLabel } from './card/card-words.ts';
import { formatDate, formatList, t } from './strings.ts';

/** Relations that tell no side: parts and forerunners are on the card. */
const NO_SIDES: ReadonlySet<RelationType> = new Set(['has-part', 'successor-of', 'succeeded-by', 'split-from']);
const SIDES = RELATION_TYPES.filter((type) => !NO_SIDES.has(type));

/** "Part of: …", "Against: …": one line for each kind of relation. */
export function sideWords({ entry, relatedNames }: PartyEntry): string[] {
  return SIDES.flatMap((side) => {
    const names = (entry.relations ?? []).flatMap(({ type, target, note }) => {
      const name = relatedNames[target];
      if (type !== side || name === undefined) return [];
      return [note === undefined ? name : `${name} (${note})`];
    });
    return names.length === 0 ? [] : [`${relationLabel(side)}: ${formatList(names)}`];
  });
}

/** "Sides as of: 2 Nov 2026", or nothing for an entry without a date. */
export const asOfWords = ({ entry }: PartyEntry): string[] =>
  entry.reviewed === '' ? [] : [`${t('card_sides_as_of')}: ${formatDate(entry.reviewed)}`];

export const referenceWords = ({ publisher, title }: Reference): string =>
  publisher === title || publisher === '' ? title : `${publisher}: ${title}`;

/** "checked 1 Sep 2026": when someone last found it to say so. */
export const checkedWords = ({ checked }: Reference): string =>
  checked === null ? t('card_reference_unchecked') : t('card_reference_checked', formatDate(checked));
