/**
 * Names that go on with a small-letter word: "Anbar province" is a name and a word of kind, "Kakhovka dam" the name of a site,
 * "Deir ezzor" an Arabic name whose second part its writer left small.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { featureOf, placesNamed, type Reading } from '../../gazetteer/lookup.ts';
import { articleLength } from '../../gazetteer/scan.ts';
import type { Candidate } from './candidates.ts';
import { isKindWord, mayEndIn } from './kind-words.ts';
import { shapeAt, type Tokens, tokenAt, wordAt } from './tokens.ts';

/** First words of Arabic names of two: what follows them is half the name, whatever its first letter. */
const ARABIC_HEAD =
  /^(?:deir|dayr|ras|tal|tall|tel|tell|khan|bab|abu|umm?|ain|ayn|beit|bayt|bint|bir|wadi|jebel|jabal|kafr|jisr|qasr|qalaat|ma['’]?arr?at|wad|mar)$/iu;

/** "Deir ezzor", "Deir ez zor", "Tal abyad", and no word of kind behind half a name ("Deir province"). */
function endsInArabicWord(tokens: Tokens, { firstToken, lastToken }: Candidate): boolean {
  return ARABIC_HEAD.test(wordAt(tokens, firstToken)) && !isKindWord(wordAt(tokens, lastToken));
}

/**
 * Whether a capitalised name ends in a small-letter word: "Anbar province", or "The crossing" for a village so called.
 * In Cyrillic the word belongs to the name: "Харьковская область" without it is an adjective.
 */
export function endsInKindWord(tokens: Tokens, candidate: Candidate): boolean {
  const { firstToken, lastToken, start } = candidate;
  if (lastToken === firstToken || tokens.text.charCodeAt(start) >= 0x400 || shapeAt(tokens, lastToken) !== 'lower')
    return false;
  // "d'Ivoire" opens small, but is no word of kind.
  if (/\p{Lu}/u.test(wordAt(tokens, lastToken)) || endsInArabicWord(tokens, candidate)) return false;
  // Behind an article the name itself has to be capitalised: "al-Raqqa province", but not a small "al-hol".
  const named = tokenAt(tokens, start + articleLength(tokens.text, start));
  return named < lastToken && shapeAt(tokens, named) !== 'lower';
}

/**
 * Readings of "Kakhovka dam" that are called so: a dam, not the village of a like name. Where the same dam also goes by the name
 * without the word, that is enough, and the word stays unmarked as behind a town.
 */
export function sitesOf(tokens: Tokens, candidate: Candidate, gazetteer: Gazetteer): Reading[] {
  const word = wordAt(tokens, candidate.lastToken);
  const sites = candidate.readings.filter(({ record }) => mayEndIn(featureOf(gazetteer, record), word));
  if (sites.length === 0) return [];
  let last = candidate.lastToken;
  while (last > candidate.firstToken && shapeAt(tokens, last) === 'lower') last--;
  const bareEnd = tokens.ends[last] ?? candidate.start;
  const bare = new Set(placesNamed(gazetteer, tokens.text.slice(candidate.start, bareEnd)).map(({ record }) => record));
  return sites.filter(({ record }) => !bare.has(record));
}
