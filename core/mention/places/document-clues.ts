/** What a text as a whole tells of its names: who is a person somewhere in it, what is a place somewhere in it, which countries it names. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { featureOf } from '../../gazetteer/lookup.ts';
import type { Scan } from './candidates.ts';
import { followsFirstName, followsTitle, isProvenPerson, pairAt } from './person-names.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { LOCATIVE } from './word-classes.ts';

/** What the whole text tells of its names. */
export interface DocumentClues {
  /** Ranks that follow a first name or a title somewhere. */
  readonly persons: ReadonlySet<number>;
  /** Names and the word behind them that the text shows to be persons. */
  readonly fullNames: ReadonlySet<string>;
  /** Ranks that follow a locative preposition somewhere. */
  readonly located: ReadonlySet<number>;
  /** Ranks that the text says are places somewhere: "the town of Sake", "Sake, North Kivu". */
  readonly affirmed: ReadonlySet<number>;
  readonly counts: ReadonlyMap<number, number>;
  /** Countries named in the text, as records. */
  readonly countries: ReadonlySet<number>;
}

/** Reads a text once for what its names have in common. */
export function readClues(tokens: Tokens, scan: Scan, gazetteer: Gazetteer): DocumentClues {
  const persons = new Set<number>();
  const fullNames = new Set<string>();
  const located = new Set<number>();
  const affirmed = new Set(scan.candidates.flatMap(({ rank, qualified }) => (qualified ? [rank] : [])));
  const counts = new Map<number, number>();
  const countries = new Set<number>();
  for (const candidate of scan.candidates) {
    const { rank, firstToken, readings } = candidate;
    if (isProvenPerson(tokens, scan, candidate)) fullNames.add(pairAt(tokens, candidate));
    counts.set(rank, (counts.get(rank) ?? 0) + 1);
    const before = wordAt(tokens, firstToken - 1);
    if (followsFirstName(tokens, scan, firstToken) || followsTitle(tokens, firstToken)) persons.add(rank);
    if (LOCATIVE.has(before.toLowerCase())) located.add(rank);
    const country = readings.find(({ record }) => featureOf(gazetteer, record) === 'country');
    if (country !== undefined) countries.add(country.record);
  }
  return { persons, fullNames, located, affirmed, counts, countries };
}
