/** Names of papers, schools and bodies around a place name, and what is left to go by in a headline, where every word is capitalised. */
import type { Candidate } from './candidates.ts';
import { followsTitle } from './person-names.ts';
import { shapeAt, startsSentence, type Tokens, wordAt } from './tokens.ts';
import {
  BODY_BEFORE,
  BODY_HEAD,
  BODY_OF,
  CALENDAR,
  LOCATIVE,
  NAME_GOES_ON,
  ONLY_BEFORE_PLACES,
} from './word-classes.ts';

/** Stretch behind a name that is read for the rest of a longer one, in code units. */
const LONGEST_TAIL = 40;
/** Words on either side that decide whether a line is set in title case or capitals. */
const HEADLINE_WINDOW = 9;

/** Whether the words around a candidate are capitalised whatever they are: a headline, where capitals tell nothing. */
export function inHeadlineCase(tokens: Tokens, candidate: Candidate): boolean {
  let words = 0;
  let capitals = 0;
  const look = (from: number, step: number) => {
    for (let i = from; Math.abs(i - from) < HEADLINE_WINDOW; i += step) {
      const shape = shapeAt(tokens, i);
      if (shape === 'none' || wordAt(tokens, i) === '\n' || wordAt(tokens, i) === '.') return;
      if ((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 4) continue;
      if (shape === 'lower') words++;
      else if (shape === 'capital' || shape === 'caps') {
        words++;
        capitals++;
      }
    }
  };
  look(candidate.firstToken - 1, -1);
  look(candidate.lastToken + 1, 1);
  return words >= 3 && capitals / words >= 0.8;
}

/** Whether the word before asks for a place: "in Paris Macron said", "in France 24 people died". */
export function isLocated(tokens: Tokens, { firstToken }: Candidate): boolean {
  return ONLY_BEFORE_PLACES.has(wordAt(tokens, firstToken - 1).toLowerCase());
}

/** "Busra al-Harir": the name is the beginning of another one, which no list has; "in Damascus al-Sharaa said" names a person. */
const ARABIC_REST = /^ (?:[AEae]l|[ae]sh?|[ae][drtz])-\p{Lu}/u;
/** "Aden Adde International Airport" is called after a person. */
const AIRPORT_REST =
  /^ (?!International |Regional |Military |City |Domestic )\p{Lu}\p{Ll}+ (?:International )?Airport(?!\p{L})/u;

/** The second town of an airport that has two: "Leeds Bradford Airport". */
function endsAirport(tokens: Tokens, { firstToken }: Candidate, rest: string): boolean {
  if (!/^ (?:International )?Airport(?!\p{L})/u.test(rest)) return false;
  const before = firstToken - 1;
  const isDay = CALENDAR.has(wordAt(tokens, before).toLowerCase());
  return shapeAt(tokens, before) === 'capital' && !isDay && !startsSentence(tokens, before);
}

function isHalfOfName(tokens: Tokens, candidate: Candidate): boolean {
  const rest = tokens.text.slice(candidate.end, candidate.end + LONGEST_TAIL);
  return (
    endsAirport(tokens, candidate, rest) ||
    AIRPORT_REST.test(rest) ||
    (ARABIC_REST.test(rest) && !isLocated(tokens, candidate))
  );
}

/** Whether the words beside make a paper, a school or a body of the name. */
export function nameOfBody(tokens: Tokens, candidate: Candidate): string[] {
  const { firstToken, lastToken } = candidate;
  const isCapital = (index: number) => shapeAt(tokens, index) === 'capital' || shapeAt(tokens, index) === 'caps';
  const features: string[] = [];
  if (isHalfOfName(tokens, candidate)) features.push('goeson');
  // "France 24": channels put the hours of the day behind a name.
  if (wordAt(tokens, lastToken + 1) === '24' && !isLocated(tokens, candidate)) features.push('goeson');
  const next = wordAt(tokens, lastToken + 1).toLowerCase();
  const opensBody = BODY_OF.has(next) && /^(?:of|for)$/.test(wordAt(tokens, lastToken + 2)) && isCapital(lastToken + 3);
  if (isCapital(lastToken + 1) && (NAME_GOES_ON.has(next) || opensBody)) features.push('goeson');
  if (isCapital(firstToken - 1) && BODY_BEFORE.has(wordAt(tokens, firstToken - 1).toLowerCase()))
    features.push('bodybefore');
  const head = wordAt(tokens, firstToken - 2).toLowerCase();
  if (wordAt(tokens, firstToken - 1).toLowerCase() === 'of' && isCapital(firstToken - 2) && BODY_HEAD.has(head))
    features.push('bodyof');
  return features;
}

/** In a headline the words count, not their capitals. */
export function headlineFeatures(tokens: Tokens, candidate: Candidate): string[] {
  const { firstToken, lastToken } = candidate;
  const word = (index: number) => wordAt(tokens, index).toLowerCase();
  const features = ['hc', ...nameOfBody(tokens, candidate), `b=${word(firstToken - 1)}`, `a=${word(lastToken + 1)}`];
  features.push(`hn=${word(lastToken + 1)}`, `hb=${word(firstToken - 1)}`);
  if (followsTitle(tokens, firstToken)) features.push('title');
  if (LOCATIVE.has(word(firstToken - 1))) features.push('loc');
  return features;
}
