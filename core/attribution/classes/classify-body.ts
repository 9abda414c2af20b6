/** Tells bodies of state, sides in the fighting, organisations and documents apart by the words of their names. */

import type { SourceClass } from '../../report/page-report.ts';
import {
  CIVIL_CAUSE,
  CIVIL_OWNER,
  DEFENCE_SHORT,
  OFFICIAL_ACRONYMS,
  RIGHTS_BODIES,
  STATE_IN_NAME,
  WATCHERS,
} from '../english/class-words.ts';
import { INDEFINITE, THE_BEFORE } from '../english/grammar-words.ts';
import {
  BODIES_OF_STATES,
  CIVIL_PATROL,
  ENDS_ORG,
  FORCE_HALF,
  KNOWN_ORGS,
  MORE_ARMED_HEADS,
  MORE_ARMED_NAMES,
  MORE_BODIES,
  MORE_DOCUMENTS,
  OF_NATIONS,
  OF_PARLIAMENT,
  STATES_TOGETHER,
} from '../english/role-words.ts';
import {
  ARMED_HEADS,
  ARMED_MARKS,
  ARMED_NAMES,
  BODY_NAME_WORDS,
  DETERMINERS,
  DOCUMENT_HEADS,
  NAMELESS_HEADS,
  OFFICIAL_BODY_HEADS,
  OFFICIAL_BODY_WORDS,
  OFFICIAL_MODIFIERS,
  ORG_HEADS,
  RELIEF_WORDS,
  VOICE_HEADS,
  WITNESS_HEADS,
} from '../english/source-words.ts';
import { CIVIL_DEFENCE, DEFENCE_BODIES, ENDS_IN_MILITARY, MONITORS, STUDIES } from '../english/speaker-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';
import { classOfGroup, isOfficialPart, namesFirm } from './named-groups.ts';
import { looksLikeName } from './person-names.ts';
import { coreOf, headOf } from './source-core.ts';
import type { SourceSurroundings } from './source-traits.ts';
import { isLongState, isStateName } from './state-names.ts';
import { classOfSpeaker, isOfficeOfSide, speakerOf } from './voices.ts';

/** Whether a list holds one of the words. */
const any = (words: readonly Word[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word.lower));

/** The class of a body, a group, a document or a bare name. */
export function bodyOf(
  words: readonly Word[],
  core: readonly Word[],
  lower: string,
  around: SourceSurroundings,
): SourceClass {
  if (
    (DOCUMENT_HEADS.has(lower) || MORE_DOCUMENTS.has(lower) || DOCUMENT_HEADS.has(core[0]?.lower ?? '')) &&
    !isOrgNamed(core.slice(0, -1)) &&
    core[0]?.lower !== 'record'
  )
    return speakingBody(words, core, around) ?? 'document';
  if (RIGHTS_BODIES.test(lower) && core.at(-2)?.lower === 'rights') return 'official_body';
  if (core.length > 1 && core.some((word) => word.capital && RELIEF_WORDS.has(word.lower))) return 'named_org';
  if (core[0]?.capital && KNOWN_ORGS.test(nameOf(core))) return 'named_org';
  if (core.some(({ text }) => OFFICIAL_ACRONYMS.test(text))) return 'official_body';
  if (core.some(({ text }) => MORE_ARMED_NAMES.test(text)) || MORE_ARMED_HEADS.has(lower)) return 'armed_party';
  // The police speak as a body of state, whatever list their force is on.
  if (lower === 'police') return 'official_body';
  if (around.namesGroup || any(core, ARMED_NAMES) || isOfficeOfSide(core, false) || core.some(isForce))
    return 'armed_party';
  if (ARMED_HEADS.has(lower) && OF_NATIONS.test(lowerText(core))) return 'official_body';
  if (isLongState(words) || MORE_BODIES.has(lower) || BODIES_OF_STATES.test(lowerText(words))) return 'official_body';
  if (lower === 'committee' && core.some((word) => OF_PARLIAMENT.test(word.lower))) return 'official_body';
  if (lower === 'staff' && !DEFENCE_BODIES.test(lowerText(core)))
    return any(core, OFFICIAL_MODIFIERS) ? 'unnamed_official' : 'unnamed_other';
  if (CIVIL_PATROL.test(lowerText(core))) return 'official_body';
  if (lower === 'union' && !core.some((word) => STATES_TOGETHER.test(word.lower))) return 'named_org';
  if (isDefence(core) || (OFFICIAL_BODY_HEADS.has(lower) && isDefence(untilComma(words)))) return 'armed_party';
  if (lower === 'office' && core.some((word) => CIVIL_OWNER.test(word.lower))) return 'named_org';
  if (OFFICIAL_BODY_HEADS.has(lower))
    return core.some((word) => MONITORS.test(word.lower)) ? 'named_org' : 'official_body';
  if (isOfficialPart(words, core)) return 'official_body';
  if (lower === 'group') return classOfGroup(words, core);
  if (isOrgNamed(core)) return orgOrBody(core, lower);
  // "The Alliance for Human Rights": for a cause, and no side in the fighting.
  if (ARMED_HEADS.has(lower) && words[core.length]?.lower === 'for' && CIVIL_CAUSE.test(lowerText(words)))
    return 'named_org';
  if (ARMED_HEADS.has(lower)) return 'armed_party';
  if (WITNESS_HEADS.has(lower)) return 'witness';
  if (NAMELESS_HEADS.has(lower)) return 'unnamed_other';
  if (any(core, OFFICIAL_BODY_WORDS) || CIVIL_DEFENCE.test(lowerText(core))) return 'official_body';
  if (any(core, ARMED_MARKS)) return 'armed_party';
  if (ORG_HEADS.has(lower)) return isNameless(core) && !namesFirm(words, core) ? 'unnamed_other' : 'named_org';
  const name = core.filter((word) => word.capital && !DETERMINERS.has(word.lower));
  if (name.length > 0 && core.at(-1)?.capital && name.every((word) => isStateName(word.lower))) return 'official_body';
  if (isStateName(lower) || isStateName(nameOf(core))) return 'official_body';
  if (core.some((word) => STATE_IN_NAME.test(word.lower) && word.capital && word !== core[0])) return 'official_body';
  if (core.some((word) => BODY_NAME_WORDS.has(word.lower) && word.capital)) return 'named_org';
  if (core.length > 1 && core.at(-1)?.capital && ENDS_ORG.test(lower)) return 'named_org';
  if (looksLikeName(core)) return 'named_person';
  if (core.some((word) => word.capital && word.text === word.text.toUpperCase() && word.text.length > 1))
    return 'named_org';
  return bearsName(core) ? 'named_org' : 'unnamed_other';
}

