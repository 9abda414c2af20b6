/** "Kiev has not commented": a capital or country that stands for a government whose forces fight in the same text. */

import { lookUp } from '../../text/look-up.ts';
import { BESIDE_STATE_NAME } from '../english/speaker-words.ts';
import { ADJECTIVE_OF, FORCES } from '../english/state-adjectives.ts';
import { lowerText, type ParsedText, type Word } from '../parsing/parsed-text.ts';
import { isStateName } from './state-names.ts';

/** Whether the words are no more than such a name, or its "government", and its forces appear in the text. */
export function isBelligerentState(parsed: ParsedText, source: readonly Word[]): boolean {
  const named = source.filter((word) => word.kind === 'word' && !BESIDE_STATE_NAME.test(word.lower));
  const state = named.filter((word) => word.lower !== 'government');
  const only = state[0];
  if (!only) return false;
  const stem = state.length === 1 ? Object.values(ADJECTIVE_OF).find((form) => only.lower.startsWith(form)) : undefined;
  const known = lookUp(ADJECTIVE_OF, lowerText(state)) ?? stem;
  if (!known || !only.capital) return false;
  return parsed.words.some((word, i) => {
    if (!word.lower.startsWith(known)) return false;
    for (let k = i + 1; k <= i + 3; k++) if (FORCES.test(parsed.words[k]?.lower ?? '')) return true;
    return false;
  });
}

/** "Saudi Arabia", "Kigali": the name of a state or its capital, and nothing else. */
export function isStateAlone(source: readonly Word[]): boolean {
  const name = source.filter(({ kind, lower }) => kind === 'word' && !BESIDE_STATE_NAME.test(lower));
  const text = lowerText(name);
  return name.every(({ capital }) => capital) && isStateName(text);
}
