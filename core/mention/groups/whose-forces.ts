/**
 * Whether a country's word says whose the forces are. It does not where it names who backs, trains or made them
 * ("US-backed forces"), whom they are for or against ("pro-Russian"), or where a word beside it makes it another state or
 * another army ("South Vietnamese", "Imperial Japanese", "Spanish Republican"). Names that the country table has whole
 * ("South Korean") are one phrase there and never come apart here.
 */

import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import { BACKED_BY_IT, IN_ITS_HANDS } from '../../text/ties-to-others.ts';
import { isOutOfTime, yearsOf } from './active-years.ts';
import { type CountryHit, countryLabel } from './country-index.ts';
import type { PageWords } from './page-words.ts';
import type { Candidate } from './walk-aliases.ts';

type Place = Pick<CountryHit, 'at' | 'length'>;

/** Before a country's word: a part of it, or a neighbour that bears its name. */
const COMPASS = /^(?:North|South|East|West|Equatorial|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern)$/;
/** Before a country's word, written large: another state, order or camp of that name. */
const OTHER_ORDER =
  /^(?:Free|New|Greater|Upper|Lower|Little|White|Vichy|Nazi|Fascist|Papua|Port|British|French|Turkish|Ottoman)$/;
/** The same in any case: the words mean nothing else. */
const OTHER_CAMP = /^(?:nationalist|imperial|republican|royalist|monarchist|confederate|tsarist|czarist|dissident)$/;
/** Behind a country's word: "Chinese Nationalist troops"; guards of a republic are its own. */
const CAMP_BEHIND = /^(?:nationalists?|imperial|republicans?|royalists?|monarchists?|confederates?)$/;
const GUARDS = /^guards?$/;
const HYPHEN = /^[-‐‑]$/;

/** Whether a country's word is the owner of the forces or officers beside it. */
export function saysWhose(page: PageWords, place: Place): boolean {
  return !isOtherState(page, place.at) && !isBehindOthers(page, place) && !isHalfOfName(page, place);
}

/** Where a name begins that a word before its country's makes another state's: the first word of the whole, or `at`. */
export function wholeFrom(page: PageWords, at: number): number {
  return isOtherState(page, at) ? at - 1 : at;
}

/** Whether what stands before a country's word makes it another state's, or half of a pair. */
export function isOtherState({ text, words }: PageWords, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || before.possessive) return false;
  const gap = text.slice(before.end, word.start);
  // "pro-Russian", "non-Iraqi", "Austro-Hungarian"; of "US-Iraqi patrols" neither.
  if (HYPHEN.test(gap)) return true;
  return gap === ' ' && (COMPASS.test(before.raw) || OTHER_CAMP.test(before.folded) || OTHER_ORDER.test(before.raw));
}

/** An army is written of for so many years after its end. */
const YEARS_AFTER = 1;
/** States that left no heir of their name: whoever writes of their armies means theirs. */
const GONE = new Set(['Soviet Union', 'Yugoslavia']);

/** The armed force of a country in a year: none where the one on file was not there yet, or another has taken its place. */
export function forceAt(glossary: GroupGlossary, country: string, year: number | null): string | null {
  const id = glossary.forceOf(country);
  const active = glossary.entry(id ?? '')?.active;
  return active && !GONE.has(country) && isOutOfTime(active, year, YEARS_AFTER) ? null : id;
}

/** The names of state forces that begin with their country, where the force was there: "the Rwandan army" of 1994 was another. */
export function inTheirTime(page: PageWords, candidates: readonly Candidate[], year: number | null): Candidate[] {
  if (year === null) return [...candidates];
  return candidates.filter(({ first, surfaces }) => {
    const country = page.hits.find(({ at, kind }) => at === first && kind !== 'place');
    if (country === undefined || GONE.has(countryLabel(country.theatre) ?? '')) return true;
    return !surfaces.every(
      (surface) => surface.entry.kind.startsWith('state') && isOutOfTime(yearsOf(surface), year, YEARS_AFTER),
    );
  });
}

/** "British | Indian", "Turkish | Cypriot": neither the one nor the other. */
function isHalfOfName({ text, words, hits }: PageWords, { at, length }: Place): boolean {
  const [word, next] = [words[at + length - 1], words[at + length]];
  if (!word || !next || word.possessive || text.slice(word.end, next.start) !== ' ') return false;
  return hits.some((hit) => hit.at === at + length && hit.kind === 'adjective');
}

/** "US-backed", "Turkish led", "Spanish Republican", "Russian army-trained". */
function isBehindOthers({ text, words }: PageWords, { at, length }: Place): boolean {
  const [word, after, next] = words.slice(at + length - 1, at + length + 2);
  if (!word || !after || word.possessive) return false;
  const gap = text.slice(word.end, after.start);
  if (HYPHEN.test(gap)) return !IN_ITS_HANDS.test(after.folded);
  if (gap !== ' ') return false;
  if (BACKED_BY_IT.test(after.folded)) return true;
  if (CAMP_BEHIND.test(after.folded)) return !GUARDS.test(next?.folded ?? '');
  return next !== undefined && HYPHEN.test(text.slice(after.end, next.start)) && BACKED_BY_IT.test(next.folded);
}