const nameOf = (core: readonly Word[]): string => lowerText(core).replace(THE_BEFORE, '');

/** "Multinational Force-West": a force by one half of its name. */
const isForce = ({ capital, lower }: Word): boolean =>
  capital && lower.includes('-') && lower.split('-').some((part) => FORCE_HALF.test(part));

/** "A rights forum": a body, and no one says which. */
const isNameless = (core: readonly Word[]): boolean =>
  (INDEFINITE.test(core[0]?.lower ?? '') || WATCHERS.test(core.at(-1)?.lower ?? '')) &&
  !core.slice(1).some(({ capital }) => capital);

/** "the Inter-Services Public Relations", "the mapping project FrontLine". */
function bearsName(core: readonly Word[]): boolean {
  const name = core.filter(({ kind, lower }) => kind === 'word' && !DETERMINERS.has(lower));
  const last = name.at(-1);
  return name.length > 1 && last?.tag === 'PROPN' && last.capital && (name.length < core.length || core.length > 2);
}

/** "Defence Ministry", "General Staff": bodies of state that are a side in the fighting. */
function isDefence(core: readonly Word[]): boolean {
  const text = lowerText(core);
  return DEFENCE_BODIES.test(text) || ENDS_IN_MILITARY.test(text) || core.some((word) => DEFENCE_SHORT.test(word.text));
}

/** The words before the first comma: "the Ministry of Defence of Belmaria". */
function untilComma(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ text }) => text === ',');
  return comma < 0 ? words : words.slice(0, comma);
}

function isOrgNamed(core: readonly Word[]): boolean {
  const head = headOf(core);
  return (
    core.length > 1 &&
    core.some((word) => word.capital && ORG_HEADS.has(word.lower)) &&
    !ARMED_HEADS.has(head?.lower ?? '')
  );
}

function orgOrBody(core: readonly Word[], lower: string): SourceClass {
  if (OFFICIAL_BODY_HEADS.has(lower) || any(core, OFFICIAL_BODY_WORDS)) return 'official_body';
  return 'named_org';
}

/** "the PMU statement", "the ministry's report", "a leaflet signed by the rebels": the body speaks. */
function speakingBody(words: readonly Word[], core: readonly Word[], around: SourceSurroundings): SourceClass | null {
  const isVoice = core.some(({ lower }) => VOICE_HEADS.has(lower) || STUDIES.test(lower));
  if (isVoice && (around.namesGroup || any(core, ARMED_NAMES))) return 'armed_party';
  const speaker = speakerOf(words, core);
  if (speaker.length === 0) return null;
  const own = coreOf(speaker);
  return classOfSpeaker(own, bodyOf(speaker, own, headOf(own)?.lower ?? '', around));
}
