/** Words on the cards that depend on the entry: kind, years, relations, age of a list. Pure. */
import { FEATURES } from '../../core/gazetteer/format.ts';
import type { GroupEntry, GroupKind, RelationType } from '../../core/glossary/entries.ts';
import { formatDate, formatList, type MessageKey, t } from '../strings.ts';

const KIND_KEYS: Record<GroupKind, MessageKey> = {
  'state-armed-force': 'group_kind_state_armed_force',
  'state-unit': 'group_kind_state_unit',
  'police-paramilitary': 'group_kind_police_paramilitary',
  'non-state-armed-group': 'group_kind_non_state_armed_group',
  'non-state-unit': 'group_kind_non_state_unit',
  militia: 'group_kind_militia',
  umbrella: 'group_kind_umbrella',
  'de-facto-authority-forces': 'group_kind_de_facto_authority_forces',
  'private-military-company': 'group_kind_private_military_company',
  coalition: 'group_kind_coalition',
  'peacekeeping-mission': 'group_kind_peacekeeping_mission',
  'criminal-organisation': 'group_kind_criminal_organisation',
};

const RELATION_KEYS: Record<RelationType, MessageKey> = {
  'has-part': 'card_rel_has_part',
  'part-of': 'card_rel_part_of',
  'member-of': 'card_rel_member_of',
  'ally-of': 'card_rel_ally_of',
  'partner-of': 'card_rel_partner_of',
  supports: 'card_rel_supports',
  'supported-by': 'card_rel_supported_by',
  'opponent-of': 'card_rel_opponent_of',
  'successor-of': 'card_rel_successor_of',
  'succeeded-by': 'card_rel_succeeded_by',
  'split-from': 'card_rel_split_from',
};

export const groupKindLabel = (kind: GroupKind): string => t(KIND_KEYS[kind]);
export const relationLabel = (type: RelationType): string => t(RELATION_KEYS[type]);

/** A gazetteer's kind of place in words; an unknown one as it stands. */
export function featureLabel(feature: string): string {
  const known = FEATURES.find((name) => name === feature);
  return known ? t(`feature_${known}`) : feature;
}

/** "since 2015", "2011–2017", "until 2017", or nothing. */
function yearsLabel({ from, to }: GroupEntry['active']): string {
  if (from !== null && to !== null) return t('card_years', String(from), String(to));
  if (from !== null) return t('card_since', String(from));
  return to === null ? '' : t('card_until', String(to));
}

/** "armed group alliance · Syria · since 2015". */
export function groupMeta({ kind, isKindOpen, theatres, active }: GroupEntry): string {
  return [isKindOpen ? '' : groupKindLabel(kind), formatList(theatres), yearsLabel(active)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Months after which a list's date of checking is shown beside it. */
const STALE_MONTHS = 6;

/** Whether a date of checking lies more than six months before today; both `YYYY-MM-DD`. */
export function isStale(checked: string, today: string): boolean {
  const [year = 0, month = 1, day = 1] = checked.split('-').map(Number);
  const limit = new Date(Date.UTC(year, month - 1 + STALE_MONTHS, day)).toISOString().slice(0, 10);
  return limit < today;
}

/** The prepared correction a reader can send: names the entry and the page's host, nothing else. */
export const mistakeText = (name: string, id: string, host: string): string => t('card_mistake_text', name, id, host);

/** "since 2018", "2012-10-02 until 2015": the time a listing held, or that it is not known. */
export function designationTime(since: string | null, until: string | undefined): string {
  const parts = [
    since === null ? t('card_designation_undated') : t('card_designation_since', formatDate(since)),
    ...(until === undefined ? [] : [t('card_designation_until', formatDate(until))]),
  ];
  return formatList(parts);
}
