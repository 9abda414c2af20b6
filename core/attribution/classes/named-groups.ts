/** Groups, firms and parts of bodies whose head alone misleads: only a group that is known to fight is a side in the fighting. */
import type { SourceClass } from '../../report/page-report.ts';
import { CIVIL_GROUP, FIGHTS, PART_OF_BODY } from '../english/class-words.ts';
import { INDEFINITE } from '../english/grammar-words.ts';
import { ENDS_ORG } from '../english/role-words.ts';
import {
  ARMED_MARKS,
  CIVIL_WORDS,
  DETERMINERS,
  OFFICIAL_BODY_HEADS,
  OFFICIAL_BODY_WORDS,
  ORG_HEADS,
} from '../english/source-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';

/** "The armed group", "the Osra Group, a militia,": armed by their own words; "the Harbour Intelligence Group" is not. */
export function classOfGroup(words: readonly Word[], core: readonly Word[]): SourceClass {
  if (FIGHTS.test(lowerText(words)) || core.some(({ lower }) => ARMED_MARKS.has(lower))) return 'armed_party';
  const modifiers = core.slice(0, -1).filter(({ lower }) => !DETERMINERS.has(lower));
  if (modifiers.some(({ lower }) => OFFICIAL_BODY_WORDS.has(lower))) return 'official_body';
  const isCivil = modifiers.some(({ lower }) => CIVIL_WORDS.has(lower)) || CIVIL_GROUP.test(lowerText(core));
  // "the group": whichever the text named before.
  return isCivil || modifiers.some(({ capital }) => capital) ? 'named_org' : 'armed_party';
}

/** "the Operations Room of the Health Ministry": a body of state by what it belongs to. */
export function isOfficialPart(words: readonly Word[], core: readonly Word[]): boolean {
  const head = core.at(-1);
  const comma = words.findIndex(({ text }) => text === ',');
  const owner = words.slice(core.length, comma < 0 ? undefined : comma);
  const last = owner.at(-1);
  if (!head || !PART_OF_BODY.test(head.lower) || owner[0]?.lower !== 'of' || !last?.capital) return false;
  return OFFICIAL_BODY_HEADS.has(last.lower);
}

/** "A shipping security firm, | Seawatch,": the name stands behind the kind. */
export function namesFirm(words: readonly Word[], core: readonly Word[]): boolean {
  const beside = words.slice(core.length);
  if (!INDEFINITE.test(core[0]?.lower ?? '') || beside[0]?.text !== ',') return false;
  const end = beside.findIndex(({ text }, i) => i > 0 && text === ',');
  const name = beside.slice(1, end < 0 ? undefined : end);
  return name.length > 0 && name.every(({ capital, kind }) => capital && kind === 'word');
}

/** "LRDH, a local rights organisation": what stands behind the name tells a body, not a person. */
export function isBodyBeside(words: readonly Word[], core: readonly Word[]): boolean {
  const beside = words.slice(core.length);
  if (beside[0]?.text !== ',' || !INDEFINITE.test(beside[1]?.lower ?? '')) return false;
  const end = beside.findIndex(
    ({ text, lower }, i) => i > 0 && (text === ',' || /^(?:based|in|of|for|which|that)$/.test(lower)),
  );
  return ORG_HEADS.has(beside.slice(0, end < 0 ? undefined : end).at(-1)?.lower ?? '');
}

/** "The shipping agent, | Gulf Harbour Services,": a firm named behind what it does. */
export function namesBodyBeside(words: readonly Word[], core: readonly Word[]): boolean {
  const beside = words.slice(core.length);
  if (beside[0]?.text !== ',') return false;
  const end = beside.findIndex(({ text }, i) => i > 0 && text === ',');
  const name = beside.slice(1, end < 0 ? undefined : end);
  const isName = name.length > 1 && name.every(({ capital, kind }) => capital && kind === 'word');
  return isName && ENDS_ORG.test(name.at(-1)?.lower ?? '');
}
