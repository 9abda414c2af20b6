/**
 * English words that the learned models count: after a change here they must be trained again (`models/attribution/README.md`). By hand,
 * 2026-11-23, CC0.
 */
import { stemOf } from './stems.ts';

export const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
export const GENITIVE_ENDING = new Set(["'s", '’s']);
export const LONE_PRONOUNS = new Set([
  'who',
  'which',
  'that',
  'whom',
  'it',
  'he',
  'she',
  'they',
  'we',
  'i',
  'you',
  'him',
  'them',
  'us',
]);
/** Quantifiers that stand as a source of their own: "some said". */
export const QUANTIFIERS = new Set([
  'some',
  'many',
  'others',
  'both',
  'several',
  'most',
  'few',
  'all',
  'another',
  'one',
  'two',
  'none',
]);
/** "the wounded soldier", "the ruling party". */
export const PARTICIPLE_IN_PHRASE = /(?:ed|ing|en|led)$/;
export const GENITIVE = new Set(["'s", '’s', "'", '’']);
export const POSSESSIVE_BEFORE = /^(?:his|her|its|their|our|my|whose)$/;
export const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);
export const HAVE = new Set(['has', 'have', 'had']);
export const NEGATIONS = new Set(['not', 'never', "n't", 'no']);
export const OPENS_SUBCLAUSE = new Set([
  'who',
  'which',
  'that',
  'what',
  'when',
  'where',
  'whether',
  'why',
  'how',
  'if',
]);
export const WH_WORDS = new Set(['what', 'how', 'why', 'whether', 'if', 'when', 'where', 'who', 'which']);
/** Stems of the commonest ways of reporting speech. */
export const SPEECH_STEMS = new Set(
  (
    'say tell according report announce state claim argue note warn insist deny confirm allege maintain contend assert declare ' +
    'stress emphasize emphasise add explain acknowledge admit concede reveal suggest estimate believe accuse call urge describe write tweet ' +
    'post reply respond ask recall quote cite affirm indicate inform point vow pledge condemn reject dismiss dispute demand ' +
    'predict caution conclude testify remark reiterate blame speculate'
  )
    .split(' ')
    .map(stemOf),
);
/** Words that tell when. */
export const WHEN = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today yesterday tomorrow earlier later early late week month day morning evening night ' +
    'afternoon'
  ).split(' '),
);
export const TIME_FILLER = /^(?:on|in|at|the|this|last|next|a|during|for|\d.*)$/;
