/**
 * Which group a name means on this page, or none. The page's own words decide: groups it names in full, theatres it
 * speaks of, words that speak against; a name nobody vouches for is left alone rather than guessed.
 */

import type { Surface } from '../../glossary/alias-index.ts';
import type { GroupEntry, GroupKind } from '../../glossary/entries.ts';
import { aliasKey, spellWord } from '../../glossary/name-words.ts';
import { isCapitalised, isUpperCase } from '../../text/words.ts';
import { isOutOfTime, yearsOf } from './active-years.ts';
import { COMMON_NAME_WORDS } from './common-name-words.ts';
import { isAtHome, type PageContext, theatreSupport } from './page-context.ts';
import type { PageWords } from './page-words.ts';
import {
  FALSE_FRIENDS,
  type FalseFriend,
  NEAR_WORDS,
  NEEDS_FULL_NAME,
  NEEDS_HOME,
  NEEDS_OWN_PLACE,
  NEEDS_TWO_THEATRE_WORDS,
  NEVER_NAMES,
  SPEAKS_AGAINST,
  UNMISTAKABLE_LETTERS,
} from './readings.ts';
import type { Candidate } from './walk-aliases.ts';

export interface Reading {
  readonly entry: GroupEntry;
  readonly confidence: 'high' | 'low';
  /** Ids of other groups the name could mean here, best first. */
  readonly others: readonly string[];
}

interface Scored {
  readonly surface: Surface;
  readonly support: number;
  readonly score: number;
}

/** Decides between the groups a name may mean; null when it is not clear that it means one. */
export function chooseReading(candidate: Candidate, page: PageWords, context: PageContext): Reading | null {
  const scored = candidate.surfaces
    .filter((surface) => !isOrdinaryWord(surface, candidate, page, context))
    .map((surface) => score(surface, candidate, page, context))
    .filter((reading) => isEligible(reading, candidate, page, context))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return null;
  const rivals = scored.filter(({ surface }) => surface.entry.id !== best.surface.entry.id);
  const closest = rivals[0]?.score ?? Number.NEGATIVE_INFINITY;
  const isClear = best.score >= closest + 2 && best.score > 0;
  return {
    entry: best.surface.entry,
    confidence: isClear ? 'high' : 'low',
    others: otherReadings(best, rivals, context),
  };
}

/** Beside a group that the page names in full, only others that it names in full can be meant by the same letters. */
function otherReadings(best: Scored, rivals: readonly Scored[], { named }: PageContext): string[] {
  const ids = [...new Set(rivals.map(({ surface }) => surface.entry.id))];
  return named.has(best.surface.entry.id) ? ids.filter((id) => named.has(id)) : ids;
}

const FULL_NAME_SCORE = 50;
const DEFAULT_SCORE = 3;
const OUT_OF_TIME_SCORE = -6;
/** Old groups stay in the news for years; a group that did not exist yet does not. */
const YEARS_IN_NEWS = 8;

function score(surface: Surface, { first }: Candidate, page: PageWords, context: PageContext): Scored {
  const support = theatreSupport(surface.entry, context, page, first);
  const inFull = context.named.has(surface.entry.id) ? FULL_NAME_SCORE : 0;
  const standing = surface.needsContext ? 0 : DEFAULT_SCORE;
  const time = isOutOfTime(yearsOf(surface), context.published, YEARS_IN_NEWS) ? OUT_OF_TIME_SCORE : 1;
  return { surface, support, score: support + inFull + standing + time };
}

function isEligible(
  { surface, support }: Scored,
  candidate: Candidate,
  page: PageWords,
  context: PageContext,
): boolean {
  const { entry } = surface;
  if (context.named.has(entry.id)) return true;
  const places = NEEDS_OWN_PLACE.get(entry.id);
  if (places !== undefined && !places.some((word) => context.words.has(word))) return false;
  if (surface.acronym) return isAcronymSupported({ surface, support }, candidate, page, context);
  const isPlain = isMadeOfPlainWords(surface);
  if (isPlain && page.caseless && candidate.first === candidate.last) return false;
  const isShared = isPlain && (page.caseless || isOfState(entry.kind));
  return !(surface.needsContext || isShared) || support > 0 || isVouchedFor(surface, context);
}

