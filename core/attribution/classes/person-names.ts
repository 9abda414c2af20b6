/** Recognises that a source phrase names a person: "Lt. Gen. X Y", "X Y, a surgeon", "the head of the region, X Y,". */

import { AGE, FAMILY, MORE_LAY, MORE_TITLES } from '../english/class-words.ts';
import { isCountry } from '../english/countries.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { ENDS_IN_ING, FOR_OF_TO, INDEFINITE, NEVER_OPENS_NAME, PLURAL } from '../english/grammar-words.ts';
import {
  ENDS_ORG,
  FORCE_HALF,
  MERE_ADDRESS,
  MORE_WITNESSES,
  SHORT_TITLES,
  STILL_MORE_OFFICES,
  WAS_THERE,
} from '../english/role-words.ts';
import {
  ARMED_NAMES,
  BODY_NAME_WORDS,
  MEDIA_NAMES,
  NAMELESS_HEADS,
  OFFICIAL_HEADS,
  ORG_HEADS,
  RANKS,
  SINGLE_OFFICES,
  WITNESS_HEADS,
} from '../english/source-words.ts';
import {
  BEFORE_PLACE_NAME,
  DOCTORS_WITHOUT_BORDERS,
  LAY_PERSON,
  LAY_TRADE,
  NAME_PARTICLE,
  PEOPLE_AT_WORK,
  TRADE_TITLE,
} from '../english/speaker-words.ts';
import { lowerText, NO_WORD, type Word } from '../parsing/parsed-text.ts';
import { isPersonNoun, nameBehindNoun } from './named-behind.ts';
import { isBodyBeside } from './named-groups.ts';
import { coreOf } from './source-core.ts';
import { isStateName } from './state-names.ts';

/** Without a genitive ending. */
function bare(words: readonly Word[]): readonly Word[] {
  return GENITIVE.has(words.at(-1)?.lower ?? '') ? words.slice(0, -1) : words;
}

/** Whether every word could be part of a person's name. */
export function looksLikeName(words: readonly Word[]): boolean {
  const rest = bare(words);
  if (NEVER_OPENS_NAME.test(rest[0]?.lower ?? '') || rest.length === 0 || rest.length > 6) return false;
  if (rest.length === 1 && PEOPLE_AT_WORK.test(rest[0]?.lower ?? '')) return false;
  return rest.every(
    (word) =>
      (word.capital || NAME_PARTICLE.test(word.lower)) &&
      !ARMED_NAMES.has(word.lower) &&
      !/^\p{Lu}{2,}$/u.test(word.text),
  );
}

function isPlaceOrBody(word: Word): boolean {
  return (
    BODY_NAME_WORDS.has(word.lower) ||
    MEDIA_NAMES.has(word.lower) ||
    DOCTORS_WITHOUT_BORDERS.test(word.lower) ||
    isStateName(word.lower) ||
    ENDS_ORG.test(word.lower) ||
    word.lower.split('-').some((part) => FORCE_HALF.test(part))
  );
}

const isRank = ({ lower }: Word): boolean => RANKS.has(lower) || MORE_TITLES.test(lower) || SHORT_TITLES.test(lower);

/** "Saudi Arabia": two names in a row, and no person. */
const isState = (words: readonly Word[]): boolean => isCountry(lowerText(words));

/** "al-Haddad": a name by its second half. */
const isArabicName = ({ text }: Word): boolean => /^\p{Ll}{2,3}-\p{Lu}/u.test(text);

/** Whether a phrase is a rank or title with a name, or two names in a row. */
export function looksLikePerson(core: readonly Word[]): boolean {
  const words = bare(core);
  const names = words.filter((word) => (word.capital && word.kind === 'word') || isArabicName(word));
  const last = words.at(-1);
  const ranked = words.some((word, i) => {
    const next = words[i + 1];
    const isOfficeBefore = word.capital && i > 0 && words.length - i > 2 && isOfficeTitle(word);
    if (!(isRank(word) || isOfficeBefore) || next?.capital !== true || isPlaceOrBody(next)) return false;
    // "Maj. Robert Jordan": a surname that is a state's name as well.
    return last?.capital === true && (!isPlaceOrBody(last) || (words.length - i === 3 && isStateName(last.lower)));
  });
  if (ranked) return true;
  if (areTwoNames(words)) return true;
  return looksLikeName(words) && names.length >= 2 && !names.some(isPlaceOrBody) && !isState(words);
}

const isOfficeTitle = ({ lower }: Word): boolean =>
  OFFICIAL_HEADS.has(lower) || SINGLE_OFFICES.has(lower) || TRADE_TITLE.test(lower) || STILL_MORE_OFFICES.has(lower);

/** "Moss and Haddad": two people by their surnames. */
function areTwoNames(words: readonly Word[]): boolean {
  const joint = words.findIndex(({ tag }) => tag === 'CCONJ');
  const both = [words.slice(0, joint), words.slice(joint + 1)];
  if (joint < 1 || joint > 3 || words.length - joint > 4) return false;
  return both.every(
    (name) =>
      name.length > 0 && looksLikeName(name) && !name.some(isPlaceOrBody) && name.every(({ tag }) => tag === 'PROPN'),
  );
}

