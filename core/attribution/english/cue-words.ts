/**
 * Stems of English reporting words by what they do, and heads of sources by what they are: features for the models, so
 * that what one verb taught holds for its kin. By hand from reporting verbs of press agencies (2026-11-22, CC0).
 */
import { isCountry } from './countries.ts';
import {
  ARMED_HEADS,
  ARMED_NAMES,
  DOCUMENT_HEADS,
  GOVERNMENT_NAMES,
  MEDIA_HEADS,
  MEDIA_NAMES,
  OFFICIAL_BODY_HEADS,
  OFFICIAL_HEADS,
  ORG_HEADS,
  SINGLE_OFFICES,
  SOCIAL_HEADS,
  UNNAMED_HEADS,
  WITNESS_HEADS,
} from './source-words.ts';
import { stemOf } from './stems.ts';

const KINDS: readonly (readonly [string, string])[] = [
  ['say', 'say tell state announce declare report write add note explain inform mention remark observe recall recount relate comment post tweet brief disclose specify clarify elaborate convey communicate broadcast publish detail notify apprise intimate opine quip joke mutter shout testify repeat reiterate stress emphasize emphasise underline underscore affirm assure reassure point caution quote cite reply respond answer tell indicate signal sum conclude summarise summarize signal'],
  ['claim', 'claim allege contend maintain insist argue assert pretend profess purport swear hold boast brag'],
  ['admit', 'admit concede acknowledge confess own recognise recognize grant'],
  ['deny', 'deny reject dismiss dispute refute rebut disavow contradict rebuff repudiate question challenge'],
  ['accuse', 'accuse blame charge condemn denounce decry slam blast criticise criticize deplore lash fault rebuke lambast deride mock ridicule brand label lament regret complain protest'],
  ['urge', 'ask urge call demand appeal request order instruct warn advise exhort plead vow pledge promise threaten invite recommend propose offer command summon press welcome praise hail thank congratulate commend applaud'],
  ['think', 'believe think expect fear consider suspect estimate assess doubt predict forecast reckon assume presume see view regard deem judge feel understand know anticipate imagine calculate hope worry project agree disagree'],
  ['show', 'show reveal find indicate suggest document name list describe count record confirm verify conclude establish demonstrate depict contain read identify register log place put tally'],
  ['link', 'link attribute ascribe connect tie trace relate associate impute'],
  ['silent', 'decline refuse comment respond reply answer return avoid elaborate'],
  ['wish', 'want plan support oppose back endorse favor favour seek intend aim wish prefer try consider weigh embrace advocate defend'],
  ['noun', 'claim statement report allegation accusation fear warning announcement assertion belief opinion view suggestion promise pledge denial rumour rumor estimate account'],
]; // biome-ignore format: one kind a line

const KIND_OF = new Map<string, number>();
KINDS.forEach(([, words], kind) => {
  for (const word of words.split(' ')) {
    const stem = stemOf(word);
    if (!KIND_OF.has(stem)) KIND_OF.set(stem, kind + 1);
  }
});

/** The kind of a stem as a small number; 0 for words that report nothing. */
export function cueKindOf(stem: string): number {
  return KIND_OF.get(stem) ?? 0;
}

/** Verbs of saying, claiming, admitting and denying, by the kind of their stem. */
export const isSpeakingKind = (cueKind: number): boolean => cueKind > 0 && cueKind <= 4;

const PASSIVE = new Set(
  'believe say think report allege rumour rumor fear understand assess know expect suspect accuse blame attribute consider learn learnt claim deem presume estimate hold describe see tip'
    .split(' ')
    .map(stemOf),
);

/** Whether the participle of a stem makes an agentless report after "is" or "was". */
export function isPassiveReport(stem: string): boolean {
  return PASSIVE.has(stem);
}

interface Headword {
  readonly lower: string;
  readonly tag: string;
  readonly capital: boolean;
}

const HEADS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [1, new Set(['source', 'sources'])],
  [2, OFFICIAL_HEADS],
  [3, WITNESS_HEADS],
  [4, UNNAMED_HEADS],
  [5, ARMED_HEADS],
  [5, ARMED_NAMES],
  [6, OFFICIAL_BODY_HEADS],
  [7, ORG_HEADS],
  [8, MEDIA_HEADS],
  [8, MEDIA_NAMES],
  [9, SOCIAL_HEADS],
  [10, DOCUMENT_HEADS],
  [11, SINGLE_OFFICES],
  [12, GOVERNMENT_NAMES],
];
const HEAD_KIND = new Map<string, number>();
for (const [kind, words] of HEADS) for (const word of words) if (!HEAD_KIND.has(word)) HEAD_KIND.set(word, kind);

/** What kind of source a listed word heads; undefined for words that only their tag tells of. */
export function knownHeadKind(lower: string): number | undefined {
  return HEAD_KIND.get(lower) ?? (isCountry(lower) ? 12 : undefined);
}

/** Whether a head is on a list: people, bodies, papers, states. The kinds above are those of pronouns and of any name. */
export const isListedHead = (headKind: number): boolean => headKind > 0 && headKind <= 12;

/** What kind of source a head word could be; 0 when none. */
export function headKindOf(word: Headword): number {
  const known = knownHeadKind(word.lower);
  if (known !== undefined) return known;
  if (word.tag === 'PRON') return /^(?:he|she|i|we|they|who|it)$/.test(word.lower) ? 13 : 14;
  if (word.tag === 'PROPN' || word.capital) return 15;
  return 0;
}
