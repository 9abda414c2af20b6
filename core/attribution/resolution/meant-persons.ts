/**
 * Whom "he", "she" and "who" mean: the person a sentence since was about, or else the last who spoke in the article's own
 * voice. Whom a speaker quotes is passed over for the speaker; "they" is no one person, and several people are no "he".
 * Where a lone name may be somebody's, nobody is meant: a wrong speaker is worse than none.
 */
import { coreOf } from '../classes/source-core.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { INDEFINITE, PLURAL, SEVERAL, WHO } from '../english/grammar-words.ts';
import { SPEAKS_ON } from '../english/name-words.ts';
import { REPORTER } from '../english/speaker-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';
import { genderOf, namesOfOtherGender } from './gender.ts';
import { headStemOf } from './head-stem.ts';
import type { Introduced, IntroducedIn } from './introduced-persons.ts';
import { lastWhere } from './last-where.ts';
import { holdsRole, isRole } from './role-ties.ts';

/** What a text has told before a phrase: who spoke, and whom its sentences are about. */
export interface ToldBefore {
  readonly earlier: readonly SourceEntry[];
  readonly introducedIn: IntroducedIn;
}

/** Sentences looked back over for someone who has not spoken, after a speaker and without any. */
const SENTENCES_BACK = 10;
const SENTENCES_BACK_ALONE = 2;

/** The earlier source that a pronoun for one person stands for, or null. */
export function personMeant(
  parsed: ParsedText,
  phrase: SourceEntry,
  pronoun: Word,
  told: ToldBefore,
): SourceEntry | null {
  const { earlier } = told;
  const others = namesOfOtherGender(pronoun, earlier);
  const isRelative = WHO.test(pronoun.lower);
  const fits = (entry: SourceEntry): boolean =>
    isPerson(entry) && (isRelative || !isSeveral(entry)) && !others.has(entry.canonical);
  const last = lastWhere(earlier, fits);
  if (isRelative) return last;
  const spoke = last && (earlier.find((entry) => isWithin(last.stretch, entry.content) && fits(entry)) ?? last);
  if (spoke && SPEAKS_ON.test(wordAt(parsed, phrase.stretch.to).lower)) return spoke;
  const own = genderOf([pronoun]);
  for (const introduced of introducedSince(parsed, phrase, last, told)) {
    const { entry, kind } = introduced;
    const known = sameAs(introduced, earlier);
    if (known && fits(known)) return known;
    if (kind === 'unclear') return null;
    const gender = genderOf(entry.words);
    if (known || kind === 'lone' || (gender ?? own) !== own) continue;
    // Of a woman who spoke and somebody of unknown gender, "she" may be either; "he" is the later.
    const isRivalled = gender === null && own === 'female' && spoke !== null && isNamedWoman(spoke);
    return isRivalled ? null : entry;
  }
  return spoke;
}

const isNamedWoman = ({ words, traits }: SourceEntry): boolean => !traits.unnamed && genderOf(words) === 'female';

/** Who "the official" is when the text has brought in "an Osran official" since that one spoke, or null. */
export function holderMeant(
  parsed: ParsedText,
  phrase: SourceEntry,
  head: Word,
  last: SourceEntry | null,
  told: ToldBefore,
): SourceEntry | null {
  const isCalled = (entry: SourceEntry): boolean =>
    headStemOf(entry.words) === head.stem ||
    (head.lower !== 'official' && isRole(head.lower) && holdsRole(parsed, head.lower, entry));
  const found = introducedSince(parsed, phrase, last, told).find(
    ({ entry, kind }) => kind === 'unnamed' && INDEFINITE.test(entry.words[0]?.lower ?? '') && isCalled(entry),
  );
  return found?.entry ?? null;
}

/** Whom the sentences between a speaker and a phrase are about, the last first; no sentence that is part of a statement. */
function introducedSince(
  parsed: ParsedText,
  { stretch, content }: SourceEntry,
  last: SourceEntry | null,
  { earlier, introducedIn }: ToldBefore,
): Introduced[] {
  const { sentence } = wordAt(parsed, stretch.from);
  const spoken = last ? wordAt(parsed, last.stretch.from).sentence : sentence - SENTENCES_BACK_ALONE - 1;
  const statements = [content, ...earlier.slice(-SENTENCES_BACK).map((entry) => entry.content)];
  const found: Introduced[] = [];
  for (let i = sentence - 1; i > spoken && i >= sentence - SENTENCES_BACK; i--) {
    const introduced = introducedIn(i);
    if (introduced && !statements.some((statement) => isWithin(introduced.entry.stretch, statement)))
      found.push(introduced);
  }
  return found;
}

/** The earlier speaker who goes by the name of somebody introduced: by the surname alone, or by all of a full name. */
function sameAs({ entry, kind }: Introduced, earlier: readonly SourceEntry[]): SourceEntry | null {
  const surname = coreOf(entry.words).at(-1);
  if (kind === 'unnamed' || !surname?.capital) return null;
  return lastWhere(earlier, (known) => {
    const names = known.canonical.split(' ');
    if (!isPerson(known) || known.traits.unnamed || names.at(-1) !== surname.text) return false;
    if (kind === 'lone' && names.length === 1) return false;
    return (
      kind === 'lone' ||
      names.length === 1 ||
      entry.canonical.split(' ').some((name) => name !== surname.text && names.includes(name))
    );
  });
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
