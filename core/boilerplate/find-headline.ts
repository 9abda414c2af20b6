/**
 * Finds the block that shows the article's title, its lines of author and date, and its captions: they stay in sight
 * but are no part of the text.
 */
import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import type { FeatureTable } from './block-features.ts';
import { cueBit } from './cue-kinds.ts';
import { isClose } from './element-frame.ts';
import type { CueSighting } from './find-cues.ts';
import { HINT_CATEGORIES } from './hint-categories.ts';
import type { Regions } from './region-kinds.ts';

const IN_TITLE = 'inTitle';
const AUTHOR_CUE = cueBit('author-box');
const DATING_CUE = cueBit('dating');
const AUTHOR_HINT = HINT_CATEGORIES.indexOf('author');
const CAPTION_HINT = HINT_CATEGORIES.indexOf('caption');
const META_HINT = HINT_CATEGORIES.indexOf('meta');
// A line of author and date is short in any language (words).
const MAX_BYLINE_WORDS = 30;
const NAME_WORDS = 5;
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){1,4}$|^[\u3040-\u9fff\uac00-\ud7af]{2,9}$/u;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i;
/** What a picture shows, then who holds the rights in it; a year instead is the site's own line. */
const CREDITED = /^[^©]{12,200}©\s?[^©\d]{2,40}$/u;
const STANDFIRST_REACH = 2;
const MIN_STANDFIRST_WORDS = 8;
const OTHER_CUES = (['newsletter', 'disclaimer', 'copyright', 'comments', 'author-box'] as const).reduce(
  (bits, kind) => bits | cueBit(kind),
  0,
);

function headingWeight(block: OutlineBlock): number {
  if (block.tag === 'h1') return 1;
  if (block.tag === 'h2') return 0.4;
  return /^h[3-6]$/.test(block.tag) ? 0.2 : 0;
}

/** Index of the block that shows the title, or -1. Looked for up to a little after the article's first block. */
export function findHeadline(outline: PageOutline, table: FeatureTable, firstArticle: number): number {
  const column = table.names.indexOf(IN_TITLE);
  let best = -1;
  let bestWeight = 0.9;
  const end = Math.min(outline.blocks.length, firstArticle < 0 ? outline.blocks.length : firstArticle + 6);
  for (let index = 0; index < end; index++) {
    const block = outline.blocks[index];
    if (!block || block.words > 60 || block.words < 1) continue;
    const inTitle = table.rows[index * table.width + column] ?? 0;
    const heading = headingWeight(block);
    // A bare line must quote the title; a heading of the first rank need not.
    if (inTitle < (heading === 1 ? 0 : 0.6)) continue;
    const isLinked = block.linkChars > block.text.length * 0.8 ? 0.3 : 0;
    const weight = inTitle * 1.2 + heading + (index / Math.max(1, end)) * 0.2 - isLinked;
    if (weight > bestWeight) {
      best = index;
      bestWeight = weight;
    }
  }
  return best;
}

/**
 * Index of the line under the headline that sums the story up, or -1: the first one of some length within a few blocks,
 * when it bears no link and neither asks for anything nor gives notice.
 */
export function findStandfirst({ blocks }: PageOutline, table: FeatureTable, headline: number, first: number): number {
  if (headline < 0) return -1;
  const end = Math.min(first, headline + STANDFIRST_REACH + 1, blocks.length);
  for (let index = headline + 1; index < end; index++) {
    const block = blocks[index];
    if (!block || block.words < MIN_STANDFIRST_WORDS) continue;
    const isPlain = block.links === 0 && ((table.cues[index]?.any ?? 0) & OTHER_CUES) === 0;
    return isPlain && /^(?:p|div|h[2-6])$/.test(block.tag) ? index : -1;
  }
  return -1;
}

/** Whether a block near the headline names the author or the date. */
export function isByline(outline: PageOutline, index: number, table: FeatureTable, regions: Regions): boolean {
  const block = outline.blocks[index];
  if (!block || block.words > MAX_BYLINE_WORDS || block.words < 1) return false;
  if (regions.isWithin(block.container, 'nav') || regions.isHinted(block.container, 'share')) return false;
  const cues = table.cues[index];
  const near = (hint: number) => isClose(outline, table.frame, block.container, hint);
  const says = ((cues?.opening ?? 0) & AUTHOR_CUE) !== 0;
  const dates = block.dated || (((cues?.any ?? 0) & DATING_CUE) !== 0 && /\d/.test(block.text));
  if (says || dates || near(AUTHOR_HINT) || (near(META_HINT) && /\d{4}/.test(block.text))) return true;
  return isName(block) && [index - 1, index + 1].some((at) => isDateline(outline.blocks[at], table.cues[at]));
}

/** Letters alone, several words or one in a script without spaces: an author's name beside the date. */
const isName = ({ words, text, tag, links }: OutlineBlock) =>
  words <= NAME_WORDS && links === 0 && NAME.test(text) && /^(?:div|p|span)$/.test(tag);

function isDateline(block: OutlineBlock | undefined, cues: CueSighting | undefined): boolean {
  if (!block || block.words > MAX_BYLINE_WORDS) return false;
  return block.dated || (((cues?.any ?? 0) & DATING_CUE) !== 0 && /\d{4}/.test(block.text));
}

/** Whether a block is the caption of a picture or the credit under it. */
export function isCaption(outline: PageOutline, { frame }: FeatureTable, regions: Regions, at: BlockAndScore): boolean {
  const { block, score } = at;
  const { container, tag } = block;
  if (regions.isWithin(container, 'figcaption')) return true;
  if (score >= 0.5 || tag === 'td' || tag === 'th') return false;
  if (regions.isWithin(container, 'figure')) return true;
  const box = outline.elements[container]?.parent ?? 0;
  const isPictured = !regions.holdsArticle(box) && (frame.sums.media[box] ?? 0) > 0;
  if (!isPictured) return false;
  // Some themes link the picture with its caption to the picture's own file.
  const isEnlarged = block.hrefs.length > 0 && block.hrefs.every((href) => PICTURE_FILE.test(href));
  return (
    (block.linkChars === 0 || isEnlarged) &&
    (isClose(outline, frame, container, CAPTION_HINT) || CREDITED.test(block.text))
  );
}

interface BlockAndScore {
  readonly block: OutlineBlock;
  readonly score: number;
}