/** "Contras" on a page that speaks of Sandinistas: the words that make it a name stand in for its country. */
function isVouchedFor({ text }: Surface, { words, conflictWords }: PageContext): boolean {
  const onPage = FALSE_FRIENDS.get(aliasKey(text))?.onPage ?? [];
  return conflictWords > 0 && onPage.some((word) => words.has(word));
}

function isOfState(kind: GroupKind): boolean {
  return kind.startsWith('state') || kind === 'police-paramilitary';
}

/** A name made of everyday words ("Special Task Force", "Revolutionary Struggle"): several countries may have one. */
function isMadeOfPlainWords({ text }: Surface): boolean {
  return aliasKey(text)
    .split(' ')
    .every((word) => COMMON_NAME_WORDS.has(word) || SHORT_WORDS.has(word));
}

function isAcronymSupported(
  { surface, support }: Pick<Scored, 'surface' | 'support'>,
  candidate: Candidate,
  page: PageWords,
  context: PageContext,
): boolean {
  const acronym = surface.text;
  const written = page.text.slice(candidate.start, candidate.end);
  if (NEEDS_FULL_NAME.has(acronym)) return false;
  if (page.caseless && SHORT_WORDS.has(acronym.toLowerCase())) return false;
  const against = SPEAKS_AGAINST.get(acronym.toLowerCase()) ?? [];
  if (against.some((word) => context.words.has(word))) return false;
  if (!page.caseless && isInCapitals(candidate, page)) return false;
  if (NEEDS_HOME.has(acronym) && !isSurelyAtHome(surface, candidate, page, context)) return false;
  if (NEEDS_TWO_THEATRE_WORDS.has(acronym) && !isAtHome(surface.entry, context)) return false;
  if (written !== acronym && SHORT_WORDS.has(acronym.toLowerCase())) return false;
  if (support > 0) return true;
  if (UNMISTAKABLE_LETTERS.has(acronym) && isUpperCase(written) && hasWordOfWar(context)) return true;
  // Five capital letters in a report of fighting are rarely anything else.
  return acronym.length >= 4 && context.conflictWords > 1 && isWrittenAsLetters(written, candidate, page);
}

/** Words of talks between fighters; fighting itself is counted as conflict words. */
const TALKS = ['truce', 'talks', 'spokesman', 'spokesperson', 'leader', 'peace', 'prisoners', 'territory'];

function hasWordOfWar({ conflictWords, words }: PageContext): boolean {
  return conflictWords > 0 || TALKS.some((word) => words.has(word));
}

/** Conflict words from which on a page reports fighting. */
const REPORT_OF_FIGHTING_WORDS = 2;
/** What stands beside the letters of a news agency. */
const AGENCY_BEFORE = /^(?:told|with|by|via|from|to|agency|photo|image|reuters)$/u;

/** The page speaks of the group's theatre and of fighting, and nothing speaks for the letters' commoner meaning. */
function isSurelyAtHome(
  { text, entry }: Surface,
  { first, last }: Candidate,
  { words, caseless }: PageWords,
  context: PageContext,
): boolean {
  if (caseless || !isAtHome(entry, context) || context.conflictWords < REPORT_OF_FIGHTING_WORDS) return false;
  if (NEEDS_HOME.get(text)?.some((word) => context.words.has(word)) === true) return false;
  if (/^\d/u.test(words[last + 1]?.raw ?? '')) return false;
  // "Troops shot at the crowd, a witness told AFP": the armed forces have an article, the agency has none.
  if (text !== 'AFP') return true;
  const [before, article] = [words[first - 2]?.folded ?? '', words[first - 1]?.folded];
  return (
    article === 'the' &&
    !AGENCY_BEFORE.test(before) &&
    !/^(?:news|agency|reporter)$/u.test(words[last + 1]?.folded ?? '')
  );
}

