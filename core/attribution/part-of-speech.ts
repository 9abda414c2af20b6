/**
 * Coarse parts of speech by a greedy linear tagger. Small and fast rather than perfect: it serves to find noun phrases
 * and verb groups around cues, nothing else.
 */

import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { hashText, type LevelTable, mix, squareOf } from './linear-model.ts';

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

/** What the tagger needs to know of a word, worked out once. */
export interface WordTraits {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
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

const EDGE: WordTraits = { word: 11, suffix2: 12, suffix3: 13, shape: 14 };
const BEFORE_START = TAGS.length;

/** Features of the token at `i` in its sentence, given the two tags before it. */
export function tagFeatures(traits: readonly WordTraits[], i: number, before: number, before2: number): number[] {
  const here = traits[i] ?? EDGE;
  const left = traits[i - 1] ?? EDGE;
  const right = traits[i + 1] ?? EDGE;
  const right2 = traits[i + 2] ?? EDGE;
  const first = i === 0 ? 1 : 0;
  return [
    mix(1, here.word),
    mix(2, here.suffix3),
    mix(3, mix(here.suffix2, before)),
    mix(4, here.shape * 2 + first),
    mix(5, before),
    mix(6, before * 32 + before2),
    mix(7, left.word),
    mix(8, right.word),
    mix(9, mix(here.word, before)),
    mix(10, mix(here.word, right.suffix2)),
    mix(11, mix(here.shape * 32 + before, right.shape)),
    mix(12, right2.word),
    mix(13, mix(right.suffix3, before)),
    mix(14, mix(here.suffix3, here.shape * 2 + first)),
  ];
}

/** The feature of one tag: one table serves all tags. */
export function forTag(feature: number, tag: number): number {
  return mix(feature, tag + 101);
}

/** The tagger's weights, whole numbers once trained. */
export interface TagTable {
  readonly weights: Float32Array | Int16Array;
  readonly mask: number;
}

/** The tagger's weights from their levels. */
export function tagTable({ levels, mask }: LevelTable): TagTable {
  return { weights: Int16Array.from(levels, squareOf), mask };
}

/** Index of the best tag for the token at `i`. */
export function bestTag(table: TagTable, features: readonly number[], token: Token): number {
  if (token.kind === 'mark' || token.kind === 'quote') return PUNCTUATION;
  const { weights, mask } = table;
  const scores = new Float64Array(TAGS.length);
  for (const feature of features) {
    for (let tag = 0; tag < scores.length; tag++) {
      scores[tag] = (scores[tag] ?? 0) + (weights[forTag(feature, tag) & mask] ?? 0);
    }
  }
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  return best;
}

const PROPER = TAGS.indexOf('PROPN');
const PUNCTUATION = TAGS.indexOf('PUNCT');

/** Words with one part of speech, which need no scoring: two fifths of running text. */
const CLOSED_WORDS: readonly (readonly [Tag, string])[] = [
  ['DET', 'the a an'],
  ['ADP', 'of in at from with into during'],
  ['CCONJ', 'and or but'],
  ['PRON', 'he she they we i it their its our my'],
  ['AUX', 'is are was were be been will would could can may might should must'],
];
const CLOSED: ReadonlyMap<string, number> = new Map(
  CLOSED_WORDS.flatMap(([tag, words]) => words.split(' ').map((word): [string, number] => [word, TAGS.indexOf(tag)])),
);
const NOUN = TAGS.indexOf('NOUN');
/** Nouns of conflict reporting that political news taught the tagger to take for something else. */
const NOUNS = new Set(
  'military aid coast relief worker workers guard guards militant militants rebel rebels insurgent insurgents source sources resident residents locals official officials'.split(
    ' ',
  ),
);
const NEVER_NAMES = new Set([...'PUNCT PROPN NOUN ADJ'.split(' ')]);

/** A capitalised word after a name is part of the name ("Central Command"), unless every word is capitalised. */
function asName(token: Token, traits: readonly WordTraits[], i: number, tag: number, before: number): number {
  if (token.text.includes('-') && /^(?:al|el|ad|an|ar|as|ash|at|az)-\p{Lu}/u.test(token.text)) return PROPER;
  if (NOUNS.has(token.lower) && TAGS[tag] !== 'PROPN') return NOUN;
  if (!token.capital || i === 0 || before !== PROPER || NEVER_NAMES.has(TAGS[tag] ?? 'X')) return tag;
  const lowerCase = traits.filter((trait) => trait.shape === 6).length;
  return lowerCase * 2 > traits.length ? PROPER : tag;
}

/** Tags a block's tokens sentence by sentence. */
export function tagTokens(
  tokens: readonly Token[],
  allTraits: readonly WordTraits[],
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
      const closed = CLOSED.get(token.text);
      const tag =
        closed ?? asName(token, traits, i, bestTag(table, tagFeatures(traits, i, before, before2), token), before);
      tags.push(TAGS[tag] ?? 'X');
      before2 = before;
      before = tag;
    }
  }
  return tags;
}