const isTitle = (word: Word): boolean =>
  OFFICIAL_HEADS.has(word.lower) ||
  SINGLE_OFFICES.has(word.lower) ||
  WITNESS_HEADS.has(word.lower) ||
  NAMELESS_HEADS.has(word.lower) ||
  RANKS.has(word.lower) ||
  TRADE_TITLE.test(word.lower);

/** "its director, X Y,", "the spokesman of the forces, Brigadier General X Y,", "Minister for the region X Y". */
function titledName(words: readonly Word[], core: readonly Word[]): boolean {
  const rest = words.slice(core.length);
  if (!core.some(isTitle)) return isNamedBehind(core, rest);
  for (let i = 0; i < rest.length; i++) {
    if (rest[i]?.text !== ',') continue;
    const name: Word[] = [];
    for (let k = i + 1; k < rest.length && rest[k]?.kind === 'word'; k++) {
      const word = rest[k];
      if (word) name.push(word);
    }
    if (looksLikePerson(name) || (!name.some(isPlaceOrBody) && looksLikeName(name))) return true;
  }
  // "A spokesman for President X": the one named is another.
  const speaksFor = INDEFINITE.test(core[0]?.lower ?? '') && FOR_OF_TO.test(rest[0]?.lower ?? '');
  // "Villagers fleeing Boko Haram": nor is who is fled from.
  const acts = rest.some(({ tag, lower }) => tag === 'VERB' && ENDS_IN_ING.test(lower));
  return !speaksFor && !acts && endsInName(words);
}

/** "The parish priest, Father X Y,", "the rapporteur for the region, X Y": one person, whatever the trade. */
function isNamedBehind(core: readonly Word[], rest: readonly Word[]): boolean {
  const head = core.at(-1);
  const comma = rest.findIndex(({ text }) => text === ',');
  if (!head || !isPersonNoun(head) || /s$/.test(head.lower) || comma < 0) return false;
  const end = rest.findIndex(({ text }, i) => i > comma && text === ',');
  const name = rest.slice(comma + 1, end < 0 ? undefined : end);
  return name.length >= 2 && name.every(({ capital }) => capital) && looksLikePerson(name);
}

/** Two or more names at the end, after a lower-case word or a place: "… for the Middle East X Y". */
function endsInName(words: readonly Word[]): boolean {
  const tail: Word[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || !(word.capital || isArabicName(word)) || word.kind !== 'word' || isPlaceOrBody(word)) break;
    tail.unshift(word);
  }
  // "Analysts at the Harbour Policy Forum": neither several people nor a body is one person.
  const head = coreOf(words).at(-1);
  if (ORG_HEADS.has(tail.at(-1)?.lower ?? '') || (head && head.tag === 'NOUN' && PLURAL.test(head.lower))) return false;
  const before = words[words.length - tail.length - 1];
  // "reached by Volta Presse", "by the Harbour Courier": another's name.
  const isOthers = before?.tag === 'ADP' || (before?.tag === 'DET' && tail.length === 2);
  if (isOthers || BEFORE_PLACE_NAME.test(before?.lower ?? '')) return false;
  return (
    tail.length >= 2 &&
    words.length - tail.length >= 1 &&
    (words[0]?.capital === true || isTitle(words[1] ?? words[0] ?? NO_WORD))
  );
}

/** Whether a source is a person by name, and then one who speaks as a witness or not. */
export function personIn(words: readonly Word[], core: readonly Word[]): 'named' | 'witness' | null {
  if (isBodyBeside(words, core)) return null;
  const lone = core.length === 1 && core[0]?.capital === true && core[0].tag === 'PROPN' && words[1]?.text === ',';
  const genitive = core.reduce((at, { lower }, i) => (GENITIVE.has(lower) ? i : at), -1);
  const ofBody = genitive > 0 && looksLikePerson(core.slice(genitive + 1));
  const behind = nameBehindNoun(core);
  const isBehind = behind > 0 && looksLikePerson(core.slice(behind));
  const named = looksLikePerson(core) || ofBody || isBehind || titledName(words, core);
  if (!named && !lone) return null;
  const after = words.slice(core.length).filter((word) => word.kind === 'word');
  const text = lowerText(words);
  const lay =
    LAY_PERSON.test(text) ||
    WAS_THERE.test(text) ||
    (words[core.length]?.text === ',' && AGE.test(words[core.length + 1]?.text ?? ''));
  const trade = [...core, ...after.slice(0, 5)].some(isLay);
  if ((lay || trade) && !words.some(isOffice)) return 'witness';
  return named ? 'named' : null;
}

/** "a retired miner", "the mother, X Y": a tie or a trade in lower case; "Father X" is a priest. */
export const isLay = ({ lower, capital }: Word): boolean =>
  !capital && (WITNESS_HEADS.has(lower) || MORE_WITNESSES.has(lower) || LAY_TRADE.test(lower) || MORE_LAY.test(lower));

/** Whether a word names an office or a rank; "the father" is none. */
export const isOffice = ({ lower, capital }: Word): boolean =>
  !(FAMILY.test(lower) && !capital) &&
  !MERE_ADDRESS.test(lower) &&
  (OFFICIAL_HEADS.has(lower) || SINGLE_OFFICES.has(lower) || RANKS.has(lower) || TRADE_TITLE.test(lower));
