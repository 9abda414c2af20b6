/**
 * Hides one element with `hidden="until-found"`, so that find-in-page still reaches its text. The attribute is all
 * that changes on the element; the reset of its box comes from a style sheet (entrypoints/collapse.css).
 */
import { takesHiding } from './hideable.ts';

export interface HiddenElement {
  readonly element: HTMLElement;
  hide(): void;
  show(): void;
  /** Whether the browser really hides the text and can still find it: only then may it stay hidden. */
  isHiddenWell(): boolean;
}

/** Prepares an element for hiding; nothing changes until `hide`. */
export function createHiddenElement(element: HTMLElement): HiddenElement {
  return {
    element,
    hide: () => element.setAttribute('hidden', 'until-found'),
    show: () => element.removeAttribute('hidden'),
    // A site's `[hidden]{display:none}` (Bootstrap) would put the text out of find-in-page's reach. Styles alone are asked:
    // asking for the text that is shown would lay out the whole page.
    isHiddenWell() {
      const { display, contentVisibility } = getComputedStyle(element);
      return contentVisibility === 'hidden' && takesHiding(display);
    },
  };
}
