/** A person named right behind what they are: "Unionist politician Sean Dorrell", "its convenor Ada Moss", "the head of the mission Dr. Karl Brandt". */
import { KIND_OF_PLACE, PEOPLE_ALL_THE_SAME } from '../english/class-words.ts';
import { ENDS_IN_ING } from '../english/grammar-words.ts';
import {
  ARMED_HEADS,
  DOCUMENT_HEADS,
  MEDIA_HEADS,
  OFFICIAL_BODY_HEADS,
  ORG_HEADS,
  SOCIAL_HEADS,
} from '../english/source-words.ts';
import { NAME_PARTICLE, OUTLET_KINDS } from '../english/speaker-words.ts';
import type { Word } from '../parsing/parsed-text.ts';

/** What has a name of its own and is no person. */
const THINGS: readonly ReadonlySet<string>[] = [
  ARMED_HEADS,
  OFFICIAL_BODY_HEADS,
  ORG_HEADS,
  MEDIA_HEADS,
  SOCIAL_HEADS,
  DOCUMENT_HEADS,
];

/** Whether a common noun may stand for one person. */
export function isPersonNoun({ lower, tag, capital }: Word): boolean {
  if (capital || (tag !== 'NOUN' && tag !== 'PROPN') || ENDS_IN_ING.test(lower)) return false;
  if (PEOPLE_ALL_THE_SAME.test(lower)) return true;
  return !THINGS.some((set) => set.has(lower)) && !OUTLET_KINDS.test(lower) && !KIND_OF_PLACE.test(lower);
}

/** Where the name begins that ends the words, or -1: two words or more, each a capital or a particle. */
export function nameBehindNoun(words: readonly Word[]): number {
  let from = words.length;
  while (from > 0 && isOfName(words[from - 1])) from--;
  while (NAME_PARTICLE.test(words[from]?.lower ?? '') && words[from]?.capital === false) from++;
  const noun = words[from - 1];
  return noun !== undefined && words.length - from >= 2 && isPersonNoun(noun) ? from : -1;
}

/** "al-Hamwi" is a name by its second half. */
function isOfName(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false;
  return word.capital || NAME_PARTICLE.test(word.lower) || /^\p{Ll}{2,3}-\p{Lu}/u.test(word.text);
}
