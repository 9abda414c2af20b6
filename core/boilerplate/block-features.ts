/**
 * Turns a page's outline into one row of numbers a block: its own shape and words, the elements around it, its
 * neighbours in reading order, its place on the page. Everything is relative or logarithmic, nothing is a word.
 */
import { HEADING, type OutlineBlock, type PageOutline } from '../article/outline.ts';
import './block-hints.ts';
import { type BoxCounts, countBoxes } from './box-counts.ts';
import { putBoxes, putColumn, putSection } from './context-features.ts';
import { type ElementFrame, frameElements } from './element-frame.ts';
import { BLOCK_FEATURES, CUE_BITS, NEIGHBOURS, OPENING_BITS, TAG_ORDER } from './feature-names.ts';
import { type CueSighting, findCues } from './find-cues.ts';
import { divideAtHeadings, type Sections } from './heading-sections.ts';
import { categoryBit, hintBits } from './hint-categories.ts';
import { type PlaceInTree, placesInTree } from './place-in-tree.ts';
import { type ProseReach, reachOfProse } from './prose-reach.ts';
import { findReadingColumn, type ReadingColumn } from './reading-column.ts';
import { log, RowWriter, share } from './row-writer.ts';
import { type Group, groupTexts, type TextGroups } from './text-groups.ts';
import { shapeOf } from './text-shape.ts';

export { BLOCK_FEATURES };

export interface FeatureTable {
  readonly names: readonly string[];
  readonly width: number;
  readonly rows: Float32Array;
  readonly frame: ElementFrame;
  readonly cues: readonly CueSighting[];
  /** The blocks set like each block, itself among them. */
  readonly groups: readonly Group[];
}

/** A page and all that is known of it before the first row is written. */
export interface Scene {
  readonly outline: PageOutline;
  readonly frame: ElementFrame;
  readonly cues: readonly CueSighting[];
  readonly groups: TextGroups;
  readonly reach: ProseReach;
  readonly column: ReadingColumn;
  readonly sections: Sections;
  readonly boxes: BoxCounts;
  readonly places: PlaceInTree;
}

const META_BIT = categoryBit('meta');
const AUTHOR_BIT = categoryBit('author');

function putOwn(row: RowWriter, scene: Scene, index: number, block: OutlineBlock): void {
  const { text } = block;
  const length = text.length;
  const shape = shapeOf(text);
  const seen = Math.min(length, 1500);
  row.put(log(block.words));
  row.put(share(length, block.words));
  row.put(share(Math.min(block.linkChars, length), length));
  row.put(log(block.links));
  row.put(share(block.boldChars, length));
  row.put(share(block.italicChars, length));
  const tag = TAG_ORDER.indexOf(block.tag);
  row.put(tag < 0 ? TAG_ORDER.length : tag);
  row.put(share(shape.digits, seen));
  row.put(share(shape.uppers, shape.letters));
  row.put(share(shape.letters, seen));
  row.put(log(shape.stops));
  row.put(share(shape.commas, block.words));
  row.put(share(shape.quotes, block.words));
  row.put(share(shape.bars, block.words));
  row.put(shape.asks);
  row.flag(shape.endsStopped);
  row.flag(shape.startsLower);
  row.flag(shape.hasYear);
  row.flag(shape.hasMail);
  row.flag(shape.hasAddress);
  row.flag(block.dated);
  const inline = block.inlineHints ? hintBits(block.inlineHints) : 0;
  row.flag((inline & META_BIT) !== 0);
  row.flag((inline & AUTHOR_BIT) !== 0);
  const { groups } = scene;
  row.put(groups.repeats[index] ?? 1);
  row.put(groups.inTitle[index] ?? 0);
  row.put(groups.inDescription[index] ?? 0);
  row.put(groups.inBody[index] ?? 0);
  let external = 0;
  for (const href of block.hrefs) if (href.startsWith('http')) external++;
  row.put(share(external, block.hrefs.length));
}

function putCues(row: RowWriter, sighting: CueSighting | undefined): void {
  const any = sighting?.any ?? 0;
  const opening = sighting?.opening ?? 0;
  for (const bit of CUE_BITS) row.flag((any & bit) !== 0);
  for (const bit of OPENING_BITS) row.flag((opening & bit) !== 0);
}

function isInside(frame: ElementFrame, index: number, element: number): boolean {
  const first = frame.firstBlock[element] ?? -1;
  return first >= 0 && index >= first && index <= (frame.lastBlock[element] ?? -1);
}