/** "ISIS", and "Isis" in papers that write long acronyms as words; "Josh Simi" is a person. */
function isWrittenAsLetters(written: string, { first, last }: Candidate, { words, text }: PageWords): boolean {
  if (isUpperCase(written)) return true;
  const isBeside = (left: number) => {
    const [one, other] = [words[left], words[left + 1]];
    if (one === undefined || other === undefined || text.slice(one.end, other.start) !== ' ') return false;
    return isCapitalised(one.raw) && isCapitalised(other.raw) && !/^(?:the|an?)$/u.test(one.folded);
  };
  return /^\p{Lu}\p{Ll}+$/u.test(written) && !isBeside(first - 1) && !isBeside(last);
}

const SHORT_WORDS = new Set(
  'is as it eta mas far sac tip mit plan fact mend tak sang jan san dea cap arc ada sad son las los fan gam ana sun sin can let bar bars isla islas mir fact plan mend sang star mars pact spear hope gate'.split(
    ' ',
  ),
);

/** A headline in capitals: "WHAT IS NEXT" names nobody. */
function isInCapitals({ first, last }: Candidate, { words }: PageWords): boolean {
  const neighbours = [words[first - 2], words[first - 1], words[last + 1], words[last + 2]];
  const letters = neighbours.filter((word) => word !== undefined && word.raw.length > 3);
  return letters.length > 1 && letters.every((word) => word !== undefined && isUpperCase(word.raw));
}

/** Whether a name vouches for its group by itself: no everyday words, no other meaning. */
export function isUnmistakable(surface: Surface): boolean {
  const key = aliasKey(surface.text);
  return (
    !FALSE_FRIENDS.has(key) && !NEVER_NAMES.has(key) && !(isMadeOfPlainWords(surface) && isOfState(surface.entry.kind))
  );
}

function isOrdinaryWord(
  { text, entry }: Surface,
  candidate: Candidate,
  page: PageWords,
  context: PageContext,
): boolean {
  const key = aliasKey(text);
  if (NEVER_NAMES.has(key)) return true;
  const friend = FALSE_FRIENDS.get(key);
  if (friend === undefined) return false;
  if (context.named.has(entry.id) && key !== aliasKey(entry.name)) return isBesideName(friend, candidate, page);
  if (friend.onPage !== undefined && !friend.onPage.some((word) => context.words.has(word))) return true;
  return isBesideName(friend, candidate, page) || (friend.near !== undefined && !hasNear(friend.near, candidate, page));
}

function isBesideName(friend: FalseFriend, { first, last }: Candidate, { words }: PageWords): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  const lead = `${words[first - 2]?.folded ?? ''} ${before?.folded ?? ''}`;
  if (friend.notAfter?.some((phrase) => ` ${lead}`.endsWith(` ${phrase}`)) === true) return true;
  if (friend.notBefore?.includes(after?.folded ?? '') === true) return true;
  if (friend.alone !== true) return false;
  // "Wagner Moura" is an actor; "Wagner PMC" and "Wagner Telegram channels" are the company.
  const isBeside =
    after !== undefined && after.start - (words[last]?.end ?? 0) === 1 && words[last]?.possessive !== true;
  if (
    isBeside &&
    isCapitalised(after.raw) &&
    !/^(?:group|pmc|telegram|chief|boss|commander|russia)$/u.test(after.folded)
  )
    return true;
  if (before === undefined) return false;
  const isGivenName = isCapitalised(before.raw) && (words[first]?.start ?? 0) - before.end === 1;
  return (
    isGivenName &&
    !/^(?:the|russian|russia|private|mercenary|group|pmc|chvk|but|and|while|if|as|in|when)$/u.test(before.folded)
  );
}

function hasNear(near: readonly string[], { first, last }: Candidate, { words }: PageWords): boolean {
  for (let index = Math.max(0, first - NEAR_WORDS); index <= last + NEAR_WORDS; index++) {
    if (index >= first && index <= last) continue;
    const word = words[index];
    if (word !== undefined && near.includes(spellWord(word.folded))) return true;
  }
  return false;
}
