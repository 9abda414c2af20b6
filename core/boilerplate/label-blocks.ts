/**
 * Labels every block of a page: article, headline, byline, caption or a kind of boilerplate with its reason.
 */
import type { PageOutline } from '../article/outline.ts';
import type { BlockLabel } from './block-label.ts';

export type { BlockLabel, BlockRole } from './block-label.ts';

/** One label per block of the outline, same order. */
export function labelBlocks(outline: PageOutline): readonly BlockLabel[] {
  const isProse = outline.blocks.map((block) => block.words >= 15 && block.linkChars * 3 < block.text.length);
  const first = isProse.indexOf(true);
  const last = isProse.lastIndexOf(true);
  return outline.blocks.map((block, index) => {
    const position = index < first ? 'before' : index > last ? 'after' : 'inside';
    if (block.tag === 'h1') return { role: 'headline', kind: null, reason: '', score: 1, position };
    if (isProse[index]) return { role: 'article', kind: null, reason: '', score: 1, position };
    return { role: 'boilerplate', kind: 'other', reason: 'Not part of the article', score: 0, position };
  });
}
