/** Flags of one attribution that its cue and its sentence show: denial, no comment, anonymity granted. */

import { ANONYMITY } from '../english/anonymity.ts';
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
  return ANONYMITY.test(plainText(words));
}

/** The sentence says why or that the name is withheld. */
export function withholdsName(parsed: ParsedText, attribution: LinkedCue): boolean {
  const sentence = parsed.sentences[wordAt(parsed, attribution.cue.head).sentence];
  if (!sentence) return false;
  return saysNameWithheld(parsed.words.slice(sentence.from, sentence.to));
}
