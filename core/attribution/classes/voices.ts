/** Papers and offices through which a body speaks: whose voice they are tells their class. */
import type { SourceClass } from '../../report/page-report.ts';
import { BODY_BEFORE_PAPER, PUT_OUT, RECORDS } from '../english/class-words.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { OF_BY_FROM } from '../english/grammar-words.ts';
import { MORE_VOICES, VOICE_OF_OWNER } from '../english/role-words.ts';
import { ARMED_HEADS, ARMED_NAMES, DETERMINERS, OFFICIAL_MODIFIERS, VOICE_HEADS } from '../english/source-words.ts';
import { DEFENCE_BODIES, STUDIES } from '../english/speaker-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';

/** The words for whoever speaks through a paper: "the ministry's report", "a leaflet signed by the rebels"; empty when the text does not say. */
export function speakerOf(words: readonly Word[], core: readonly Word[]): readonly Word[] {
  if (!core.some(({ lower }) => VOICE_HEADS.has(lower) || MORE_VOICES.has(lower) || STUDIES.test(lower))) return [];
  // "The Ministry of Water's | report".
  const opening = core[0] ? words.indexOf(core[0]) : -1;
  if (opening > 1 && GENITIVE.has(words[opening - 1]?.lower ?? '')) return words.slice(0, opening - 1);
  const before = core.slice(0, -1).filter(({ lower }) => !DETERMINERS.has(lower) && !GENITIVE.has(lower));
  // "Customs records" of no country in particular.
  if (before.some((word) => isNamed(word) && !OFFICIAL_MODIFIERS.has(word.lower))) return before;
  if (before.some(isNamed) && !RECORDS.test(core.at(-1)?.lower ?? '')) return before;
  const owner = before.at(-1);
  if (owner && BODY_BEFORE_PAPER.test(owner.lower) && !RECORDS.test(core.at(-1)?.lower ?? '')) return [owner];
  const issued = PUT_OUT.test(words[core.length]?.lower ?? '') ? core.length + 1 : core.length;
  if (!OF_BY_FROM.test(words[issued]?.lower ?? '')) return [];
  return words.slice(issued + 1).filter(({ kind, text }) => kind === 'word' || text === '-');
}

/** A capital that is not only the sentence's: "Customs records". */
const isNamed = ({ capital, tag }: Word): boolean => capital && tag !== 'NOUN' && tag !== 'ADJ';

/** "The 5th Brigade's press service", "the Osra Front's media wing": the side whose office it is. */
export function isOfficeOfSide(core: readonly Word[], namesGroup: boolean): boolean {
  const three = lowerText(core.slice(-3));
  const two = lowerText(core.slice(-2));
  const head = core.at(-1)?.lower ?? '';
  const length = VOICE_OF_OWNER.test(three) ? 3 : VOICE_OF_OWNER.test(two) ? 2 : VOICE_OF_OWNER.test(head) ? 1 : 0;
  if (length === 0) return false;
  const owner = core.slice(0, -length).filter(({ lower }) => !DETERMINERS.has(lower) && !GENITIVE.has(lower));
  if (owner.length === 0) return false;
  return (
    namesGroup ||
    DEFENCE_BODIES.test(lowerText(owner)) ||
    owner.some(({ lower }) => ARMED_NAMES.has(lower)) ||
    ARMED_HEADS.has(owner.at(-1)?.lower ?? '')
  );
}

/** Of a speaker in lower case only a side or a body of state is told: "a statement by analysts" is a paper. */
export function classOfSpeaker(speaker: readonly Word[], kind: SourceClass): SourceClass | null {
  if (speaker.some(({ capital }) => capital))
    return kind === 'named_person' || kind === 'unnamed_other' || kind === 'document' ? null : kind;
  return kind === 'armed_party' || kind === 'official_body' ? kind : null;
}
