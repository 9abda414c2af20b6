/**
 * Coarse parts of speech by a greedy linear tagger. Small and fast rather than perfect: it serves to find noun phrases
 * and verb groups around cues, nothing else.
 */
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { ARTICLE_OF_NAME, CERTAIN_NOUNS, CLOSED_WORDS } from '../english/tag-words.ts';
import { hashText } from '../weights/linear-model.ts';
import type { WordTraits } from './tag-features.ts';
import { BEFORE_START, likeliestTag, type SummedWord, type TagTable } from './tag-scores.ts';

export const TAGS = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'PUNCT',
  'X',
] as const;
export type Tag = (typeof TAGS)[number];

const TAG_HASHES: Readonly<Record<string, number>> = Object.fromEntries(TAGS.map((tag) => [tag, hashText(tag)]));

/** The hash of a tag's name. */
export function tagHash(tag: Tag): number {
  return TAG_HASHES[tag] ?? 0;
}

export function traitsOf(token: Token): WordTraits {
  const lower = token.kind === 'number' ? '0' : token.lower.replaceAll('’', "'");
  return {
    word: hashText(lower),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    shape: shapeOf(token),
  };
}

function shapeOf(token: Token): number {
  if (token.kind === 'number') return 1;
  if (token.kind === 'quote') return 2;
  if (token.kind === 'mark') return 3;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return 4;
  const hyphenated = token.text.includes('-') ? 2 : 0;
  return (token.capital ? 5 : 6) + hyphenated;
}

const PROPER = TAGS.indexOf('PROPN');
const PUNCTUATION = TAGS.indexOf('PUNCT');

const TAG_NAMES: readonly string[] = TAGS;
/** Words with one part of speech, which need no scoring: two fifths of running text. */
const CLOSED: ReadonlyMap<string, number> = new Map(
  CLOSED_WORDS.flatMap(([tag, words]) =>
    words.split(' ').map((word): [string, number] => [word, TAG_NAMES.indexOf(tag)]),
  ),
);
const NOUN = TAGS.indexOf('NOUN');
const NEVER_NAMES = new Set([...'PUNCT PROPN NOUN ADJ'.split(' ')]);

/** A capitalised word after a name is part of the name ("Central Command"), unless every word is capitalised. */
function asName(token: Token, traits: readonly WordTraits[], i: number, tag: number, before: number): number {
  if (token.text.includes('-') && ARTICLE_OF_NAME.test(token.text)) return PROPER;
  if (CERTAIN_NOUNS.has(token.lower) && TAGS[tag] !== 'PROPN') return NOUN;
  if (!token.capital || i === 0 || before !== PROPER || NEVER_NAMES.has(TAGS[tag] ?? 'X')) return tag;
  const lowerCase = traits.filter((trait) => trait.shape === 6).length;
  return lowerCase * 2 > traits.length ? PROPER : tag;
}

/** Tags a block's tokens sentence by sentence. */
export function tagTokens(
  tokens: readonly Token[],
  allTraits: readonly SummedWord[],
  sentences: readonly TokenRange[],
  table: TagTable,
): Tag[] {
  const tags: Tag[] = [];
  for (const { from, to } of sentences) {
    const traits = allTraits.slice(from, to);
    let before: number = BEFORE_START;
    let before2: number = BEFORE_START;
    for (let i = 0; i < traits.length; i++) {
      const token = tokens[from + i];
      if (!token) break;
      const marked = token.kind === 'mark' || token.kind === 'quote';
      const known = CLOSED.get(token.text) ?? (marked ? PUNCTUATION : undefined);
      const tag = known ?? asName(token, traits, i, likeliestTag(table, traits, i, before, before2), before);
      tags.push(TAGS[tag] ?? 'X');
      before2 = before;
      before = tag;
    }
  }
  return tags;
}
