/**
 * Tells tables of figures and names amid the text from tables that set the page or a menu: they hold several cells, not
 * all of them links, and hardly a paragraph. Their cells look like anything but an article and stay all the same.
 */
import type { PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';

const MIN_CELLS = 6;
const MAX_LINKED = 0.9;
const MAX_PROSE = 0.3;

/** For each element: whether it is, or lies in, such a table. */
export function inDataTables({ elements }: PageOutline, { sums }: ElementFrame): Uint8Array {
  const isIn = new Uint8Array(elements.length);
  elements.forEach(({ parent, tag }, index) => {
    if (isIn[parent]) isIn[index] = 1;
    else if (tag === 'table' && (sums.blocks[index] ?? 0) >= MIN_CELLS) {
      const linked = (sums.linkChars[index] ?? 0) / (sums.chars[index] || 1);
      const prose = (sums.prose[index] ?? 0) / (sums.words[index] || 1);
      if (linked <= MAX_LINKED && prose <= MAX_PROSE) isIn[index] = 1;
    }
  });
  return isIn;
}
