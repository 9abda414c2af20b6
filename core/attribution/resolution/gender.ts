/** "She" is no one whom the text calls "he" or "Mr". */
import { FEMALE, MALE } from '../english/name-words.ts';
import type { Word } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';

/** Names of earlier speakers whom the text gives the other gender than a pronoun's. */
export function namesOfOtherGender(pronoun: Word, earlier: readonly SourceEntry[]): ReadonlySet<string> {
  const other = FEMALE.test(pronoun.lower) ? MALE : MALE.test(pronoun.lower) ? FEMALE : null;
  if (!other) return new Set();
  return new Set(earlier.filter(({ words }) => other.test(words[0]?.lower ?? '')).map(({ canonical }) => canonical));
}
