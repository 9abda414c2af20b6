/**
 * Chooses the elements to hide for stretches of boilerplate. Reads the document, never writes. A target holds nothing
 * but collapsible blocks; it lies in a parent where a full-width line can stand before it; and it is of a kind that
 * `hidden="until-found"` can hide (docs/browser-bugs.md). What cannot be hidden safely stays shown.
 */
import type { Steps } from '../../core/steps.ts';
import { selectAll } from '../safe-dom.ts';
import { isHideable, isPlainFlow, standsInTable } from './hideable.ts';
import { findWaitingBoxes, findWaitingDialogs } from './waiting-boxes.ts';

/** One block of the page, as the collapser needs to know it. */
export interface CollapsibleBlock {
  readonly element: Element;
  readonly texts: readonly Text[];
  /** The element holds nothing but this block. */
  readonly whole: boolean;
  readonly collapsible: boolean;
  /** It is about consent. */
  readonly asksConsent: boolean;
}

/** An element to hide, or a run of bare text between line breaks to enclose and hide. */
export interface CollapseTarget {
  readonly kind: 'element' | 'bare-text';
  /** The element to hide, or the element that holds the bare text. */
  readonly element: Element;
  /** First and last block index, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Neighbouring targets under one line with one button. */
export interface CollapseGroup {
  readonly targets: readonly CollapseTarget[];
}

/** Groups of elements to hide, in document order, with rests. Linear in the number of blocks and the depth of the page. */
export function* planCollapse(all: readonly CollapsibleBlock[]): Steps<CollapseGroup[]> {
  const groups: CollapseTarget[][] = [];
  const doc = all[0]?.element.ownerDocument;
  if (!doc) return [];
  const dialogs = findWaitingDialogs(doc, all);
  const blocks = withoutBoxes(all, [...findWaitingBoxes(doc), ...dialogs]);
  yield;
  const framed = holdersOfWhatStays(doc, dialogs);
  for (const [first, last] of collapsibleStretches(blocks)) {
    yield;
    let open: CollapseTarget[] = [];
    for (const target of targetsOf(blocks, framed, first, last)) {
      const previous = open.at(-1);
      if (previous && canShareLine(previous, target)) open.push(target);
      else {
        open = [target];
        groups.push(open);
      }
    }
  }
  return groups.map((targets) => ({ targets }));
}

/** The same blocks; those in boxes that wait for an answer are none to collapse. */
function withoutBoxes(blocks: readonly CollapsibleBlock[], boxes: readonly Element[]): readonly CollapsibleBlock[] {
  if (boxes.length === 0) return blocks;
  const waits = ({ element }: CollapsibleBlock) => boxes.some((box) => box.contains(element));
  return blocks.map((block) => (block.collapsible && waits(block) ? { ...block, collapsible: false } : block));
}

function* collapsibleStretches(blocks: readonly CollapsibleBlock[]): Generator<[number, number]> {
  let first = -1;
  for (let index = 0; index <= blocks.length; index++) {
    const collapsible = blocks[index]?.collapsible ?? false;
    if (collapsible && first < 0) first = index;
    if (!collapsible && first >= 0) {
      yield [first, index - 1];
      first = -1;
    }
  }
}

function* targetsOf(
  blocks: readonly CollapsibleBlock[],
  framed: ReadonlySet<Element>,
  first: number,
  last: number,
): Generator<CollapseTarget> {
  const before = blocks[first - 1]?.element ?? null;
  const after = blocks[last + 1]?.element ?? null;
  const isOutside = (element: Element) =>
    (before !== null && element.contains(before)) || (after !== null && element.contains(after));
  for (let index = first; index <= last; ) {
    const block = blocks[index];
    if (!block) return;
    const highest = isOutside(block.element)
      ? null
      : climb(block.element, (parent) => isOutside(parent) || framed.has(parent));
    if (!highest) {
      const bare = bareTextRun(blocks, index, last);
      if (bare) yield bare;
      index = (bare?.last ?? index) + 1;
      continue;
    }
    let end = index;
    while (end < last && highest.contains(blocks[end + 1]?.element ?? null)) end++;
    yield* settle(blocks, highest, index, end);
    index = end + 1;
  }
}

/** The highest ancestor below the body that is not out of bounds. */
function climb(start: Element, isOutOfBounds: (element: Element) => boolean): Element {
  let highest = start;
  for (let parent = start.parentElement; parent; parent = parent.parentElement) {
    if (parent === parent.ownerDocument.body || isOutOfBounds(parent)) break;
    highest = parent;
  }
  return highest;
}

const MEDIA = 'img, picture, video, audio, iframe, object, embed, canvas';
/** Pictures narrower than this, px as the page declares them, are icons. */
const ICON_WIDTH = 48;

/**
 * Every element that holds a dialog that waits, or a picture or player which is not part of a link: that may belong to
 * the article. No target climbs over them. Found once for the whole page.
 */
function holdersOfWhatStays(doc: Document, dialogs: readonly Element[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const hold = (element: Element) => {
    for (let parent = element.parentElement; parent && !holders.has(parent); parent = parent.parentElement) {
      holders.add(parent);
    }
  };
  for (const dialog of dialogs) hold(dialog);
  for (const media of selectAll(doc, MEDIA)) {
    const width = Number(media.getAttribute('width') ?? ICON_WIDTH);
    if (width < ICON_WIDTH || media.closest('a, aside, nav, footer')) continue;
    hold(media);
  }
  return holders;
}

/** A cell of fewer blocks holds a figure or a name; one of more may be a column of a page that is set in a table. */
const LEAST_IN_CELL = 4;
const isCell = (element: Element) => /^T[DH]$/.test(element.tagName);

/** Hides the element itself where a line can stand before it; otherwise the parts inside it. */
function* settle(
  blocks: readonly CollapsibleBlock[],
  element: Element,
  first: number,
  last: number,
): Generator<CollapseTarget> {
  const parent = element.parentElement;
  if (!parent || (isCell(element) && last - first + 1 < LEAST_IN_CELL)) return;
  if (isHideable(element) && !standsInTable(element) && isPlainFlow(parent)) {
    yield { kind: 'element', element, first, last };
    return;
  }
  const children = [...element.children].filter((child) => !child.hasAttribute('data-newsgloss'));
  for (let index = first; index <= last; ) {
    const child = children.find((each) => each.contains(blocks[index]?.element ?? null));
    let end = index;
    while (child && end < last && child.contains(blocks[end + 1]?.element ?? null)) end++;
    if (child) yield* settle(blocks, child, index, end);
    else if (isHideable(element)) yield { kind: 'element', element, first: index, last: end };
    index = end + 1;
  }
}

/** A run of bare text whose element also holds article text. */
function bareTextRun(blocks: readonly CollapsibleBlock[], first: number, last: number): CollapseTarget | null {
  const block = blocks[first];
  if (!block || block.whole) return null;
  let end = first;
  while (end < last && blocks[end + 1]?.element === block.element) end++;
  return { kind: 'bare-text', element: block.element, first, last: end };
}

function canShareLine(a: CollapseTarget, b: CollapseTarget): boolean {
  const parentOf = (target: CollapseTarget) =>
    target.kind === 'element' ? target.element.parentElement : target.element;
  return parentOf(a) === parentOf(b);
}
