/**
 * What a text says of a place's kind beside its name: "Idlib province", "the city of Raqqa", "Zamzam camp", "область",
 * "مدينة". Tells apart the places that share a name.
 */
import type { Feature } from '../../gazetteer/format.ts';

const AREA: readonly Feature[] = ['admin', 'region'];
const SETTLED: readonly Feature[] = ['city', 'town', 'village'];

const KINDS: readonly (readonly [string, readonly Feature[]])[] = [
  [
    'province governorate region oblast prefecture countryside territory wilaya department canton county district raion',
    AREA,
  ],
  ['область области областью обл области край края район района محافظة ولاية ريف إقليم منطقة استان', AREA],
  ['city town village municipality suburb neighbourhood neighborhood hamlet outskirts', [...SETTLED, 'neighbourhood']],
  ['город города городе село села місто міста місті مدينة بلدة قرية شهر روستای', SETTLED],
  ['camp مخيم', ['camp']],
  ['crossing checkpoint معبر', ['crossing']],
  ['dam barrage سد', ['dam']],
  ['airbase base airfield garrison', ['base', 'airport']],
  ['airport مطار', ['airport', 'base']],
  ['mountain mountains hills range جبل', ['mountain']],
  ['river valley نهر', ['river', 'region']],
  ['island islands جزيرة', ['island']],
  ['strait مضيق', ['strait']],
  ['desert', ['desert', 'region']],
];

const BY_WORD: ReadonlyMap<string, readonly Feature[]> = new Map(
  KINDS.flatMap(([words, features]) => words.split(' ').map((word) => [word, features] as const)),
);

/** Small-letter words that end the names of single sites and landforms: "Kakhovka dam", "Qalandia checkpoint", "Hostomel air base". */
const ENDS_OF_NAMES: ReadonlySet<string> = new Set(
  [
    'dam dams barrage reservoir lake canal river strait straits bay gulf sea island islands peninsula spit delta marshes',
    'crossing checkpoint post gate bridge tunnel pass road highway corridor axis gap airport airfield airbase base airstrip',
    'camp camps prison jail plant station refinery terminal port harbour mine factory steelworks mountain mountains hills',
    'range plateau valley desert steppe plain forest triangle hospital stadium square palace',
  ]
    .join(' ')
    .split(' '),
);

/** Kinds whose names a small-letter word may follow without being part of them: "Anbar province", "Idlib city". */
const NAMED_BARE: ReadonlySet<Feature> = new Set(['country', 'admin', ...SETTLED, 'neighbourhood']);

/** Whether a small-letter word says the kind of a place and is no part of a settlement's name. */
export function isKindWord(word: string): boolean {
  return BY_WORD.has(word) || ENDS_OF_NAMES.has(word);
}

/** Whether a place of this kind can have a name that ends in this small-letter word. */
export function mayEndIn(feature: Feature, word: string): boolean {
  // A camp of refugees becomes a quarter of the city and keeps the word in its name.
  return ENDS_OF_NAMES.has(word) && (!NAMED_BARE.has(feature) || (feature === 'neighbourhood' && word === 'camp'));
}

/** Whether a single site or landform is of the kind that a small-letter word names. */
export function isOfKind(feature: Feature, word: string): boolean {
  return mayEndIn(feature, word) && BY_WORD.get(word)?.includes(feature) === true;
}

/** The state of New York is an area, the state of affairs is not: needs "of" and the article. */
const BEFORE_OF: ReadonlyMap<string, readonly Feature[]> = new Map([...BY_WORD, ['state', AREA], ['port', SETTLED]]);

/** Kinds whose names stand with the article: "the Dnipro", "the Sahel". */
const WITH_ARTICLE: readonly Feature[] = ['river', 'sea', 'mountain', 'desert', 'strait', 'region'];
/** What may follow a name that ends its noun phrase; after another word "the" belongs to that ("the Dnipro mayor"). */
const PHRASE_ENDS =
  /^(?:['’]s (?:banks?|waters?|mouth|course|shores?|right|left|east|west|north|south)|[.,;:!?)]|$|\n| \w+ed\b| (?:and|or|in|at|to|from|near|is|was|were|has|had|into|on|for|by|as|which|where|that|with|after|before|between|rose|burst|flows?|froze)\b)/;

/** Longest stretch of text read on either side, in code units. */
const REACH = 24;
/** "Aleppo state television", "Aleppo state-run papers": of the country, not the area. */
const OF_STATE = /^ state(?:[-‑]| (?:media|tv|television|radio|news|run)(?!\p{L}))/u;

/** Kinds that the words beside a name give it, or null. */
export function kindBeside(text: string, start: number, end: number): readonly Feature[] | null {
  const after = /^ ([\p{L}]+)/u.exec(text.slice(end, end + REACH))?.[1];
  if (after !== undefined && after === after.toLowerCase()) {
    const features = BY_WORD.get(after);
    if (features !== undefined) return features;
    if (after === 'state' && !OF_STATE.test(text.slice(end, end + REACH))) return AREA;
  }
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/(?<!\p{L})the $/iu.test(before) && PHRASE_ENDS.test(text.slice(end, end + REACH))) return WITH_ARTICLE;
  const headed = /(?<!\p{L})(\p{L}+) of (?:the )?$/u.exec(before)?.[1];
  if (headed !== undefined) return BEFORE_OF.get(headed.toLowerCase()) ?? null;
  const directly = /(?<!\p{L})(\p{L}+) $/u.exec(before)?.[1];
  // English puts the kind before a name only with "of"; other languages put it directly.
  return directly === undefined || /^[a-z]/i.test(directly) ? null : (BY_WORD.get(directly) ?? null);
}

const PLURALS: ReadonlyMap<string, readonly Feature[]> = new Map([
  ...'provinces governorates regions oblasts prefectures states districts counties wilayas departments cantons raions'
    .split(' ')
    .map((word) => [word, AREA] as const),
  ...'cities towns villages municipalities ports suburbs'.split(' ').map((word) => [word, SETTLED] as const),
]);

/** Kinds that the plural at a list of names gives all of them: "the cities of A and B", "A, B and C provinces", or null. */
export function kindOfList(text: string, start: number, end: number): readonly Feature[] | null {
  const after = /^ (\p{Ll}+)/u.exec(text.slice(end, end + REACH))?.[1];
  const behind = after === undefined ? undefined : PLURALS.get(after);
  if (behind !== undefined) return behind;
  const before = text.slice(Math.max(0, start - REACH), start);
  const headed = /(?<!\p{L})(\p{L}+)(?: of|,? such as|,? including|:) (?:the )?$/u.exec(before)?.[1];
  return headed === undefined ? null : (PLURALS.get(headed.toLowerCase()) ?? null);
}
