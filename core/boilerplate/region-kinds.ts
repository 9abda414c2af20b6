/**
 * Where on the page a block lies, seen from the article: what the elements between it and the column that holds the
 * article are called. Elements that hold the article itself say nothing about what else lies in them.
 */
import type { PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';
import { HINT_CATEGORIES, type HintCategory } from './hint-categories.ts';

export interface Regions {
  /** Whether an element, or one above it that does not hold the article, is of a category by its class names. */
  readonly isHinted: (element: number, category: HintCategory) => boolean;
  /** Whether it is, or lies in, an element of that name that does not hold the article. */
  readonly isWithin: (element: number, tag: string) => boolean;
  /** Whether it holds some of the article. */
  readonly holdsArticle: (element: number) => boolean;
}

const TAGS = ['nav', 'header', 'footer', 'aside', 'form', 'figure', 'dialog', 'table', 'figcaption', 'address'];

const BITS = new Map(HINT_CATEGORIES.map((category, index) => [category, 1 << index]));
const TAG_BITS = new Map(TAGS.map((tag, index) => [tag, 1 << index]));

/** Reads the regions of a page, given the first and last block of the article. */
export function readRegions(
  outline: PageOutline,
  frame: ElementFrame,
  article: { readonly first: number; readonly last: number; readonly prose: readonly boolean[] },
): Regions {
  const count = outline.elements.length;
  const holds = new Uint8Array(count);
  outline.blocks.forEach((block, index) => {
    if (!article.prose[index]) return;
    for (let at = block.container; at >= 0 && !holds[at]; at = outline.elements[at]?.parent ?? -1) holds[at] = 1;
  });
  const hints = new Int32Array(count);
  const tags = new Int32Array(count);
  outline.elements.forEach((element, index) => {
    if (holds[index]) return;
    const tag = TAG_BITS.get(element.tag) ?? 0;
    hints[index] = (frame.hints[index] ?? 0) | (hints[element.parent] ?? 0);
    tags[index] = tag | (tags[element.parent] ?? 0);
  });
  return {
    isHinted: (element, category) => ((hints[element] ?? 0) & (BITS.get(category) ?? 0)) !== 0,
    isWithin: (element, tag) => ((tags[element] ?? 0) & (TAG_BITS.get(tag) ?? 0)) !== 0,
    holdsArticle: (element) => holds[element] === 1,
  };
}
