/** What else the boxes around a block hold: dated lines, headings, and blocks that are links. */
import { HEADING, type PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';

export interface BoxCounts {
  /** By element, its subtree included. */
  readonly dated: Float32Array;
  readonly headings: Float32Array;
  readonly linked: Float32Array;
}

const LINKED_SHARE = 0.7;

function bump(column: Float32Array, at: number, amount: number): void {
  column[at] = (column[at] ?? 0) + amount;
}

/** Counts for all elements of a page. */
export function countBoxes(outline: PageOutline, frame: ElementFrame): BoxCounts {
  const { elements, blocks } = outline;
  const column = () => new Float32Array(elements.length);
  const counts = { dated: column(), headings: column(), linked: column() };
  for (const block of blocks) {
    const at = block.container;
    if (block.dated) bump(counts.dated, at, 1);
    if (HEADING.test(block.tag)) bump(counts.headings, at, 1);
    if (block.linkChars > LINKED_SHARE * block.text.length) bump(counts.linked, at, 1);
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? -1;
    if (parent < 0 || (frame.firstBlock[index] ?? -1) < 0) continue;
    bump(counts.dated, parent, counts.dated[index] ?? 0);
    bump(counts.headings, parent, counts.headings[index] ?? 0);
    bump(counts.linked, parent, counts.linked[index] ?? 0);
  }
  return counts;
}
