/**
 * Where blocks stand to the column of running text: the element that holds most paragraphs directly, how far up and
 * down a block's own branch lies from it, and whether the block is set like most of the prose.
 */
import type { PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';

export interface ReadingColumn {
  /** Element that holds most of the prose directly. */
  readonly element: number;
  /** Share of the page's prose it holds directly. */
  readonly share: number;
  /** Levels from the element down to each of its ancestors and itself, -1 for others. */
  readonly heights: Int16Array;
  /** Way of setting of most prose: see `signatureOf`. */
  readonly signature: number;
  readonly parentSignature: number;
}

/** Element a paragraph belongs to: the one around it, or its own when that holds several blocks. */
function holderOf({ elements }: PageOutline, frame: ElementFrame, container: number): number {
  if ((frame.sums.blocks[container] ?? 0) > 1) return container;
  return Math.max(0, elements[container]?.parent ?? 0);
}

function fullestHolder(outline: PageOutline, frame: ElementFrame): { element: number; words: number } {
  const direct = new Float64Array(outline.elements.length);
  let element = 0;
  outline.blocks.forEach((block, index) => {
    if (!frame.isProse[index]) return;
    const holder = holderOf(outline, frame, block.container);
    direct[holder] = (direct[holder] ?? 0) + block.words;
  });
  for (let at = 1; at < direct.length; at++) if ((direct[at] ?? 0) > (direct[element] ?? 0)) element = at;
  return { element, words: direct[element] ?? 0 };
}

/** Finds the column of a page. */
export function findReadingColumn(outline: PageOutline, frame: ElementFrame): ReadingColumn {
  const { elements, blocks } = outline;
  const { element, words } = fullestHolder(outline, frame);
  const heights = new Int16Array(elements.length).fill(-1);
  let height = 0;
  for (let up = element; up >= 0; up = elements[up]?.parent ?? -1) heights[up] = height++;
  const ways = new Map<number, { words: number; container: number }>();
  let most = { words: 0, container: 0 };
  blocks.forEach((block, index) => {
    if (!frame.isProse[index]) return;
    const { container } = block;
    const parent = elements[container]?.parent ?? -1;
    const key = Math.imul(frame.signatures[container] ?? 0, 31) ^ (frame.signatures[parent] ?? 0);
    const way = ways.get(key) ?? { words: 0, container };
    way.words += block.words;
    ways.set(key, way);
    if (way.words > most.words) most = way;
  });
  return {
    element,
    share: words / (frame.sums.prose[0] || 1),
    heights,
    signature: frame.signatures[most.container] ?? 0,
    parentSignature: frame.signatures[elements[most.container]?.parent ?? -1] ?? 0,
  };
}

/** Whether an element is set like most of the prose. */
export function isSetLikeProse({ elements }: PageOutline, frame: ElementFrame, column: ReadingColumn, at: number) {
  if (frame.signatures[at] !== column.signature) return false;
  return (frame.signatures[elements[at]?.parent ?? -1] ?? 0) === column.parentSignature;
}
