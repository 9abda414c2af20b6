/**
 * Scores the tags of a word. What a word adds to its own score and to those of its neighbours is the same wherever it stands:
 * summed once for each form, which halves the work. Sums are of whole numbers, so their order changes nothing.
 */
import { type LevelTable, squareOf } from '../weights/linear-model.ts';
import {
  EDGE,
  forTag,
  historyFeatures,
  jointFeatures,
  ownFeatures,
  toLeft,
  toRight,
  toSecondLeft,
  type WordTraits,
} from './tag-features.ts';

const TAG_COUNT = 15;
/** No tag: stands before the start of a sentence. */
export const BEFORE_START = TAG_COUNT;

export interface TagTable {
  readonly weights: Int16Array;
  readonly mask: number;
  /** Rows of the two tags before, by both. */
  readonly histories: (Int16Array | null)[];
  /** Stands beyond the ends of a sentence. */
  readonly edge: SummedWord;
}

/** The tagger's weights from their levels. */
export function tagTable({ levels, mask }: LevelTable): TagTable {
  const histories = new Array<Int16Array | null>(BEFORE_START * 33).fill(null);
  // Hundreds of thousands, most of them zero; the background waits for them when it wakes.
  const weights = new Int16Array(levels.length);
  for (let feature = 0; feature < levels.length; feature++) {
    const level = levels[feature] ?? 0;
    if (level !== 0) weights[feature] = squareOf(level);
  }
  return { weights, mask, histories, edge: { ...EDGE, rows: noRows() } };
}

/** A word with what its form adds to the scores of tags: rows of as many numbers as there are tags, made when first asked for. */
export interface SummedWord extends WordTraits {
  readonly rows: (Int16Array | null)[];
}

/** The rows of a form: by itself at the start of a sentence, by itself inside one, for the word after it, the one before, the one before that. */
const FIRST = 0;
const INSIDE = 1;
const AFTER = 2;
const BEFORE = 3;
const SECOND_BEFORE = 4;

/** Rows not made yet. */
export function noRows(): (Int16Array | null)[] {
  return [null, null, null, null, null];
}

function featuresOf(word: WordTraits, row: number): number[] {
  if (row === AFTER) return [toRight(word.word)];
  if (row === BEFORE) return [toLeft(word.word)];
  if (row === SECOND_BEFORE) return [toSecondLeft(word.word)];
  return ownFeatures(word, row === FIRST ? 1 : 0);
}

function sumOf({ weights, mask }: TagTable, features: readonly number[]): Int16Array {
  const sums = new Int16Array(TAG_COUNT);
  for (const feature of features) {
    for (let tag = 0; tag < TAG_COUNT; tag++)
      sums[tag] = (sums[tag] ?? 0) + (weights[forTag(feature, tag) & mask] ?? 0);
  }
  return sums;
}

function rowOf(table: TagTable, word: SummedWord, row: number): Int16Array {
  const known = word.rows[row];
  if (known) return known;
  const made = sumOf(table, featuresOf(word, row));
  word.rows[row] = made;
  return made;
}

function historyRow(table: TagTable, before: number, before2: number): Int16Array {
  const key = before * 32 + before2;
  const known = table.histories[key];
  if (known) return known;
  const made = sumOf(table, historyFeatures(before, before2));
  table.histories[key] = made;
  return made;
}

/** Index of the best tag for the word at `i` of a sentence, given the two tags before it. */
export function likeliestTag(
  table: TagTable,
  words: readonly SummedWord[],
  i: number,
  before: number,
  before2: number,
): number {
  const { weights, mask, edge } = table;
  const here = words[i] ?? edge;
  const right = i + 1 < words.length ? (words[i + 1] ?? edge) : edge;
  const right2 = i + 2 < words.length ? (words[i + 2] ?? edge) : edge;
  const own = rowOf(table, here, i === 0 ? FIRST : INSIDE);
  const fromLeft = rowOf(table, i > 0 ? (words[i - 1] ?? edge) : edge, AFTER);
  const fromRight = rowOf(table, right, BEFORE);
  const fromRight2 = rowOf(table, right2, SECOND_BEFORE);
  const history = historyRow(table, before, before2);
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = jointFeatures(here, right, before);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const steady =
      (own[tag] ?? 0) + (fromLeft[tag] ?? 0) + (fromRight[tag] ?? 0) + (fromRight2[tag] ?? 0) + (history[tag] ?? 0);
    const joint =
      (weights[forTag(a, tag) & mask] ?? 0) +
      (weights[forTag(b, tag) & mask] ?? 0) +
      (weights[forTag(c, tag) & mask] ?? 0) +
      (weights[forTag(d, tag) & mask] ?? 0) +
      (weights[forTag(e, tag) & mask] ?? 0);
    if (steady + joint <= most) continue;
    best = tag;
    most = steady + joint;
  }
  return best;
}
