/**
 * Tells whether a page keeps its paragraphs inside components (open shadow roots). We do not read there: the page's own
 * styles, find-in-page's `hidden` and our highlights all stop at such a root. The popup says so instead.
 */

/** A page with more elements than this has text of its own; beyond it nobody looks. */
const MAX_ELEMENTS = 5000;
/** Some sixty words, the least that is analysed, code units. */
const ENOUGH_TEXT = 360;

/** Whether paragraphs inside components hold an article's worth of text. Only asked of pages that have next to none. */
export function keepsTextInComponents(doc: Document): boolean {
  const roots: (Element | ShadowRoot)[] = [doc.documentElement];
  let found = 0;
  let left = MAX_ELEMENTS;
  for (let root = roots.pop(); root && left > 0 && found < ENOUGH_TEXT; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      left -= 1;
      if (left <= 0) break;
      if (root instanceof ShadowRoot && element.localName === 'p') found += element.textContent.trim().length;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return found >= ENOUGH_TEXT;
}
