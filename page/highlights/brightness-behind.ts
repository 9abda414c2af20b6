/**
 * How bright what shows through an element is, as far as computed colours tell: every colour is taken as the grey that
 * is as bright, and laid over what is around it as browsers do. Pictures and gradients are not looked at.
 */
import { readColour } from './read-colour.ts';

/** A channel of sRGB, 0 to 1; null over a picture. */
export type Brightness = number | null;

/** Answers for elements and all around them; text stands in hundreds of paragraphs of one column. */
export type KnownBrightness = WeakMap<Element, Brightness>;

/** The browser's own black, where the page follows the dark scheme. */
const DARK_CANVAS = 0.07;

export function brightnessBehind(view: Window, element: Element, known: KnownBrightness): Brightness {
  const cached = known.get(element);
  if (cached !== undefined) return cached;
  const behind = readBehind(view, element, known);
  known.set(element, behind);
  return behind;
}

function readBehind(view: Window, element: Element, known: KnownBrightness): Brightness {
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
  const own = readColour(backgroundColor);
  if (backgroundImage !== 'none' || own === null) return null;
  if (own.alpha === 1) return own.grey;
  const { parentElement } = element;
  const around = parentElement ? brightnessBehind(view, parentElement, known) : brightnessOfCanvas(view, element);
  return around === null ? null : mixed(around, own.grey, own.alpha);
}

function brightnessOfCanvas(view: Window, { ownerDocument }: Element): number {
  const { colorScheme } = view.getComputedStyle(ownerDocument.documentElement);
  const isDark = /dark/.test(colorScheme) && view.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? DARK_CANVAS : 1;
}

/** A grey laid over another so that a share of it is seen. */
export const mixed = (under: number, over: number, share: number): number => under + (over - under) * share;
