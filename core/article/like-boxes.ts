/** Boxes of a page that are set alike side by side, as teasers in a list of articles are. */
import { HEADING, type OutlineElement, type PageOutline } from './outline.ts';

interface Row {
  readonly count: number;
  readonly words: number;
  readonly headed: number;
}

/** The largest set of like boxes side by side (same parent, tag and class names). */
export function largestSiblings({ elements }: PageOutline, words: Float64Array, headed: Uint8Array): Row {
  const isBox = ({ tag }: OutlineElement, index: number) =>
    (words[index] ?? 0) >= 5 && tag !== 'p' && tag !== 'tr' && tag !== 'td';
  const boxes = new Int32Array(elements.length);
  elements.forEach((element, index) => {
    if (isBox(element, index)) boxes[element.parent] = (boxes[element.parent] ?? 0) + 1;
  });
  const rows = new Map<string, Row>();
  let best: Row = { count: 0, words: 0, headed: 0 };
  elements.forEach((element, index) => {
    if (!isBox(element, index)) return;
    let row: Row = { count: 1, words: words[index] ?? 0, headed: headed[index] ?? 0 };
    // A name is made only where there is another box beside it.
    if ((boxes[element.parent] ?? 0) > 1) {
      const name = `${element.parent} ${element.tag} ${element.hints.replace(/\d+/g, '').slice(0, 30)}`;
      const { count, words, headed } = rows.get(name) ?? { count: 0, words: 0, headed: 0 };
      row = { count: count + 1, words: words + row.words, headed: headed + row.headed };
      rows.set(name, row);
    }
    if (row.headed > best.headed || (row.headed === best.headed && row.words > best.words)) best = row;
  });
  return best;
}

/** Which elements hold a heading. */
export function headedElements(outline: PageOutline): Uint8Array {
  const headed = new Uint8Array(outline.elements.length);
  for (const block of outline.blocks) {
    if (!HEADING.test(block.tag)) continue;
    for (let at = block.container; at > 0 && !headed[at]; at = outline.elements[at]?.parent ?? 0) headed[at] = 1;
  }
  return headed;
}
