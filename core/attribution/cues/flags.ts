/** Flags of one attribution that its cue and its sentence show: denial, no comment, anonymity granted. */
import { ANONYMITY } from '../english/anonymity.ts';
import { DENIAL_VERBS } from '../english/hedge-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { LinkedCue } from './linked-cue.ts';
import { followsNegation } from './negation.ts';

const textOf = (words: readonly Word[]): string => words.map((word) => word.lower.replaceAll('’', "'")).join(' ');

/** The source denies or rejects. */
export function isDenied(cue: readonly Word[]): boolean {
  if (/\b(?:declin|refus)/.test(textOf(cue))) return false;
  return cue.some((word) => DENIAL_VERBS.has(word.stem)) && !/\bnot (?:deny|denied|dispute)/.test(textOf(cue));
}

/** The source was asked, or could have spoken, and did not. */
export function isDeclined(cue: readonly Word[], source: readonly Word[] = []): boolean {
  const text = textOf(cue);
  const nobody = /^(?:neither|none|nobody|no)$/.test(source[0]?.lower ?? '');
  if (nobody && /\b(?:comment|respond|repl|answer|confirm)/.test(text)) return true;
  if (
    /\b(?:declin\w+|refus\w+ to (?:say|comment|answer|give|disclose)|refused comment|avoided|no comment|be reached|be contacted|be drawn|be reached for comment)\b/.test(
      text,
    )
  )
    return true;
  return (
    followsNegation(
      text,
      /\b(?:comment\w*|respon[ds]\w*|repl\w+|answer\w*|return\w*|issue\w*|confirm|say|give|details|wish|elaborat\w+|disclose|specify|report|mention|statement)\b/,
    ) || /\bgave no\b/.test(text)
  );
}

/** Whether words say why or that a name is withheld. */
export function saysNameWithheld(words: readonly Word[]): boolean {
  return ANONYMITY.test(textOf(words));
}

/** The sentence says why or that the name is withheld. */
export function withholdsName(parsed: ParsedText, attribution: LinkedCue): boolean {
  const sentence = parsed.sentences[wordAt(parsed, attribution.cue.head).sentence];
  if (!sentence) return false;
  return saysNameWithheld(parsed.words.slice(sentence.from, sentence.to));
}
