/** Names that stand for a government: of states, of their capitals, of states that are no more. */
import { isCountry } from '../english/countries.ts';
import { LONG_STATE, MORE_CAPITALS } from '../english/role-words.ts';
import { GOVERNMENT_NAMES } from '../english/source-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';

/** Whether a lower-case name is that of a state or of its seat. */
export function isStateName(lower: string): boolean {
  return isCountry(lower) || GOVERNMENT_NAMES.has(lower) || MORE_CAPITALS.has(lower);
}

/** "the Russian Federation", "the Republic of Belmaria": the whole name up to its first comma. */
export function isLongState(words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  const name = words.slice(0, comma < 0 ? undefined : comma).filter(({ lower }) => lower !== 'the');
  return name[0]?.capital === true && LONG_STATE.test(lowerText(name));
}
