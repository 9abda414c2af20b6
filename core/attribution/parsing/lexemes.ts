/** What is the same wherever a word stands, worked out once for each form and kept from text to text. */
import type { Token } from '../../text/tokens.ts';
import { cueKindOf, knownHeadKind } from '../english/cue-words.ts';
import { NAMES_LIKE_WORDS } from '../english/name-words.ts';
import { openersOf } from '../english/openers.ts';
import { stemOf } from '../english/stems.ts';
import { hashText } from '../weights/linear-model.ts';
import { traitsOf } from './part-of-speech.ts';
import { noRows, type SummedWord, type TagTable } from './tag-scores.ts';

export interface Lexeme extends SummedWord {
  readonly stem: string;
  readonly stemHash: number;
  /** Kind of reporting verb or noun, 0 for none. */
  readonly cueKind: number;
  /** Rules the word may set off. */
  readonly opens: number;
  /** Kind of source the word may head, or undefined when its tag decides. */
  readonly head: number | undefined;
}

export type Lexemes = Map<string, Lexeme>;

/** An article has about four hundred forms, half of them those of every article. */
const MOST_FORMS = 6000;
const lexemesByTable = new WeakMap<TagTable, Lexemes>();

/** The forms known so far; they hold sums of weights, so each table has its own. */
export function lexemesFor(table: TagTable): Lexemes {
  const known = lexemesByTable.get(table);
  if (known && known.size < MOST_FORMS) return known;
  const made: Lexemes = new Map();
  lexemesByTable.set(table, made);
  return made;
}

export function lexemeOf(token: Token, known: Lexemes): Lexeme {
  // "WHO" the name and "WHO" in a headline of capitals are two.
  const form = NAMES_LIKE_WORDS.get(token.text) === token.lower ? token.lower : token.text;
  const seen = known.get(form);
  if (seen) return seen;
  const { word, suffix2, suffix3, shape } = traitsOf(token);
  const stem = stemOf(token.lower);
  const stemHash = hashText(stem);
  const cueKind = cueKindOf(stem);
  const made = {
    word,
    suffix2,
    suffix3,
    shape,
    rows: noRows(),
    stem,
    stemHash,
    cueKind,
    opens: openersOf(token.lower, cueKind),
    head: knownHeadKind(token.lower),
  };
  known.set(form, made);
  return made;
}
