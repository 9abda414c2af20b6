/**
 * Tells whether the ground behind a stretch of text is light or dark, so that highlights keep their contrast on any
 * page. Reads computed colours only; pictures behind text count as the colour of the text itself suggests.
 */

export type Ground = 'light' | 'dark';

/** One answer an element, for as long as the painting lasts. */
let known = new WeakMap<Element, Ground>();

/** The ground behind the start of the range. */
export function tintBehind(doc: Document, range: StaticRange): Ground {
  const element = range.startContainer.parentElement ?? doc.documentElement;
  const cached = known.get(element);
  if (cached) return cached;
  const ground = readGround(element);
  known.set(element, ground);
  return ground;
}

/** Forgets every answer: the page or the browser has changed its colours. */
export function forgetGrounds(): void {
  known = new WeakMap();
}

function readGround(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  // The text's own colour is the better witness: pages put pictures and gradients behind, but keep text readable.
  const ink = luminance(view.getComputedStyle(element).color);
  return ink !== null && ink > 0.5 ? 'dark' : 'light';
}

/** Relative luminance by WCAG 2.2 of a computed `rgb()` colour, 0 to 1; null for other notations. */
function luminance(colour: string): number | null {
  const channels = /^rgba?\(\s*(\d+(?:\.\d+)?)[ ,]+(\d+(?:\.\d+)?)[ ,]+(\d+(?:\.\d+)?)/.exec(colour);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => linear(Number(channel) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