function putPlaceInTree(row: RowWriter, { frame, places }: Scene, index: number, block: OutlineBlock): void {
  const { container } = block;
  places.writeNearness(container, row.rows, row.written);
  row.skip(places.nearCount);
  row.put(frame.depth[container] ?? 0);
  row.flag(isInside(frame, index, frame.column));
  row.flag(isInside(frame, index, frame.wideColumn));
  row.put((frame.depth[container] ?? 0) - (frame.depth[frame.column] ?? 0));
  const first = frame.firstBlock[frame.column] ?? 0;
  const last = frame.lastBlock[frame.column] ?? 0;
  row.put(Math.max(-2, Math.min(3, share(index - first, Math.max(1, last - first)))));
  places.writeLevels(container, row.rows, row.written);
  row.skip(places.levelsCount);
}

function putNeighbours(row: RowWriter, { outline, frame, groups }: Scene, index: number): void {
  const { blocks, elements } = outline;
  const group = groups.groups[index];
  row.put(log(group?.size ?? 1));
  row.put(log(group ? group.words / group.size : 0));
  row.put(group ? group.prose / Math.max(1, group.words) : 0);
  row.put(group ? share(group.linkChars, group.chars) : 0);
  row.put(group ? group.words / (frame.sums.words[0] || 1) : 0);
  const parent = elements[blocks[index]?.container ?? 0]?.parent;
  for (const step of NEIGHBOURS) {
    const other = blocks[index + step];
    if (!other) {
      row.put(-1);
      row.put(-1);
      row.put(-1);
      row.put(-1);
      continue;
    }
    row.put(log(other.words));
    row.put(share(Math.min(other.linkChars, other.text.length), other.text.length));
    row.flag(HEADING.test(other.tag));
    row.flag(elements[other.container]?.parent === parent);
  }
}

interface HeadingState {
  index: number;
  title: number;
}

function putReadingOrder(
  row: RowWriter,
  { outline, frame, groups, reach }: Scene,
  index: number,
  heading: HeadingState,
): void {
  const total = frame.sums.prose[0] ?? 0;
  const before = reach.before[index] ?? 0;
  row.put(Math.min(20, reach.since[index] ?? 0));
  row.put(Math.min(20, reach.until[index] ?? 0));
  row.put(log(reach.wordsSince[index] ?? 0));
  row.put(log(reach.wordsUntil[index] ?? 0));
  row.put(share(before, total));
  row.put(share(total - before - (frame.isProse[index] ? (outline.blocks[index]?.words ?? 0) : 0), total));
  row.put(share(index, outline.blocks.length));
  const head = outline.blocks[heading.index];
  row.put(head ? Math.min(30, index - heading.index) : 31);
  row.put(head ? (groups.inTitle[heading.index] ?? 0) : 0);
  row.put(head ? share(head.linkChars, head.text.length) : 0);
  row.put(head ? (frame.depth[head.container] ?? 0) - (frame.depth[outline.blocks[index]?.container ?? 0] ?? 0) : 0);
  row.put(heading.title < 0 ? -1 : Math.min(60, index - heading.title));
  row.put(log(frame.sums.words[0] ?? 0));
  row.put(log(total));
  row.put(share(frame.sums.linkChars[0] ?? 0, frame.sums.chars[0] ?? 0));
  row.put(log(outline.blocks.length));
}

/** Computes the rows of all blocks of a page. */
export function readFeatures(outline: PageOutline): FeatureTable {
  const frame = frameElements(outline);
  const cues = outline.blocks.map((block) => findCues(block.text));
  const groups = groupTexts(outline, frame);
  const reach = reachOfProse(outline, frame);
  const column = findReadingColumn(outline, frame);
  const sections = divideAtHeadings(outline, frame);
  const boxes = countBoxes(outline, frame);
  const places = placesInTree(outline, frame);
  const scene: Scene = { outline, frame, cues, groups, reach, column, sections, boxes, places };
  const rows = new Float32Array(outline.blocks.length * BLOCK_FEATURES.length);
  const row = new RowWriter(rows);
  const heading: HeadingState = { index: -1, title: -1 };
  for (const [index, block] of outline.blocks.entries()) {
    putOwn(row, scene, index, block);
    putCues(row, cues[index]);
    putPlaceInTree(row, scene, index, block);
    putNeighbours(row, scene, index);
    putReadingOrder(row, scene, index, heading);
    putColumn(row, scene, index, block);
    putSection(row, scene, index);
    putBoxes(row, scene, block);
    if (HEADING.test(block.tag)) heading.index = index;
    if (block.tag === 'h1' && heading.title < 0) heading.title = index;
  }
  if (row.written !== rows.length) throw new Error(`wrote ${row.written} of ${rows.length} features`);
  return { names: BLOCK_FEATURES, width: BLOCK_FEATURES.length, rows, frame, cues, groups: groups.groups };
}
