/**
 * Tells tables of figures and names amid the text from tables that set the page or a menu: they hold several cells, not
 * all of them links, and hardly a paragraph. Their cells look like anything but an article and stay all the same; the
 * cells of a table that sets the page hold the story, or a menu beside it.
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

const MIN_LINES = 3;
const MENU_LINKED = 0.75;
const MAX_MENU_WORDS = 15;

/**
 * For each element: whether it is, or lies in, a cell of the table that sets the page, and that cell holds nothing but a
 * menu or a list of links. Lines parted by breaks look like a story's own, so the model is unsure of them.
 */
export function inMenuCells({ elements }: PageOutline, { sums }: ElementFrame): Uint8Array {
  const { blocks, chars, linkChars, prose, words } = sums;
  const isSetting = new Uint8Array(elements.length);
  const isIn = new Uint8Array(elements.length);
  elements.forEach(({ parent, tag }, index) => {
    const holdsStory = (prose[index] ?? 0) > (prose[0] ?? 0) / 2;
    isSetting[index] = holdsStory && (tag === 'table' || isSetting[parent]) ? 1 : 0;
    const lines = blocks[index] ?? 0;
    const isCell = tag === 'td' && !holdsStory && isSetting[parent] === 1 && prose[index] === 0 && lines >= MIN_LINES;
    const isLinked = (linkChars[index] ?? 0) >= MENU_LINKED * (chars[index] ?? 0);
    const isMenu = isCell && isLinked && (words[index] ?? 0) <= MAX_MENU_WORDS * lines;
    if (isMenu || isIn[parent]) isIn[index] = 1;
  });
  return isIn;
}
