/** Where words and cards stand on a page, in viewport pixels. */
import type { Page } from 'puppeteer-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the first occurrence of some words stands, in viewport pixels; scrolled into view unless told to stay. */
export function boxOf(page: Page, words: string, scroll = true): Promise<Box> {
  return page.evaluate(
    (wanted, mayScroll) => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        if (mayScroll) node.parentElement?.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, right, bottom } = range.getBoundingClientRect();
        return { x, y, right, bottom };
      }
      throw new Error(`"${wanted}" is not on the page`);
    },
    words,
    scroll,
  );
}

/** The card's own box, or null while none is shown. Its contents lie in a closed shadow root. */
export function cardBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const card = document.querySelector('newsgloss-card');
    if (!card?.matches(':popover-open')) return null;
    const { x, y, right, bottom } = card.getBoundingClientRect();
    return { x, y, right, bottom };
  });
}
