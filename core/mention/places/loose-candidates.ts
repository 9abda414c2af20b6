/** Names that differ from every listed spelling: which of them the text supports, by the countries it speaks of. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { countryRecordOf, isInTheNews, populationOf, type Reading, readingsOf } from '../../gazetteer/lookup.ts';
import { findLooseNames } from '../../gazetteer/loose-names.ts';
import type { NameHit } from '../../gazetteer/scan.ts';
import type { Candidate, Scan } from './candidates.ts';
import { isKindWord } from './kind-words.ts';
import { type Tokens, tokenAt, wordAt } from './tokens.ts';
import { LOCATIVE } from './word-classes.ts';

/** From here on a settlement is known by its name alone. */
const KNOWN_FROM_POPULATION = 100_000;

/** The country that a name stands for: its own, or that of the only well-known place which is called so and nothing else is. */
function countryMeant({ flags, readings }: Candidate, gazetteer: Gazetteer): number {
  const [first, ...others] = readings.map(({ record }) => countryRecordOf(gazetteer, record));
  if (first === undefined || first < 0 || flags.wordLevel > 0 || flags.firstName || flags.lastName) return -1;
  const isKnown = readings.some(
    ({ record }) => isInTheNews(gazetteer, record) || populationOf(gazetteer, record) >= KNOWN_FROM_POPULATION,
  );
  return isKnown && others.every((other) => other === first) ? first : -1;
}

/** Countries that the text names, by name, by nationality or by a town that lies nowhere else. */
export function countriesOf(
  candidates: readonly Candidate[],
  demonyms: Scan['demonyms'],
  gazetteer: Gazetteer,
): ReadonlySet<number> {
  const countries = new Set(demonyms.map(({ record }) => record));
  for (const candidate of candidates) {
    for (const { record } of candidate.readings)
      if (countryRecordOf(gazetteer, record) === record) countries.add(record);
    const meant = countryMeant(candidate, gazetteer);
    if (meant >= 0) countries.add(meant);
  }
  return countries;
}

/** Letters that a name has at least which tells its place without its country. */
const LONG_NAME = 7;

/** What a long name behind a preposition means, where all that is in the news under it lies in one country: "in Boukamal". */
function meantInTheNews(tokens: Tokens, { start, end }: NameHit, readings: readonly Reading[], gazetteer: Gazetteer) {
  if (end - start < LONG_NAME || !LOCATIVE.has(wordAt(tokens, tokenAt(tokens, start) - 1).toLowerCase())) return [];
  const news = readings.filter(({ record }) => isInTheNews(gazetteer, record));
  const countries = new Set(news.map(({ record }) => countryRecordOf(gazetteer, record)));
  return countries.size !== 1 ? [] : readings.filter(({ record }) => countries.has(countryRecordOf(gazetteer, record)));
}

/** Names spelled as no list has them, with what they mean: a place of a country that the text names, or they are none. */
export function looseNames(
  tokens: Tokens,
  exact: readonly NameHit[],
  countries: ReadonlySet<number>,
  gazetteer: Gazetteer,
): { readonly hit: NameHit; readonly readings: readonly Reading[] }[] {
  const found: { hit: NameHit; readings: readonly Reading[] }[] = [];
  const exactEnds = new Map(exact.map((hit) => [hit.start, hit.end]));
  let start = -1;
  for (const hit of findLooseNames(gazetteer.automaton, tokens.text, exact)) {
    // "Cairo Airport" sounds like Qayyarah's, and is Cairo's.
    const rest = tokens.text.slice(exactEnds.get(hit.start) ?? hit.start, hit.end).trim();
    if (hit.start === start || isKindWord(rest.toLowerCase())) continue;
    const all = readingsOf(gazetteer, hit.rank);
    const named = all.filter(({ record }) => countries.has(countryRecordOf(gazetteer, record)));
    const readings = named.length > 0 ? named : meantInTheNews(tokens, hit, all, gazetteer);
    if (readings.length === 0) continue;
    start = hit.start;
    found.push({ hit, readings });
  }
  return found;
}
