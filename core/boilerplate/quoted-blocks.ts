/**
 * Tells what an article quotes in a block of its own: somebody's words, a post from a network. Such posts are named and
 * linked like buttons to share by. A quotation that is all link is a card that leads to another story.
 */
import type { OutlineBlock, PageOutline } from '../article/outline.ts';

const CARD_LINK_SHARE = 0.9;

/** Says of a block whether it is quoted. */
export function quotedBlocks({ elements }: PageOutline): (block: OutlineBlock) => boolean {
  const isIn = new Uint8Array(elements.length);
  elements.forEach(({ tag, parent }, index) => {
    if (tag === 'blockquote' || isIn[parent]) isIn[index] = 1;
  });
  return ({ container, linkChars, text }) => isIn[container] === 1 && linkChars < text.length * CARD_LINK_SHARE;
}
