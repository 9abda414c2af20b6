/**
 * Says what kind of source a phrase is, by its head, its modifiers and the company it keeps. Pronouns and short names are
 * classified by the phrase they stand for (see `canonical-sources.ts`); nothing here judges how much a source is worth.
 */

import type { SourceClass } from '../../report/page-report.ts';
import {
  ATTRIBUTED,
  CHANNEL_OF_GROUP,
  CLERGY,
  FORMER_FIGHTERS,
  MORE_LAY,
  SOLDIERS,
  TRADE_OF_WAR,
} from '../english/class-words.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { HE_OR_SHE, OPENS_DESCRIPTION, WE_OR_US } from '../english/grammar-words.ts';
import { DEMONYM, FORMER } from '../english/name-words.ts';
import { MORE_DOCUMENTS, MORE_WITNESSES, WAS_THERE } from '../english/role-words.ts';
import {
  ARMED_NAMES,
  BODY_NAME_WORDS,
  DETERMINERS,
  DOCUMENT_HEADS,
  NAMELESS_HEADS,
  OFFICIAL_HEADS,
  OFFICIAL_MODIFIERS,
  PLAIN_MODIFIERS,
  PRONOUNS,
  RANKS,
  UNNAMED_MARKS,
} from '../english/source-words.ts';
import {
  BEFORE_CHANNEL_NAME,
  BEFORE_GUARD,
  BODY_OF_MEN,
  JOINT_CHIEFS,
  MEMBER_OF_PARLIAMENT,
} from '../english/speaker-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';
import { besideOf, classBeside, isBareName, isOneOfMany } from './apposition.ts';
import { bodyOf } from './classify-body.ts';
import { namesBodyBeside } from './named-groups.ts';
import { isOffice, isSentByStates, isSoleOffice, sourcesOf } from './offices.ts';
import { isMedia, isOutletNamed, isSelf, isSocial } from './outlet-sources.ts';
import { personIn } from './person-names.ts';
import { classOfPictures, ownerOfPost, speaksThroughPost } from './pictures.ts';
import { coreOf, headOf } from './source-core.ts';
import type { SourceSurroundings, SourceTraits } from './source-traits.ts';

/** Classifies a source by its words; never returns "none". */
export function classifySource(words: readonly Word[], around: SourceSurroundings): SourceTraits {
  const core = coreOf(words);
  const head = headOf(core);
  const quoted = wordsOfOthers(words);
  if (quoted) return classifySource(quoted, around);
  const owner = ownerOfPost(words, core);
  const spoken = owner.length > 0 ? classifySource(owner, around) : null;
  if (spoken && (speaksThroughPost(spoken.sourceClass) || spoken.sourceClass === 'named_person')) return spoken;
  const handle = words.findIndex(({ text }) => text.startsWith('@'));
  if (handle >= 0) return signedBy(words.slice(0, handle), around);
  const beside = besideOf(words, core);
  if (beside && isOneOfMany(core)) return classifySource(beside, around);
  const kind = kindWith(beside, core, kindOf(words, core, head, around), around);
  const unnamed = isUnnamed(kind, words, core);
  return { sourceClass: kind, unnamed, described: unnamed && isDescribed(words, core, head) };
}

/** "Osra Guard (| @osraguard)": an account; that of a body, a side or an outlet speaks for it. */
function signedBy(name: readonly Word[], around: SourceSurroundings): SourceTraits {
  const own = name.length > 1 ? classifySource(name, around).sourceClass : 'social';
  return { sourceClass: speaksThroughPost(own) ? own : 'social', unnamed: false, described: false };
}

/** A bare name is what stands in apposition to it. */
function kindWith(
  beside: readonly Word[] | null,
  core: readonly Word[],
  own: SourceClass,
  around: SourceSurroundings,
): SourceClass {
  if (!beside || !isBareName(core)) return own;
  const told = coreOf(beside);
  const head = headOf(told);
  return classBeside(own, kindOf(beside, told, head, around), head);
}

/** "A statement attributed to | residents": theirs are the words. */
function wordsOfOthers(words: readonly Word[]): readonly Word[] | null {
  const at = words.findIndex(({ lower }) => ATTRIBUTED.test(lower));
  const paper = words[at - 1]?.lower ?? '';
  const isPaper = DOCUMENT_HEADS.has(paper) || MORE_DOCUMENTS.has(paper);
  return isPaper && words[at + 1]?.lower === 'to' && at + 2 < words.length ? words.slice(at + 2) : null;
}

