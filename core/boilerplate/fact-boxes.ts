/**
 * Tells the boxes of facts that an article sets aside amid its text (terms, figures, who is who) from the side columns that
 * the same element holds elsewhere: nothing in them leads away, asks for anything or gives notice.
 */
import type { PageOutline } from '../article/outline.ts';
import type { FeatureTable } from './block-features.ts';
import { cueBit } from './cue-kinds.ts';

/** A box of fewer words is a label. */
const LEAST_WORDS = 8;
const ASKING = (
  ['newsletter', 'donation', 'share', 'promo', 'calling', 'disclaimer', 'copyright', 'republish', 'author-box'] as const
).reduce((bits, kind) => bits | cueBit(kind), 0);

/** Says of each block whether it stands in such a box, wherever that stands. */
export function inFactBoxes({ blocks, elements }: PageOutline, { frame, cues }: FeatureTable): readonly boolean[] {
  const found = blocks.map(() => false);
  const { sums, firstBlock, lastBlock } = frame;
  elements.forEach(({ tag }, at) => {
    const holdsOther = (sums.links[at] ?? 0) > 0 || (sums.fields[at] ?? 0) > 0;
    if (tag !== 'aside' || holdsOther || (sums.words[at] ?? 0) < LEAST_WORDS) return;
    const first = firstBlock[at] ?? 0;
    const end = (lastBlock[at] ?? -1) + 1;
    const asks = (index: number) => blocks[index]?.tag === 'button' || ((cues[index]?.any ?? 0) & ASKING) !== 0;
    for (let index = first; index < end; index++) if (asks(index)) return;
    found.fill(true, first, end);
  });
  return found;
}
