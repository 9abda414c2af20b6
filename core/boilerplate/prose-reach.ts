/** How far each block stands from running text in reading order, in blocks and in words. */
import type { PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';

export interface ProseReach {
  readonly since: Int32Array;
  readonly until: Int32Array;
  readonly wordsSince: Float64Array;
  readonly wordsUntil: Float64Array;
  readonly before: Float64Array;
}

/** Measures the distances of all blocks, forwards and backwards. */
export function reachOfProse(outline: PageOutline, frame: ElementFrame): ProseReach {
  const { blocks } = outline;
  const count = blocks.length;
  const since = new Int32Array(count);
  const until = new Int32Array(count);
  const wordsSince = new Float64Array(count);
  const wordsUntil = new Float64Array(count);
  const before = new Float64Array(count);
  let gap = 99;
  let words = 999;
  let prose = 0;
  for (let i = 0; i < count; i++) {
    since[i] = gap;
    wordsSince[i] = words;
    before[i] = prose;
    const own = blocks[i]?.words ?? 0;
    if (frame.isProse[i]) {
      gap = 1;
      words = 0;
      prose += own;
    } else {
      gap = Math.min(99, gap + 1);
      words = Math.min(999, words + own);
    }
  }
  gap = 99;
  words = 999;
  for (let i = count - 1; i >= 0; i--) {
    until[i] = gap;
    wordsUntil[i] = words;
    gap = frame.isProse[i] ? 1 : Math.min(99, gap + 1);
    words = frame.isProse[i] ? 0 : Math.min(999, words + (blocks[i]?.words ?? 0));
  }
  return { since, until, wordsSince, wordsUntil, before };
}
