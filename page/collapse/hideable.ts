/** Which elements `hidden="until-found"` can hide, and where a full-width line can stand. Reads computed style only. */
import { EDITORS } from '../left-alone.ts';

/** Displays on which the attribute hides nothing, seen over 18 layouts in Chromium 156 and Firefox 153. */
const UNHIDEABLE = /^(inline|contents|none|table|ruby|math)/;

/** Whether the attribute can hide the element: a block box that the author has not hidden or forced visible. */
export function isHideable(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.hasAttribute('hidden')) return false;
  if (element.closest(EDITORS)) return false;
  return takesHiding(getComputedStyle(element).display);
}

/** Whether the attribute hides boxes of this display. */
export function takesHiding(display: string): boolean {
  return display === 'inline-block' || display === 'inline-flex' || !UNHIDEABLE.test(display);
}

/** Whether children of the element are laid out one below the other, so that a line before one has the full width. */
export function isPlainFlow(parent: Element): boolean {
  const style = getComputedStyle(parent);
  if (style.display.includes('flex')) return style.flexDirection.startsWith('column');
  return !/grid|table|inline(?!-block)|contents|ruby/.test(style.display) || parent.tagName === 'TD';
}

/** Rows and cells cannot be hidden without breaking the table's columns. */
export function standsInTable(element: Element): boolean {
  return /^(TR|TD|TH|TBODY|THEAD|TFOOT|CAPTION|COL|COLGROUP)$/.test(element.tagName);
}
