/**
 * What a block's row says of the elements around it: distances to telling ancestors, and what the nearest elements
 * hold. Blocks of one column share their ancestors, so each element's numbers are worked out once.
 */
import type { PageOutline } from '../article/outline.ts';
import { type ElementFrame, TAG_GROUP_COUNT } from './element-frame.ts';
import { LEVELS } from './feature-names.ts';
import { HINT_CATEGORIES } from './hint-categories.ts';
import { log, share } from './row-writer.ts';

const HINT_COUNT = HINT_CATEGORIES.length;
const NEAR_COUNT = HINT_COUNT + TAG_GROUP_COUNT;
/** Distance that stands for "no such ancestor". */
const NOWHERE = 20;
/** Numbers told of one element around a block. */
const LEVEL_COUNT = 8;

export interface PlaceInTree {
  /** Columns written by `write`. */
  readonly nearCount: number;
  readonly levelsCount: number;
  /** Distances from an element to the nearest self-or-ancestor of each hint category, then of each tag group. */
  writeNearness(element: number, row: Float32Array, at: number): void;
  /** What the element and those above it hold. */
  writeLevels(element: number, row: Float32Array, at: number): void;
}

/** Prepares a page. */
export function placesInTree(outline: PageOutline, frame: ElementFrame): PlaceInTree {
  return new KnownPlaces(outline, frame);
}

class KnownPlaces implements PlaceInTree {
  readonly nearCount = NEAR_COUNT;
  readonly levelsCount = LEVELS * LEVEL_COUNT;
  readonly #elements: PageOutline['elements'];
  readonly #frame: ElementFrame;
  readonly #near: Uint8Array;
  readonly #isNearKnown: Uint8Array;
  readonly #levels: Float32Array;
  readonly #isLevelKnown: Uint8Array;

  constructor({ elements }: PageOutline, frame: ElementFrame) {
    this.#elements = elements;
    this.#frame = frame;
    this.#near = new Uint8Array(elements.length * NEAR_COUNT).fill(NOWHERE);
    this.#isNearKnown = new Uint8Array(elements.length);
    this.#levels = new Float32Array(elements.length * LEVEL_COUNT);
    this.#isLevelKnown = new Uint8Array(elements.length);
  }

  writeNearness(element: number, row: Float32Array, at: number): void {
    this.#learnNearness(element);
    const first = element * NEAR_COUNT;
    for (let k = 0; k < NEAR_COUNT; k++) row[at + k] = this.#near[first + k] ?? NOWHERE;
  }

  /** From the outermost unknown ancestor inwards. */
  #learnNearness(element: number): void {
    const unknown: number[] = [];
    for (let up = element; up >= 0 && !this.#isNearKnown[up]; up = this.#elements[up]?.parent ?? -1) unknown.push(up);
    for (let next = unknown.pop(); next !== undefined; next = unknown.pop()) this.#learnFromParent(next);
  }

  #learnFromParent(element: number): void {
    const near = this.#near;
    const first = element * NEAR_COUNT;
    const parent = this.#elements[element]?.parent ?? -1;
    if (parent >= 0) {
      const above = parent * NEAR_COUNT;
      for (let k = 0; k < NEAR_COUNT; k++) near[first + k] = Math.min(NOWHERE, (near[above + k] ?? NOWHERE) + 1);
    }
    for (let bits = this.#frame.hints[element] ?? 0; bits !== 0; bits &= bits - 1) {
      near[first + 31 - Math.clz32(bits & -bits)] = 0;
    }
    const group = this.#frame.groups[element] ?? -1;
    if (group >= 0) near[first + HINT_COUNT + group] = 0;
    this.#isNearKnown[element] = 1;
  }

  writeLevels(element: number, row: Float32Array, at: number): void {
    let up = element;
    for (let level = 0; level < LEVELS; level++) {
      if (!this.#isLevelKnown[up]) this.#learnLevel(up);
      const first = up * LEVEL_COUNT;
      const to = at + level * LEVEL_COUNT;
      for (let k = 0; k < LEVEL_COUNT; k++) row[to + k] = this.#levels[first + k] ?? 0;
      up = Math.max(0, this.#elements[up]?.parent ?? 0);
    }
  }

  #learnLevel(element: number): void {
    const { sums } = this.#frame;
    const words = sums.words[element] ?? 0;
    const blocks = sums.blocks[element] ?? 0;
    const prose = sums.prose[element] ?? 0;
    const first = element * LEVEL_COUNT;
    this.#levels[first] = log(words);
    this.#levels[first + 1] = share(sums.linkChars[element] ?? 0, sums.chars[element] ?? 0);
    this.#levels[first + 2] = share(prose, words);
    this.#levels[first + 3] = log(blocks);
    this.#levels[first + 4] = log(share(words, blocks));
    this.#levels[first + 5] = share(prose, sums.prose[0] ?? 0);
    this.#levels[first + 6] = log(sums.fields[element] ?? 0);
    this.#levels[first + 7] = log(sums.media[element] ?? 0);
    this.#isLevelKnown[element] = 1;
  }
}
