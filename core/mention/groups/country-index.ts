/**
 * The country table, indexed: which country a word of the text speaks of, which theatres an entry's labels take in,
 * and which adjective stands before "forces".
 */
import { foldWord } from '../../text/fold-word.ts';
import { readWords, type Word } from '../../text/words.ts';
import { COUNTRY_LINES, REGION_LINES } from './countries.ts';
import { ROMANCE_COUNTRIES } from './romance-countries.ts';

interface Country {
  readonly label: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly seats: readonly string[];
  readonly places: readonly string[];
}

const list = (cell: string | undefined) => (cell ?? '').split(',').filter((word) => word !== '');

const COUNTRIES: readonly Country[] = COUNTRY_LINES.map((line) => {
  const [names = '', adjectives, seats, places] = line.split('|');
  const all = names.split('/');
  return { label: all[0] ?? '', names: all, adjectives: list(adjectives), seats: list(seats), places: list(places) };
});

/** Country label to adjectives, as "Syria" to "Syrian, Syrians". */
export const ADJECTIVES_BY_COUNTRY: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTRIES.map(({ label, names, adjectives }) => [label, [...adjectives, ...names]]),
);

/** Whether a phrase is a country's adjective, its name, its seat of government or a place in it. */
export type CountryWordKind = 'adjective' | 'name' | 'seat' | 'place' | 'romance-adjective' | 'romance-name';

interface CountryPhrase {
  readonly words: readonly string[];
  readonly theatre: number;
  readonly kind: CountryWordKind;
}

const LETTERS = /^\p{L}+(?: \p{L}+)*$/u;
const PHRASES = new Map<string, CountryPhrase[]>();
const THEATRE_BY_NAME = new Map<string, readonly number[]>();

function addPhrase(text: string, theatre: number, kind: CountryWordKind): void {
  // Nearly all are letters only, and the background that has just woken waits for them.
  const words = LETTERS.test(text) ? text.split(' ').map(foldWord) : readWords(text).map(({ folded }) => folded);
  const first = words[0];
  if (first === undefined) return;
  const known = PHRASES.get(first);
  const phrase = { words, theatre, kind };
  const isKnown = (each: CountryPhrase) => each.theatre === theatre && each.words.join(' ') === words.join(' ');
  if (known?.some(isKnown) === true) return;
  if (known === undefined) PHRASES.set(first, [phrase]);
  else known.push(phrase);
}

COUNTRIES.forEach(({ names, adjectives, seats, places }, theatre) => {
  for (const name of names) THEATRE_BY_NAME.set(name, [theatre]);
  for (const name of names) addPhrase(name, theatre, 'name');
  for (const word of adjectives) addPhrase(word, theatre, 'adjective');
  for (const word of seats) addPhrase(word, theatre, 'seat');
  for (const word of places) addPhrase(word, theatre, 'place');
});

for (const { label, adjectives, names } of ROMANCE_COUNTRIES) {
  for (const theatre of THEATRE_BY_NAME.get(label) ?? []) {
    for (const word of names) addPhrase(word, theatre, 'romance-name');
    for (const word of adjectives) addPhrase(word, theatre, 'romance-adjective');
  }
}

REGION_LINES.forEach((line, index) => {
  const [label = '', words, members] = line.split('|');
  const own = COUNTRIES.length + index;
  const taken = list(members).flatMap((member) => THEATRE_BY_NAME.get(member) ?? []);
  THEATRE_BY_NAME.set(label, [own, ...taken]);
  for (const word of list(words)) addPhrase(word, own, 'place');
});

for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** Theatre numbers of an entry's theatre label; empty for "global" and labels nobody knows. */
export function theatresNamed(label: string): readonly number[] {
  return THEATRE_BY_NAME.get(label) ?? [];
}

/** The label of a country by its theatre number. */
export function countryLabel(theatre: number): string | null {
  return COUNTRIES[theatre]?.label ?? null;
}

/** A phrase of the country table found in a text. */
export interface CountryHit {
  /** Index of its first word. */
  readonly at: number;
  readonly length: number;
  readonly theatre: number;
  readonly kind: CountryWordKind;
}

function startsHere(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset++) {
    if (words[at + offset]?.folded !== phrase[offset]) return false;
  }
  return true;
}

const NONE: readonly CountryHit[] = [];

/** The phrases at word `at`: only the longest, in every country that has it. */
export function countryHitsAt(words: readonly Word[], at: number): readonly CountryHit[] {
  const phrases = PHRASES.get(words[at]?.folded ?? '');
  if (phrases === undefined) return NONE;
  const hits: CountryHit[] = [];
  let length = 0;
  for (const phrase of phrases) {
    if (phrase.words.length < length) break;
    if (!startsHere(words, at, phrase.words)) continue;
    // The pronoun "us" is no country.
    if (phrase.words[0] === 'us' && words[at]?.raw === 'us') continue;
    length = phrase.words.length;
    if (hits.some((hit) => hit.theatre === phrase.theatre)) continue;
    hits.push({ at, length, theatre: phrase.theatre, kind: phrase.kind });
  }
  return hits;
}
