/**
 * One row of numbers for a whole page: how its words, links, headings and repeated boxes are spread, and what it says
 * of itself. The detector's only input; no word of any language is looked at.
 */
import { type ElementFrame, frameElements } from '../boilerplate/element-frame.ts';
import { categoryBit, type HintCategory } from '../boilerplate/hint-categories.ts';
import { log, share } from '../boilerplate/row-writer.ts';
import type { Steps } from '../steps.ts';
import { headedElements, largestSiblings } from './like-boxes.ts';
import { HEADING, type OutlineBlock, type PageOutline } from './outline.ts';
import { addressFeatures, bodyFeatures, selfDescription } from './page-names.ts';
import { textFeatures } from './page-text-features.ts';

const SUBHEADING = /^h[2-4]$/;
const PRICE = /[$€£¥₹₽₴₩₺]\s?\d|\d\s?[$€£¥₹₽₴₩₺]/;
/** Categories of names whose elements are counted. */
export const COUNTED_HINTS: readonly HintCategory[] = [
  'nav',
  'related',
  'teaser',
  'comments',
  'product',
  'author',
  'meta',
  'toc',
  'sidebar',
  'share',
  'body',
];
const COUNTED_AT = COUNTED_HINTS.map((name) => 31 - Math.clz32(categoryBit(name)));

function isLinked(block: OutlineBlock): boolean {
  return block.linkChars > 0.7 * block.text.length;
}

function h1Features(outline: PageOutline, isProse: Uint8Array): number[] {
  const titles = outline.blocks.filter((block) => block.tag === 'h1');
  const first = outline.blocks.findIndex((block) => block.tag === 'h1');
  const title = outline.blocks[first];
  if (!title) return [0, 0, -1, 61, 0];
  const known = new Set((outline.ogTitle ?? outline.title).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const own = title.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const inTitle = share(own.filter((word) => known.has(word)).length, own.length);
  const prose = isProse.indexOf(1, first);
  return [
    titles.length,
    log(title.words),
    inTitle,
    prose < 0 ? 60 : Math.min(60, prose - first),
    isLinked(title) ? 1 : 0,
  ];
}

/** Longest stretch of prose in reading order, gaps of up to three short blocks allowed, and how far prose is spread. */
function longestRun(outline: PageOutline, isProse: Uint8Array): { words: number; spread: number } {
  let run = 0;
  let longest = 0;
  let gap = 0;
  outline.blocks.forEach((block, index) => {
    if (isProse[index]) {
      run += block.words;
      gap = 0;
    } else if (!HEADING.test(block.tag) && ++gap > 3) run = 0;
    longest = Math.max(longest, run);
  });
  const spread = share(isProse.lastIndexOf(1) - isProse.indexOf(1) + 1, outline.blocks.length);
  return { words: longest, spread };
}

/** What a block counts for; the second argument tells whether it lies in the column. */
type Count = (block: OutlineBlock, isInColumn: boolean) => number | boolean;

interface PageView {
  readonly outline: PageOutline;
  readonly frame: ElementFrame;
  readonly sum: (count: Count) => number;
}

const isSubheading = (block: OutlineBlock) => SUBHEADING.test(block.tag);

const at = (values: Float64Array, index: number) => values[index] ?? 0;

/** How much the page holds, and how much its column. */
function amounts({ outline, frame, sum }: PageView): number[] {
  const { sums, column } = frame;
  const words = at(sums.words, 0);
  const prose = at(sums.prose, 0);
  const paragraphs = at(sums.proseBlocks, 0);
  const longest = outline.blocks.reduce((most, block) => (isLinked(block) ? most : Math.max(most, block.words)), 0);
  return [
    log(words),
    log(prose),
    log(paragraphs),
    share(prose, words),
    log(longest),
    share(prose, paragraphs),
    share(at(sums.linkChars, 0), at(sums.chars, 0)),
    share(at(sums.links, 0), words),
    log(outline.blocks.length),
    log(at(sums.media, 0)),
    log(at(sums.fields, 0)),
    log(at(sums.words, column)),
    share(at(sums.linkChars, column), at(sums.chars, column)),
    share(at(sums.prose, column), at(sums.words, column)),
    log(at(sums.blocks, column)),
    log(at(sums.media, column)),
    frame.depth[column] ?? 0,
    log(sum((block, isInColumn) => isInColumn && isSubheading(block))),
    log(sum((block, isInColumn) => isInColumn && isSubheading(block) && isLinked(block))),
    share(
      sum((block, isInColumn) => isInColumn && block.links),
      at(sums.words, column),
    ),
  ];
}

/** What kinds of blocks it holds, and how they are set. */
function blockCounts({ outline, frame, sum }: PageView): number[] {
  const { sums, column, isProse } = frame;
  const words = at(sums.words, 0);
  const siblings = largestSiblings(outline, sums.words, headedElements(outline));
  const run = longestRun(outline, isProse);
  const articles = outline.elements.filter((element) => element.tag === 'article').length;
  return [
    log(sum(isSubheading)),
    log(sum((block) => isSubheading(block) && isLinked(block))),
    Math.min(20, articles),
    ...h1Features(outline, isProse),
    log(sum((block) => block.dated)),
    log(sum((block, isInColumn) => isInColumn && block.dated)),
    share(
      sum(({ tag, words }) => tag === 'pre' && words),
      words,
    ),
    log(sum(({ tag }) => tag === 'td' || tag === 'th')),
    log(sum(({ tag }) => tag === 'li')),
    share(
      sum(({ tag, words }) => tag === 'li' && words),
      words,
    ),
    share(
      sum(({ text }) => /[?？؟]/.test(text)),
      outline.blocks.length,
    ),
    log(sum(({ text }) => text.length < 60 && PRICE.test(text))),
    log(sum(({ tag }) => tag === 'button')),
    log(siblings.count),
    share(siblings.words, words),
    log(siblings.headed),
    log(run.words),
    share(run.words, at(sums.prose, 0)),
    share(
      sum(({ tag, words }, isInColumn) => isInColumn && words < 6 && !HEADING.test(tag)),
      at(sums.blocks, column),
    ),
    run.spread,
  ];
}

function hintCounts({ hints }: ElementFrame): number[] {
  const counts = new Uint32Array(32);
  for (const bits of hints) {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const lowest = 31 - Math.clz32(rest & -rest);
      counts[lowest] = (counts[lowest] ?? 0) + 1;
    }
  }
  return COUNTED_AT.map((at) => log(counts[at] ?? 0));
}

/** The row of one page, with a rest. */
export function* readPageFeatures(outline: PageOutline): Steps<Float32Array> {
  const frame = frameElements(outline);
  const first = frame.firstBlock[frame.column] ?? 0;
  const last = frame.lastBlock[frame.column] ?? 0;
  const sum = (count: Count) =>
    outline.blocks.reduce((total, block, index) => total + Number(count(block, index >= first && index <= last)), 0);
  const page = { outline, frame, sum };
  const counted = [...amounts(page), ...blockCounts(page)];
  yield;
  return Float32Array.from([
    ...counted,
    ...hintCounts(frame),
    ...selfDescription(outline),
    ...addressFeatures(outline),
    ...bodyFeatures(outline),
    ...textFeatures(outline, frame),
  ]);
}
