/**
 * Tells a person who is called like a place from the place: "Israel Katz, the minister", "London Breed, 50". What proves it stands
 * around the name: a title or a first name before, a family name and an apposition, an age or a verb of speech behind.
 */
import type { Candidate, Scan } from './candidates.ts';
import { shapeAt, startsSentence, type Tokens, wordAt } from './tokens.ts';
import {
  AREA_WORDS,
  BODY_TAIL,
  CALENDAR,
  GEOGRAPHIC_TAIL,
  NAME_GOES_ON,
  ONLY_BEFORE_PLACES,
  PERSON_NOUNS,
  PERSON_VERBS,
  TITLES,
} from './word-classes.ts';

/** Whether the word before a token is a title or office, with or without its stop: "Mr. Washington". */
export function followsTitle(tokens: Tokens, index: number): boolean {
  const at = wordAt(tokens, index - 1) === '.' ? index - 2 : index - 1;
  return TITLES.has(wordAt(tokens, at).toLowerCase()) && shapeAt(tokens, at) !== 'lower';
}

/** Whether the token before looks like a first name that the name completes. */
export function followsFirstName(tokens: Tokens, scan: Scan, first: number): boolean {
  const before = first - 1;
  const start = tokens.starts[before];
  if (start === undefined || shapeAt(tokens, before) !== 'capital') return false;
  const flags = scan.wordFlags.get(start);
  return flags?.firstName === true && (flags.wordLevel < 2 || !startsSentence(tokens, before));
}

/** Whether a single word, not a kind of place, a body or a day, may be the family name behind a candidate. */
function mayBeFamilyName(tokens: Tokens, scan: Scan, index: number): boolean {
  const word = wordAt(tokens, index).toLowerCase();
  if (shapeAt(tokens, index) !== 'capital' || word.length < 3) return false;
  if (shapeAt(tokens, index + 1) === 'capital' || shapeAt(tokens, index + 1) === 'caps') return false;
  if (scan.wordFlags.get(tokens.starts[index] ?? -1)?.demonym === true) return false;
  const classes = [GEOGRAPHIC_TAIL, BODY_TAIL, NAME_GOES_ON, AREA_WORDS, CALENDAR, TITLES];
  return classes.every((words) => !words.has(word));
}

/** Words that an apposition has in front of its noun: "the far-right party leader". */
const APPOSITION_REACH = 6;

/** What follows a full name: its age, "who", or what the person is. */
function appositionAt(tokens: Tokens, index: number): 'person' | 'any' | null {
  const sign = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if ((sign === ',' || sign === '(') && /^\d{2}$/.test(next) && /^[,)]$/.test(wordAt(tokens, index + 2)))
    return 'person';
  if (sign !== ',') return null;
  if (next === 'who' || next === 'whose') return 'person';
  for (let i = index + 1; i <= index + APPOSITION_REACH; i++) {
    if (PERSON_NOUNS.has(wordAt(tokens, i).toLowerCase())) return 'person';
    if (shapeAt(tokens, i) === 'sign' && !/^[-’']$/.test(wordAt(tokens, i))) break;
  }
  return /^(?:the|an?|his|her)$/.test(next) ? 'any' : null;
}

/** "Charlotte Church, 38": an age behind two words of which the first is a first name proves a person, whatever the second means. */
function isAgedPair(tokens: Tokens, { flags, lastToken }: Candidate): boolean {
  if (!flags.firstName || shapeAt(tokens, lastToken + 1) !== 'capital') return false;
  const [before, age, behind] = [2, 3, 4].map((step) => wordAt(tokens, lastToken + step));
  return before === ',' && /^[1-9]\d$/.test(age ?? '') && behind === ',';
}

/** "Israel Katz, the minister", "London Breed, 50": the text says that a name and the word behind it are a person. */
export function isProvenPerson(tokens: Tokens, scan: Scan, candidate: Candidate): boolean {
  const { flags, firstToken, lastToken } = candidate;
  if (firstToken !== lastToken || shapeAt(tokens, lastToken) !== 'capital') return false;
  if (isAgedPair(tokens, candidate)) return true;
  if (!mayBeFamilyName(tokens, scan, lastToken + 1)) return false;
  if (ONLY_BEFORE_PLACES.has(wordAt(tokens, firstToken - 1).toLowerCase())) return false;
  const apposition = appositionAt(tokens, lastToken + 2);
  if (apposition === 'person' || !flags.firstName) return apposition === 'person';
  return apposition === 'any' || PERSON_VERBS.has(wordAt(tokens, lastToken + 2));
}

/** "Israel Katz spoke": a first name and one more capitalised word that is no kind of place, then the sentence goes on small. */
function opensFullName(tokens: Tokens, firstToken: number): boolean {
  if (!startsSentence(tokens, firstToken) || shapeAt(tokens, firstToken + 2) !== 'lower') return false;
  return !GEOGRAPHIC_TAIL.has(wordAt(tokens, firstToken + 1).toLowerCase());
}

/** "They met Israel Katz in Jerusalem": a first name and a word that no list knows, not a plural, where no place is asked for. */
function readsAsFullName(tokens: Tokens, scan: Scan, firstToken: number): boolean {
  if (scan.wordFlags.has(tokens.starts[firstToken + 1] ?? -1) || !mayBeFamilyName(tokens, scan, firstToken + 1))
    return false;
  const before = wordAt(tokens, firstToken - 1).toLowerCase();
  return !ONLY_BEFORE_PLACES.has(before) && before !== 'the' && !wordAt(tokens, firstToken + 1).endsWith('s');
}

/** A first name with an unknown word behind that is likely to complete it. */
export function isLikelyPerson(tokens: Tokens, scan: Scan, { flags, firstToken, lastToken }: Candidate): boolean {
  if (!flags.firstName || firstToken !== lastToken || shapeAt(tokens, lastToken + 1) !== 'capital') return false;
  return opensFullName(tokens, firstToken) || readsAsFullName(tokens, scan, firstToken);
}

/** A name with the word behind it: the same pair is the same person throughout a text. */
export function pairAt(tokens: Tokens, { rank, lastToken }: Candidate): string {
  return `${rank} ${wordAt(tokens, lastToken + 1)}`;
}
