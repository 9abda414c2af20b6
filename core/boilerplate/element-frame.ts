/**
 * What the block-level elements of a page hold and lie in: sums over their subtrees, distance to telling ancestors,
 * and the column that holds most of the prose. One pass down, one pass up.
 */

import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import { lookUp } from '../text/look-up.ts';
import { hintBits, signatureOf } from './hint-categories.ts';

const TAG_GROUPS: Readonly<Record<string, number>> = {
  article: 0,
  main: 1,
  aside: 2,
  nav: 3,
  header: 4,
  footer: 5,
  form: 6,
  table: 7,
  ul: 8,
  ol: 8,
  dl: 8,
  figure: 9,
  figcaption: 9,
  section: 10,
  blockquote: 11,
  details: 12,
  dialog: 13,
  button: 14,
  address: 15,
};
export const TAG_GROUP_COUNT = 16;

export interface ElementSums {
  readonly words: Float64Array;
  readonly chars: Float64Array;
  readonly linkChars: Float64Array;
  readonly prose: Float64Array;
  readonly proseBlocks: Float64Array;
  readonly blocks: Float64Array;
  readonly links: Float64Array;
  readonly fields: Float64Array;
  readonly media: Float64Array;
}

export interface ElementFrame {
  readonly sums: ElementSums;
  readonly depth: Int32Array;
  /** Own hint bits of each element. */
  readonly hints: Int32Array;
  /** Tag group of each element, or -1. */
  readonly groups: Int8Array;
  /** Way of setting of each element: see `signatureOf`. */
  readonly signatures: Int32Array;
  /** First and last block index inside each element, -1 when empty. */
  readonly firstBlock: Int32Array;
  readonly lastBlock: Int32Array;
  readonly isProse: Uint8Array;
  /** Deepest element that holds most of the page's prose, and one that holds nearly all of it. */
  readonly column: number;
  readonly wideColumn: number;
}

const SENTENCE_ENDS = '.!?。！？؟।۔…։።။។»”"\')]';

/** A block that reads like running text: long, few links. */
function isProseBlock(block: OutlineBlock): boolean {
  if (block.words < 12 || block.linkChars * 2 > block.text.length) return false;
  return block.words >= 30 || SENTENCE_ENDS.includes(block.text.charAt(block.text.length - 1));
}

function sumBlocks(outline: PageOutline, isProse: Uint8Array): ElementSums & { first: Int32Array; last: Int32Array } {
  const { elements, blocks } = outline;
  const column = () => new Float64Array(elements.length);
  const sums = {
    words: column(),
    chars: column(),
    linkChars: column(),
    prose: column(),
    proseBlocks: column(),
    blocks: column(),
    links: column(),
    fields: column(),
    media: column(),
    first: new Int32Array(elements.length).fill(-1),
    last: new Int32Array(elements.length).fill(-1),
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const at = block.container;
    add(sums.words, at, block.words);
    add(sums.chars, at, block.text.length);
    add(sums.linkChars, at, Math.min(block.linkChars, block.text.length));
    add(sums.prose, at, isProse[index] ? block.words : 0);
    add(sums.proseBlocks, at, isProse[index] ?? 0);
    add(sums.blocks, at, 1);
    add(sums.links, at, block.links);
    if ((sums.first[at] ?? -1) < 0) sums.first[at] = index;
    sums.last[at] = index;
  }
  return sums;
}

function add(column: Float64Array, at: number, amount: number): void {
  column[at] = (column[at] ?? 0) + amount;
}

function rollUp(outline: PageOutline, sums: ReturnType<typeof sumBlocks>): void {
  const { words, chars, linkChars, prose, proseBlocks, blocks, links, fields, media, first, last } = sums;
  const columns = [words, chars, linkChars, prose, proseBlocks, blocks, links];
  for (let index = outline.elements.length - 1; index >= 0; index--) {
    const element = outline.elements[index];
    if (!element) continue;
    if (element.fields > 0) add(fields, index, element.fields);
    if (element.media > 0) add(media, index, element.media);
    const parent = element.parent;
    if (parent < 0) continue;
    if (fields[index]) add(fields, parent, fields[index] ?? 0);
    if (media[index]) add(media, parent, media[index] ?? 0);
    // Most elements hold no text.
    const own = first[index] ?? -1;
    if (own < 0) continue;
    for (const column of columns) add(column, parent, column[index] ?? 0);
    const known = first[parent] ?? -1;
    if (known < 0 || own < known) first[parent] = own;
    last[parent] = Math.max(last[parent] ?? -1, last[index] ?? -1);
  }
}

/** What the names of an element say; most of a page's elements share theirs with others. */
interface Named {
  readonly tag: string;
  readonly bits: number;
  readonly signature: number;
}

function descend(outline: PageOutline): Pick<ElementFrame, 'depth' | 'hints' | 'groups' | 'signatures'> {
  const count = outline.elements.length;
  const depth = new Int32Array(count);
  const hints = new Int32Array(count);
  const groups = new Int8Array(count).fill(-1);
  const signatures = new Int32Array(count);
  const known = new Map<string, Named>();
  for (let index = 0; index < count; index++) {
    const element = outline.elements[index];
    if (!element) continue;
    const { parent, tag, hints: names } = element;
    if (parent >= 0) depth[index] = (depth[parent] ?? 0) + 1;
    groups[index] = lookUp(TAG_GROUPS, tag) ?? -1;
    let named = known.get(names);
    if (named?.tag !== tag) {
      named = { tag, bits: named?.bits ?? hintBits(names), signature: signatureOf(tag, names) };
      known.set(names, named);
    }
    // The body's classes describe the page, not a place on it.
    if (index > 0) hints[index] = named.bits;
    signatures[index] = named.signature;
  }
  return { depth, hints, groups, signatures };
}

/** Whether an element or its parent is of a hint category. */
export function isClose({ elements }: PageOutline, frame: ElementFrame, element: number, category: number): boolean {
  const parent = elements[element]?.parent ?? -1;
  return (((frame.hints[element] ?? 0) | (frame.hints[parent] ?? 0)) & (1 << category)) !== 0;
}

/** Deepest element holding at least a share of all prose. */
function columnOf(outline: PageOutline, prose: Float64Array, share: number): number {
  const wanted = (prose[0] ?? 0) * share;
  let column = 0;
  if (wanted <= 0) return column;
  // Parents come before children, and only one child can hold more than half.
  outline.elements.forEach((element, index) => {
    if (element.parent === column && (prose[index] ?? 0) >= wanted) column = index;
  });
  return column;
}

const frames = new WeakMap<PageOutline, ElementFrame>();

/** The frame of a page, worked out once: verdict and labels both ask for it. */
export function frameElements(outline: PageOutline): ElementFrame {
  const frame = frames.get(outline) ?? workOutFrame(outline);
  frames.set(outline, frame);
  return frame;
}

function workOutFrame(outline: PageOutline): ElementFrame {
  const isProse = Uint8Array.from(outline.blocks, (block) => (isProseBlock(block) ? 1 : 0));
  const sums = sumBlocks(outline, isProse);
  rollUp(outline, sums);
  return {
    sums,
    ...descend(outline),
    firstBlock: sums.first,
    lastBlock: sums.last,
    isProse,
    column: columnOf(outline, sums.prose, 0.6),
    wideColumn: columnOf(outline, sums.prose, 0.9),
  };
}
