/**
 * Tells whether the ground behind a stretch of text is light or dark, so that highlights keep their contrast on any
 * page. Reads computed colours only. The text's own colour is the better witness: pages put pictures and gradients
 * behind, but keep text readable. Where it is neither clear nor dark (grey text, bright links), the colours behind tell.
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

/** Luminance of ink that is only readable on a light ground, or only on a dark one. */
const DARK_INK = 0.1;
const LIGHT_INK = 0.6;
/** Ink of this luminance has the same contrast to white and to black (WCAG 2.2). */
const EVEN = 0.179;

function readGround(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  const ink = readColour(view.getComputedStyle(element).color)?.luminance ?? 0;
  if (ink < DARK_INK) return 'light';
  if (ink > LIGHT_INK) return 'dark';
  return groundOfColours(view, element) ?? (ink > EVEN ? 'dark' : 'light');
}

/** What the nearest opaque colour behind says; null behind pictures and gradients. */
function groundOfColours(view: Window, element: Element): Ground | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    const behind = readColour(backgroundColor);
    if (behind && behind.alpha > 0.5) return behind.luminance > EVEN ? 'light' : 'dark';
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches && isSchemeDark(view, element) ? 'dark' : 'light';
}

/** Whether the canvas itself follows the dark scheme. */
function isSchemeDark(view: Window, { ownerDocument }: Element): boolean {
  return /dark/.test(view.getComputedStyle(ownerDocument.documentElement).colorScheme);
}

interface Colour {
  /** Relative luminance by WCAG 2.2, 0 to 1. */
  readonly luminance: number;
  readonly alpha: number;
}

/** A computed colour; null for notations that do not come out of `getComputedStyle`. */
function readColour(colour: string): Colour | null {
  const parts = /^([a-z-]+)\(([^)]*)\)$/.exec(colour);
  const [, notation = '', list = ''] = parts ?? [];
  const numbers = (list.match(/-?\d*\.?\d+(?:e-?\d+)?|none/g) ?? []).map((each) =>
    each === 'none' ? 0 : Number(each),
  );
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return { luminance: ofChannels([first / 255, second / 255, third / 255]), alpha };
    case 'color':
      // Of the wide spaces the channels are near enough to those of sRGB.
      return { luminance: ofChannels([first, second, third]), alpha };
    case 'oklab':
    case 'oklch':
      return { luminance: first ** 3, alpha };
    case 'lab':
    case 'lch':
      return { luminance: ((first + 16) / 116) ** 3, alpha };
    default:
      return null;
  }
}

function ofChannels([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
