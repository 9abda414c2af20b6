/** Invented glossary entries: no group, place or list in here exists. */
import type { GroupEntry, Reference } from '../core/glossary/entries.ts';
import type { PlaceRecord } from '../core/glossary/place-record.ts';
import type { GroupMention } from '../core/report/page-report.ts';
import type { PartyEntry } from '../core/report/party-entry.ts';

const reference = (publisher: string, title: string, checked: string | null): Reference => ({
  title,
  publisher,
  url: `https://references.example/${encodeURIComponent(title)}`,
  checked,
});

export const INVENTED_GROUP: GroupEntry = {
  id: 'northern-front',
  depth: 'full',
  name: 'Northern Front',
  native: [
    { lang: 'ar', text: 'الجبهة الشمالية' },
    { lang: 'ku', text: 'Eniya Bakur' },
  ],
  aliases: [
    { text: 'NF', acronym: true, caseSensitive: true },
    { text: 'the Front', needsContext: true },
  ],
  kind: 'umbrella',
  theatres: ['Sahra', 'Canal District'],
  active: { from: 2015, to: null },
  relations: [
    { type: 'has-part', target: 'river-council' },
    { type: 'opponent-of', target: 'east-bank-force', note: 'according to both sides' },
  ],
  designations: [
    {
      by: 'Ministry of the Interior of Sahra',
      as: 'unlawful armed formation',
      since: '2016-04-02',
      reference: reference('Official Gazette of Sahra', 'Decree 44', '2025-11-30'),
    },
  ],
  summary:
    'Alliance of district militias formed in October 2015 on the north bank of the canal. It runs checkpoints between the two dams and signed the ceasefire of 2021.',
  references: [
    reference('Canal Yearbook', 'Armed groups of the district', '2026-09-01'),
    reference('Invented Encyclopaedia', 'Northern Front', null),
  ],
  reviewed: '2026-11-02',
};

/** What an invented glossary says of a party. */
export const inventedParty = (id: string): PartyEntry | null =>
  id === INVENTED_GROUP.id
    ? {
        entry: INVENTED_GROUP,
        relatedNames: { 'river-council': 'River Council', 'east-bank-force': 'East Bank Force' },
      }
    : null;

export const INVENTED_PLACE: PlaceRecord = {
  id: 'invented:1',
  name: 'Ras Amar',
  within: ['Canal Governorate', 'Syria'],
  feature: 'town',
  lat: 36.1,
  lon: 39.2,
  decimals: 4,
  country: 'SY',
  population: 24_300,
  native: [{ lang: 'ar', text: 'رأس عمار' }],
  aliases: ['Ras al-Amar', 'Ra’s Ammar', 'Serê Amar'],
  disputed: 'Held by the Northern Front since 2021; claimed by the government of Sahra.',
  source: { name: 'Invented Gazetteer', url: 'https://gazetteer.example', licence: 'CC BY 4.0' },
};

const mention: GroupMention = {
  kind: 'group',
  start: 0,
  end: 2,
  text: 'NF',
  id: 'northern-front',
  name: 'Northern Front',
  listed: true,
  confidence: 'high',
  candidates: [],
};

export const LOW_GROUP_MENTION: GroupMention = { ...mention, confidence: 'low', candidates: ['a', 'b'] };
export const UNLISTED_MENTION: GroupMention = {
  ...mention,
  id: null,
  listed: false,
  text: '4th River Brigade',
  name: '4th River Brigade',
  parent: 'northern-front',
};
