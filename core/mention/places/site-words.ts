/** Words beside a name that go with what its places are: agreements signed in a city, a crossing, "the" before a river. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { capitalOf, featureOf, isInTheNews } from '../../gazetteer/lookup.ts';
import type { Candidate } from './candidates.ts';
import { isOfKind } from './kind-words.ts';
import { sizeClass } from './size-class.ts';
import { shapeAt, type Tokens, wordAt } from './tokens.ts';

/** "The Minsk agreements" are named after the city where they were signed; those of a country or a front are about it. */
export function isSigningPlace(tokens: Tokens, candidate: Candidate, gazetteer: Gazetteer): boolean {
  if (!/^(?:agreements?|accords?|treaty|protocols?)$/.test(wordAt(tokens, candidate.lastToken + 1))) return false;
  if (!sizeClass(gazetteer, candidate).startsWith('settled')) return false;
  return candidate.readings.every(
    ({ record }) => !isInTheNews(gazetteer, record) || capitalOf(gazetteer, record) === 'country',
  );
}

/** Whether the small-letter word behind the name is the kind of one of its readings: "Erez crossing". */
export function isSiteOfKind(tokens: Tokens, { readings, lastToken }: Candidate, gazetteer: Gazetteer): boolean {
  if (shapeAt(tokens, lastToken + 1) !== 'lower') return false;
  const word = wordAt(tokens, lastToken + 1);
  return readings.some(({ record }) => isOfKind(featureOf(gazetteer, record), word));
}

/** Kinds whose names English gives an article: "the Nile", "the Sinai". */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['river', 'sea', 'strait', 'desert', 'mountain']);

/** Whether an article stands before the name of a river, a sea or the like. */
export function hasNaturesArticle(tokens: Tokens, { readings, firstToken }: Candidate, gazetteer: Gazetteer): boolean {
  if (wordAt(tokens, firstToken - 1).toLowerCase() !== 'the') return false;
  return readings.some(({ record }) => WITH_ARTICLE.has(featureOf(gazetteer, record)));
}
