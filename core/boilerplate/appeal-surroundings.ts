/**
 * What stands around a block that speaks like an appeal: a box named or headed like a list of links, a button or link in
 * the next paragraph.
 */
import { HEADING, type PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import { isAnswer } from './asking-boxes.ts';
import type { FeatureTable } from './block-features.ts';
import { cueBit } from './cue-kinds.ts';
import { speaksAsSite } from './cue-words/own-voice.ts';
import { categoryBit } from './hint-categories.ts';
import { isInNamedBox } from './named-boxes.ts';

/** A linked line of a list is no longer, words. */
const LINE_WORDS = 22;
/** "Read also" and the like say no more. */
const LEADING_WORDS = 4;
// A heading speaks for so many blocks.
const HEADING_REACH = 15;
const ANSWERED_POINTS = 3;

const BOX_CUES = cueBit('related') | cueBit('newsletter') | cueBit('promo') | cueBit('donation');

/** A small box named like a list of links or an appeal; one with running text in it is no mere box. */
const LISTING_BOX = {
  hints: (['related', 'newsletter', 'promo', 'share', 'donation'] as const).reduce(
    (bits, name) => bits | categoryBit(name),
    0,
  ),
  levels: 4,
  words: 150,
  prose: 45,
};

/** Whether a block begins like the heading of a list of links, or of an appeal. */
const leads = (table: FeatureTable, index: number) => ((table.cues[index]?.opening ?? 0) & BOX_CUES) !== 0;

/** Whether a block stands under such a heading, and is all link. */
export function isListed({ blocks }: PageOutline, table: FeatureTable, index: number, heading: number): boolean {
  const block = blocks[index];
  const words = blocks[heading]?.words ?? 0;
  if (!block || words > LEADING_WORDS || index - heading > HEADING_REACH || !leads(table, heading)) return false;
  const isLine = block.words <= LINE_WORDS && !HEADING.test(block.tag) && block.tag !== 'td';
  return isLine && block.linkChars >= block.text.length * 0.6;
}

/** Points for a heading or linked line in a box that is named, or headed, like a list of links or an appeal. */
export function boxPoints(outline: PageOutline, table: FeatureTable, index: number, heading: number): number {
  const block = outline.blocks[index];
  if (!block || block.words > LINE_WORDS) return 0;
  const isHeading = /^h[2-6]$/.test(block.tag);
  const isLinked = block.linkChars >= block.text.length * 0.6;
  const isCued = ((table.cues[index]?.any ?? 0) & BOX_CUES) !== 0;
  let points = 0;
  if ((isHeading || isLinked || isCued) && isInNamedBox(outline, table, block.container, LISTING_BOX)) {
    points += isHeading || (isCued && block.links > 0 && speaksAsSite(block.text)) ? 2.2 : 1.5;
  }
  if (isListed(outline, table, index, heading)) points += 2;
  if (!leads(table, index)) return points;
  // A heading such as "Read also" over a list of links; a line such as "Read also: …" that ends in its link.
  if (isHeading) return isListed(outline, table, index + 1, index) ? points + 1.5 : points;
  const isAlso = ((table.cues[index]?.opening ?? 0) & cueBit('related')) !== 0;
  return isAlso && block.linkChars > block.text.length * 0.4 ? points + 0.5 : points;
}

/** Nearest heading at or before each block, -1 where there is none. */
export function headingsAbove(outline: PageOutline): readonly number[] {
  let heading = -1;
  return outline.blocks.map((block, index) => {
    const above = heading;
    if (/^h[2-6]$/.test(block.tag)) heading = index;
    return above;
  });
}

/** Points for an appeal in the site's own voice whose button or link stands in the next paragraph. */
export function answerPoints({ blocks }: PageOutline, index: number, kind: CollapseKind): number {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next || (kind !== 'donation' && kind !== 'newsletter')) return 0;
  return isAnswer(next) && speaksAsSite(block.text) ? ANSWERED_POINTS : 0;
}
