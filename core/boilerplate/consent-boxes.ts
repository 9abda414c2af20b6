/**
 * Finds the parts of consent boxes: a reader must be able to answer one, so its buttons belong with its words, whatever
 * they look like by themselves. Told by what the words say, as many such boxes bear no telling name.
 */
import type { PageOutline } from '../article/outline.ts';
import type { FeatureTable } from './block-features.ts';
import { cueBit } from './cue-kinds.ts';

const COOKIE_CUE = cueBit('cookie');
/** A link to a cookie policy is shorter, words. */
const MIN_WORDS = 6;
/** A box is at most so large, words, and so many elements up. */
const BOX_WORDS = 120;
const BOX_LEVELS = 2;

/** Blocks that lie in a consent box; none of the article's. */
export function consentBlocks(
  { blocks, elements }: PageOutline,
  { cues, frame }: FeatureTable,
  isIn: readonly boolean[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const isBox = (at: number) =>
    at > 0 &&
    (frame.sums.words[at] ?? 0) <= BOX_WORDS &&
    !isIn.slice(frame.firstBlock[at] ?? 0, (frame.lastBlock[at] ?? -1) + 1).includes(true);
  blocks.forEach((block, index) => {
    if (isIn[index] || block.words < MIN_WORDS || ((cues[index]?.any ?? 0) & COOKIE_CUE) === 0) return;
    found.add(index);
    let box = block.container;
    for (let level = 0; level < BOX_LEVELS; level++) {
      const parent = elements[box]?.parent ?? -1;
      if (!isBox(parent)) break;
      box = parent;
    }
    if (!isBox(box)) return;
    for (let at = frame.firstBlock[box] ?? index; at <= (frame.lastBlock[box] ?? index); at++) found.add(at);
  });
  return found;
}
