/** Flags of one attribution that its cue and its sentence show: denial, no comment, anonymity granted. */

import { GOES_ON_ABOUT_SPEAKER, isWithheld, KEPT_BACK, NOT_NAMED } from '../english/anonymity.ts';
import { NOBODY_AT_ALL } from '../english/grammar-words.ts';
import { DENIAL_VERBS } from '../english/hedge-words.ts';
import { ANSWERS, DECLINES, GAVE_NONE, KEEPS_SILENT, NOT_DENIED, WOULD_ANSWER } from '../english/report-words.ts';
import { type ParsedText, plainText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { LinkedCue } from './linked-cue.ts';
import { followsNegation } from './negation.ts';

/** The source denies or rejects. */
export function isDenied(cue: readonly Word[]): boolean {
  if (DECLINES.test(plainText(cue))) return false;
  return cue.some((word) => DENIAL_VERBS.has(word.stem)) && !NOT_DENIED.test(plainText(cue));
}

/** The source was asked, or could have spoken, and did not. */
export function isDeclined(cue: readonly Word[], source: readonly Word[] = []): boolean {
  const text = plainText(cue);
  const nobody = NOBODY_AT_ALL.test(source[0]?.lower ?? '');
  if (nobody && ANSWERS.test(text)) return true;
  if (KEEPS_SILENT.test(text)) return true;
  return followsNegation(text, WOULD_ANSWER) || GAVE_NONE.test(text);
}

/** Whether words say why or that a name is withheld. */
export function saysNameWithheld(words: readonly Word[]): boolean {
  return isWithheld(plainText(words));
}

/** The same of words that stand beside a speaker. */
export const keepsNameBack = (words: readonly Word[]): boolean =>
  saysNameWithheld(words) || KEPT_BACK.test(plainText(words)) || NOT_NAMED.test(plainText(words));

/** Whether the sentence of a statement, what stands beside its source, or the sentence behind says that a name is withheld. */
export function withholdsName(parsed: ParsedText, attribution: LinkedCue): boolean {
  const { sentence } = wordAt(parsed, attribution.cue.head);
  const own = parsed.sentences[sentence];
  if (!own) return false;
  const words = parsed.words.slice(own.from, own.to);
  if (saysNameWithheld(words)) return true;
  const beside = words.filter(
    (_, k) => !attribution.content.some(({ from, to }) => from <= own.from + k && own.from + k < to),
  );
  return KEPT_BACK.test(plainText(beside)) || isToldBehind(parsed, sentence);
}

/** "… was lost. He spoke on condition of anonymity." */
function isToldBehind(parsed: ParsedText, sentence: number): boolean {
  const own = parsed.sentences[sentence];
  const next = parsed.sentences[sentence + 1];
  if (!own || !next || own.block !== next.block) return false;
  const words = parsed.words.slice(next.from, next.to);
  return (
    GOES_ON_ABOUT_SPEAKER.test(words[0]?.lower ?? '') &&
    words.every(({ quote }) => quote < 0) &&
    saysNameWithheld(words)
  );
}
