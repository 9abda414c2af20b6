/** What stands under each heading, up to the next one: how much, how much of it prose or links, and what it is called. */
import { HEADING, type PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';

export interface Section {
  /** Index of the heading. */
  readonly heading: number;
  /** 1 to 6. */
  readonly rank: number;
  words: number;
  prose: number;
  linkChars: number;
  chars: number;
  blocks: number;
}

export interface Sections {
  readonly all: readonly Section[];
  /** Section of each block in `all`, or -1 before the first heading. */
  readonly of: Int32Array;
  /** The last one that holds running text, or -1. */
  readonly lastProse: number;
}

// Less than this is an appeal or a teaser rather than a part of the story (words of prose).
const PROSE_WORDS = 60;

/** Divides a page at its headings. */
export function divideAtHeadings(outline: PageOutline, frame: ElementFrame): Sections {
  const all: Section[] = [];
  const of = new Int32Array(outline.blocks.length).fill(-1);
  outline.blocks.forEach((block, index) => {
    if (HEADING.test(block.tag)) {
      const rank = block.tag.charCodeAt(1) - 48;
      all.push({ heading: index, rank, words: 0, prose: 0, linkChars: 0, chars: 0, blocks: 0 });
      of[index] = all.length - 1;
      return;
    }
    of[index] = all.length - 1;
    const section = all[all.length - 1];
    if (!section) return;
    section.words += block.words;
    section.prose += frame.isProse[index] ? block.words : 0;
    section.linkChars += Math.min(block.linkChars, block.text.length);
    section.chars += block.text.length;
    section.blocks++;
  });
  let lastProse = all.length - 1;
  while (lastProse >= 0 && (all[lastProse]?.prose ?? 0) < PROSE_WORDS) lastProse--;
  return { all, of, lastProse };
}
