/**
 * Boxes fixed over the page that have a button wait for an answer, whatever their words: consent in a language we do not
 * know, an age, a region. They stay, or the reader could not answer. Bars that hold the site's menu do not wait.
 */

import { selectAll } from '../safe-dom.ts';

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';
const MENUS = 'nav, header, [role="navigation"], [role="banner"]';

/** The fixed boxes of a page, outermost or not. Asks for style above buttons only, once for each element. */
export function findWaitingBoxes(doc: Document): readonly Element[] {
  const seen = new Set<Element>();
  const boxes: Element[] = [];
  for (const button of selectAll(doc, BUTTONS)) {
    for (let at = button.parentElement; at && at !== doc.body && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      if (getComputedStyle(at).position === 'fixed' && !at.matches(MENUS) && !at.querySelector(MENUS)) boxes.push(at);
    }
  }
  return boxes;
}
