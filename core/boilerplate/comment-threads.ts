/**
 * Finds readers' comments set like paragraphs of the article: the model, which sees their shape, takes long ones for its
 * text. A thread is named as one and begins below the story.
 */
import type { PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';
import { categoryBit } from './hint-categories.ts';

const COMMENTS = categoryBit('comments');
/** Share of what looks like the article that stands above a thread. */
const ABOVE = 0.5;

/** For each block: whether it lies in a thread. */
export function inCommentThreads(
  { blocks, elements }: PageOutline,
  { hints, firstBlock }: ElementFrame,
  isLikely: readonly boolean[],
): readonly boolean[] {
  const above = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    above[index + 1] = (above[index] ?? 0) + (isLikely[index] ? block.words : 0);
  });
  const begins = (above[blocks.length] ?? 0) * ABOVE;
  const isThread = new Uint8Array(elements.length);
  elements.forEach(({ parent }, index) => {
    const isNamed = ((hints[index] ?? 0) & COMMENTS) !== 0 && (above[firstBlock[index] ?? 0] ?? 0) >= begins;
    if (isNamed || isThread[parent]) isThread[index] = 1;
  });
  return blocks.map(({ container }) => isThread[container] === 1);
}
