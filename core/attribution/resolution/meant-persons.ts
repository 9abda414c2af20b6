/**
 * Whom "he", "she" and "who" mean: the last person who spoke in the article's own voice. Whom a speaker quotes is passed
 * over for the speaker; "they" is no one person, and several people are no "he".
 */
import { coreOf } from '../classes/source-core.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { PLURAL, SEVERAL, WHO } from '../english/grammar-words.ts';
import { REPORTER } from '../english/speaker-words.ts';
import type { Word } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';
import { namesOfOtherGender } from './gender.ts';
import { lastWhere } from './last-where.ts';

/** The earlier source that a pronoun for one person stands for, or null. */
export function personMeant(pronoun: Word, earlier: readonly SourceEntry[]): SourceEntry | null {
  const others = namesOfOtherGender(pronoun, earlier);
  const isRelative = WHO.test(pronoun.lower);
  const fits = (entry: SourceEntry): boolean =>
    isPerson(entry) && (isRelative || !isSeveral(entry)) && !others.has(entry.canonical);
  const last = lastWhere(earlier, fits);
  if (!last || isRelative) return last;
  return earlier.find((entry) => isWithin(last.stretch, entry.content) && fits(entry)) ?? last;
}

/** Whether a source stands in what somebody says. */
export const isWithin = ({ from }: Stretch, content: readonly Stretch[]): boolean =>
  content.some((part) => from >= part.from && from < part.to);

export const isPerson = ({ traits, words }: SourceEntry): boolean =>
  /^(?:named_person|unnamed_official|unnamed_other|witness)$/.test(traits.sourceClass) ||
  (traits.sourceClass === 'self' && words.some(({ lower }) => REPORTER.test(lower)));

/** "They", "sources of the ministry", "Residents" at the head of a sentence: no one person. */
function isSeveral({ words, traits }: SourceEntry): boolean {
  const core = coreOf(words);
  const head = core.at(-1);
  if (!head || (core.length === 1 && SEVERAL.test(head.lower))) return true;
  return (head.tag === 'NOUN' || traits.unnamed) && PLURAL.test(head.lower);
}
