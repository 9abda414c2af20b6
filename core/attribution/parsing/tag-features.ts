/** Features of a word for the tagger. Numbers name templates; never reuse one. */
import { mix } from '../weights/linear-model.ts';

/** What the tagger needs to know of a word, worked out once. */
export interface WordTraits {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
}

/** Features of a word by itself, at the start of a sentence (`first` is 1) or inside one. */
export function ownFeatures({ word, suffix3, shape }: WordTraits, first: number): number[] {
  const place = shape * 2 + first;
  return [mix(1, word), mix(2, suffix3), mix(4, place), mix(14, mix(suffix3, place))];
}

/** What a word says of the one after it, of the one before it and of the one before that. */
export const toRight = (word: number): number => mix(7, word);
export const toLeft = (word: number): number => mix(8, word);
export const toSecondLeft = (word: number): number => mix(12, word);

/** Features of the two tags before. */
export function historyFeatures(before: number, before2: number): number[] {
  return [mix(5, before), mix(6, before * 32 + before2)];
}

/** Features that mix a word with the tag before or the word after. */
export function jointFeatures(here: WordTraits, right: WordTraits, before: number): number[] {
  return [
    mix(3, mix(here.suffix2, before)),
    mix(9, mix(here.word, before)),
    mix(10, mix(here.word, right.suffix2)),
    mix(11, mix(here.shape * 32 + before, right.shape)),
    mix(13, mix(right.suffix3, before)),
  ];
}

/** Stands beyond the ends of a sentence. */
export const EDGE: WordTraits = { word: 11, suffix2: 12, suffix3: 13, shape: 14 };

/** All features of the token at `i` in its sentence, given the two tags before it. */
export function tagFeatures(traits: readonly WordTraits[], i: number, before: number, before2: number): number[] {
  const here = traits[i] ?? EDGE;
  const right = traits[i + 1] ?? EDGE;
  return [
    ...ownFeatures(here, i === 0 ? 1 : 0),
    toRight((traits[i - 1] ?? EDGE).word),
    toLeft(right.word),
    toSecondLeft((traits[i + 2] ?? EDGE).word),
    ...historyFeatures(before, before2),
    ...jointFeatures(here, right, before),
  ];
}

/** The feature of one tag: one table serves all tags. */
export function forTag(feature: number, tag: number): number {
  return mix(feature, tag + 101);
}
