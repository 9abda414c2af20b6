/** "She" is no one whom the text calls "he" or "Mr", and no one whose name or trade is a man's. Of most names nothing is known. */
import { coreOf } from '../classes/source-core.ts';
import { GENITIVE_ENDING } from '../english/feature-words.ts';
import { FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS } from '../english/given-names.ts';
import type { Word } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';
import { lastWhere } from './last-where.ts';

export type Gender = 'female' | 'male';

/** What the words of a source tell of a person's gender: a title or noun, else a name that is known. */
export function genderOf(words: readonly Word[]): Gender | null {
  const whole = coreOf(words);
  const owner = whole.findIndex(({ lower }) => GENITIVE_ENDING.has(lower));
  const core = whole.slice(owner + 1);
  // "A shopkeeper, Anton Belov,": the name stands beside.
  const names = core.some(({ capital, tag }) => capital && tag === 'PROPN') ? core : words;
  const tells = lastWhere(core, isTitleOrNoun) ?? names.find((word, i) => isGivenName(word) && isFirst(names, i));
  if (!tells) return null;
  return FEMALE_WORDS.has(tells.lower) || FEMALE_NAMES.has(tells.lower) ? 'female' : 'male';
}

const isTitleOrNoun = ({ lower }: Word): boolean => FEMALE_WORDS.has(lower) || MALE_WORDS.has(lower);
const isGivenName = ({ capital, lower }: Word): boolean =>
  capital && (FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower));

/** Before a surname; "Cyril" alone may be one. */
const isFirst = (names: readonly Word[], i: number): boolean => names[i + 1]?.capital === true;

/** Names of earlier speakers whom the text gives the other gender than a pronoun's. */
export function namesOfOtherGender(pronoun: Word, earlier: readonly SourceEntry[]): ReadonlySet<string> {
  const own = genderOf([pronoun]);
  if (!own) return new Set();
  const others = earlier.filter(({ words }) => (genderOf(words) ?? own) !== own);
  return new Set(others.map(({ canonical }) => canonical));
}
