/**
 * Which rules a word can set off, one bit a rule. Worked out once for each form and kept with it: asking the expressions of all
 * rules of every word of every text took a fifth of the analysis.
 */
import { isSpeakingKind } from './cue-words.ts';
import { OBJECT_RELATIVE, PAST } from './grammar-words.ts';
import { HEDGE_OPENERS } from './hedge-words.ts';
import {
  APPEALS,
  CALLS,
  HOLDS,
  LEARNT,
  MAKES,
  MORE_SPEECH,
  OPENING_PARTICIPLE,
  PUTS,
  QUESTIONS,
  REFUSED,
  REFUSING,
  REPORT,
  REPORTEDLY,
  REPORTS,
  RUMOUR,
  SEES,
  SHOWS,
  TAKES,
  TERMS,
  WORD_OR_RUMOUR,
} from './report-words.ts';
import { SAYS_NEITHER, SILENCE_OPENER } from './silence-phrases.ts';
import { POSTED } from './social-words.ts';
import { OPENS_VIEW } from './view-phrases.ts';

/** The verbs of each frame of `cues/plain-frames.ts`, which takes its frames from these names: none is without its verbs. */
export const FRAME_VERBS = {
  shows: SHOWS,
  holds: HOLDS,
  quotes: PAST,
  terms: TERMS,
  puts: PUTS,
  questions: QUESTIONS,
  report: REPORT,
  posts: POSTED,
  takes: TAKES,
  appeals: APPEALS,
  makes: MAKES,
  refused: REFUSED,
} satisfies Record<string, RegExp>;
/** What stands alone in rules of plain reports; the verbs that any learned kind speaks for come on top. */
const PLAIN = [...Object.values(FRAME_VERBS), MORE_SPEECH, REPORTS];

const RULES = {
  hedge: [HEDGE_OPENERS],
  silence: [SILENCE_OPENER],
  rumour: [RUMOUR],
  refusing: [REFUSING],
  adverb: [REPORTEDLY],
  passive: [LEARNT],
  sight: [SEES],
  naming: [CALLS],
  wordHasIt: [WORD_OR_RUMOUR],
  neither: [SAYS_NEITHER],
  view: [OPENS_VIEW],
  opening: [OPENING_PARTICIPLE],
  relative: [OBJECT_RELATIVE],
  plainReport: PLAIN,
} satisfies Record<string, readonly RegExp[]>;

type Rule = keyof typeof RULES;

/** The bit of each rule. */
const BITS = new Map(Object.keys(RULES).map((rule, at) => [rule, 1 << at]));

/** Tells whether a word may set off a rule. */
export function opener(rule: Rule): (word: { readonly opens: number }) => boolean {
  const bit = BITS.get(rule) ?? 0;
  return ({ opens }) => (opens & bit) !== 0;
}

/** The bits of a word in small letters whose stem is of this kind. */
export function openersOf(lower: string, cueKind: number): number {
  let opens = isSpeakingKind(cueKind) ? (BITS.get('plainReport') ?? 0) : 0;
  for (const [rule, tests] of Object.entries(RULES)) {
    if (tests.some((test) => test.test(lower))) opens |= BITS.get(rule) ?? 0;
  }
  return opens;
}
