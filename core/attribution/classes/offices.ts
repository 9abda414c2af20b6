/** Offices and those who hold them: many at a time, or one alone, who is named by the office; people inside a body. */
import type { SourceClass } from '../../report/page-report.ts';
import {
  AMBASSADOR,
  HEAD_OF,
  MILITARY,
  OBSERVERS,
  OF_STATE,
  ONE_HOLDER,
  ONE_HOLDER_PHRASE,
  SEAT,
  SEAT_OF_STATE,
} from '../english/class-words.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { A_OR_SOME, DEFINITE, INSIDE } from '../english/grammar-words.ts';
import { MORE_SOLE_OFFICES, SENT_BY_STATES, STATES_TOGETHER, STILL_MORE_OFFICES } from '../english/role-words.ts';
import {
  ARMED_NAMES,
  BODY_NAME_WORDS,
  MORE_OFFICES,
  OFFICIAL_HEADS,
  OFFICIAL_MODIFIERS,
  SINGLE_OFFICES,
} from '../english/source-words.ts';
import { BEFORE_MINISTER, SECRETARY_OR_MINISTER, UNOFFICIAL } from '../english/speaker-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';

/** Whether the office alone tells one person: "the governor", "the prime minister", "the chief of staff". */
export function isSoleOffice(words: readonly Word[], core: readonly Word[], lower: string): boolean {
  const first = core[0]?.lower ?? '';
  if ((SINGLE_OFFICES.has(lower) || MORE_SOLE_OFFICES.has(lower)) && !A_OR_SOME.test(first)) return true;
  if (lower === 'minister' && BEFORE_MINISTER.test(core.at(-2)?.lower ?? '')) return true;
  if (holdsAlone(words, core, lower)) return true;
  if (SECRETARY_OR_MINISTER.test(lower) && core.length > 1 && !isOffice(core, lower)) return true;
  return lower === 'collector' || (lower === 'commissioner' && first === 'the');
}

/** "the foreign minister", "the EU foreign policy chief": one person, without the name. */
function holdsAlone(words: readonly Word[], core: readonly Word[], lower: string): boolean {
  const first = core[0]?.lower ?? '';
  const ofState = GENITIVE.has(core.at(-2)?.lower ?? '') && core.at(-3)?.capital === true;
  if (ofState && lower === AMBASSADOR) return true;
  const owned = core.some(({ lower: word }, i) => GENITIVE.has(word) && core[i - 1]?.capital === true);
  if (!DEFINITE.test(first) && core.at(-2)?.capital !== true && !owned) return false;
  // "the head of the field office": one person by what they lead.
  if (HEAD_OF.test(lower) && core.length === 2 && words[core.length]?.lower === 'of') return true;
  // "the attorney general's office" is no attorney general.
  const opening = lowerText(words.slice(0, 6).filter(({ lower: word }) => !GENITIVE.has(word)));
  // "the press secretary" is a spokesman by another name.
  if (core.at(-2)?.lower === 'press') return false;
  return (ONE_HOLDER.test(lower) && core.length > 2) || (!SEAT.test(lower) && ONE_HOLDER_PHRASE.test(opening));
}

/** Whether a word heads an office that several hold. */
export function isOffice(core: readonly Word[], head: string): boolean {
  if (!OFFICIAL_HEADS.has(head) && !MORE_OFFICES.has(head) && !STILL_MORE_OFFICES.has(head)) return false;
  // An office with one holder: "the Foreign Secretary", "the Defence Minister".
  return !(
    SECRETARY_OR_MINISTER.test(head) &&
    core.length > 1 &&
    core.at(-1)?.capital === true &&
    core.at(-2)?.capital === true
  );
}

/** "U.N. military observers", "truce monitors": sent by states, unlike the observers of politics. */
export const isSentByStates = (core: readonly Word[], head: string): boolean =>
  SENT_BY_STATES.test(head) &&
  core.slice(0, -1).some(({ lower }) => STATES_TOGETHER.test(lower) || (MILITARY.test(lower) && OBSERVERS.test(head)));

/** Whose sources they are. */
export function sourcesOf(words: readonly Word[], core: readonly Word[]): SourceClass {
  const modifiers = [...core.slice(0, -1), ...words.slice(core.length, core.length + 8)];
  const modified = modifiers.filter((word) => OFFICIAL_MODIFIERS.has(word.lower));
  if (core.some((word) => UNOFFICIAL.test(word.lower))) return 'unnamed_other';
  if (core.some((word) => SEAT_OF_STATE.test(word.lower))) return 'unnamed_official';
  return modified.length > 0 || isInsideBody(words.slice(core.length)) ? 'unnamed_official' : 'unnamed_other';
}

/** "sources | in the Mountain Rifles": people of a body, not people of a place. */
function isInsideBody(complement: readonly Word[]): boolean {
  if (!INSIDE.test(complement[0]?.lower ?? '')) return false;
  if (OF_STATE.test(complement.slice(1, 5).find(({ tag }) => tag === 'NOUN')?.lower ?? '')) return true;
  return complement.some(({ capital, lower }) => capital && (BODY_NAME_WORDS.has(lower) || ARMED_NAMES.has(lower)));
}