function kindOf(
  words: readonly Word[],
  core: readonly Word[],
  head: Word | undefined,
  around: SourceSurroundings,
): SourceClass {
  if (!head) return 'unnamed_other';
  const lower = head.lower;
  if (isSelf(words, core, lower, around)) return 'self';
  if (lower === 'i') return 'named_person';
  if (WE_OR_US.test(lower)) return around.outlet === null ? 'official_body' : 'self';
  if (HE_OR_SHE.test(lower) && core.length === 1) return 'named_person';
  const pictures = classOfPictures(words, core);
  if (pictures) return pictures;
  if (lower === 'sources' || lower === 'source') return sourcesOf(words, core);
  if (MEMBER_OF_PARLIAMENT.test(lower) && !/\p{Ll}/u.test(head.text.replace(/s$/, ''))) return 'unnamed_official';
  if (core.some((word) => word.capital && CHANNEL_OF_GROUP.test(word.lower))) return 'armed_party';
  if (isOutletNamed(words, core)) return 'media';
  const guards = ownBody(core, around);
  if (guards) return guards;
  const person = personIn(words, core);
  if (person === 'witness') return 'witness';
  if (isSocial(core, lower)) return 'social';
  if (person === 'named') return 'named_person';
  if (SOLDIERS.test(lower) && !head.capital) return 'unnamed_official';
  if (TRADE_OF_WAR.test(lower) && core.slice(0, -1).some(isOfNation)) return 'unnamed_official';
  if ((MORE_LAY.test(lower) || MORE_WITNESSES.has(lower)) && (!head.capital || isOpening(core))) return 'witness';
  if (WAS_THERE.test(lowerText(words.slice(core.length))) && (NAMELESS_HEADS.has(lower) || isClergy(head)))
    return 'witness';
  if (isFormerFighters(core, lower)) return 'unnamed_other';
  if (isSentByStates(core, lower)) return 'unnamed_official';
  if (NAMELESS_HEADS.has(lower) && !head.capital) return 'unnamed_other';
  if (isMedia(core, lower)) return 'media';
  if (words.slice(0, 4).some((word) => UNNAMED_MARKS.has(word.lower)) && OFFICIAL_HEADS.has(lower))
    return 'unnamed_official';
  if (namesBodyBeside(words, core)) return 'named_org';
  if (isSoleOffice(words, core, lower)) return 'named_person';
  if (lower === 'guard' && BEFORE_GUARD.test(core.at(-2)?.lower ?? '')) return 'official_body';
  if (isOffice(core, lower)) return 'unnamed_official';
  return bodyOf(words, core, lower, around);
}

/** "Peasants said": one word in the plural whose capital is only its sentence's; "Weaver said" is a name. */
const isOpening = ({ length, 0: only }: readonly Word[]): boolean => length === 1 && only?.lower.endsWith('s') === true;

const isClergy = ({ lower, capital }: Word): boolean => !capital && CLERGY.test(lower);

/** "Former Osra Front combatants": whoever they were, they speak for no side now. */
const isFormerFighters = (core: readonly Word[], head: string): boolean =>
  core.some(({ lower }) => FORMER.test(lower)) && FORMER_FIGHTERS.test(head);

/** "British | pilots", "army | gunners". */
const isOfNation = ({ text, lower }: Word): boolean =>
  (/^\p{Lu}/u.test(text) && DEMONYM.test(text)) || OFFICIAL_MODIFIERS.has(lower);

/** "Iran's | Revolutionary Guards", "Syria's | White Helmets": a name in the plural behind its country, no guards at a gate. */
function ownBody(core: readonly Word[], around: SourceSurroundings): SourceClass | null {
  const genitive = core.reduce((at, { lower }, i) => (GENITIVE.has(lower) ? i : at), -1);
  const name = genitive >= 0 ? core.slice(genitive + 1) : core.filter(({ lower }) => lower !== 'the');
  const head = name.at(-1)?.lower ?? '';
  if (name.length < 2 || !name.every(({ capital, kind }) => capital && kind === 'word')) return null;
  if (name.some(({ lower }) => RANKS.has(lower))) return null;
  if (BODY_OF_MEN.test(head) || JOINT_CHIEFS.test(lowerText(name))) return 'armed_party';
  const isPlural = genitive >= 0 && /s$/.test(head) && !OFFICIAL_HEADS.has(head) && !NAMELESS_HEADS.has(head);
  if (!isPlural || BODY_NAME_WORDS.has(head)) return null;
  return bodyOfPlural(name, around);
}

function bodyOfPlural(name: readonly Word[], around: SourceSurroundings): SourceClass {
  return around.namesGroup || name.some(({ lower }) => ARMED_NAMES.has(lower)) ? 'armed_party' : 'named_org';
}

function isUnnamed(kind: SourceClass, words: readonly Word[], core: readonly Word[]): boolean {
  if (kind === 'unnamed_official' || kind === 'unnamed_other') return true;
  if (kind === 'witness') return personIn(words, core) === null;
  if (kind === 'social') return !namedChannel(core);
  return false;
}

function namedChannel(core: readonly Word[]): boolean {
  const after = core.findIndex((word) => BEFORE_CHANNEL_NAME.test(word.lower));
  return after >= 0 && core[after + 1]?.capital === true;
}

function isDescribed(words: readonly Word[], core: readonly Word[], head: Word | undefined): boolean {
  const modifiers = core.filter(
    (word) =>
      word !== head &&
      !DETERMINERS.has(word.lower) &&
      word.kind === 'word' &&
      word.tag !== 'NUM' &&
      !PLAIN_MODIFIERS.has(word.lower),
  );
  const complement = words[core.length];
  if (complement && OPENS_DESCRIPTION.test(complement.lower) && !PRONOUNS.has(words[core.length + 1]?.lower ?? ''))
    return true;
  return modifiers.some((word) => word.capital || OFFICIAL_MODIFIERS.has(word.lower) || word.tag === 'NOUN');
}
