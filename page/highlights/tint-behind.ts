/**
 * Tells how a stretch of text can be marked so that it keeps its contrast on any page. Where our own line and tint are
 * sure to be told from the ground and to leave the words readable, they are used; over pictures, strong colours and
 * faint ink the mark is drawn in the ink of the text, which the page has made readable there.
 */
import { type Brightness, brightnessBehind, type KnownBrightness, mixed } from './brightness-behind.ts';
import { type Colour, linear, readColour } from './read-colour.ts';

export type Ground = 'light' | 'dark';
/** `light` and `dark`: our own line and tint for such a ground. `plain`: a line in the text's own colour, no tint. */
export type Tint = Ground | 'plain';

interface Reading {
  readonly ground: Ground;
  readonly tint: Tint;
}

/** Every answer, for as long as the painting lasts. */
let known = new WeakMap<Element, Reading>();
let brightness: KnownBrightness = new WeakMap();

/** The marks that suit the start of the range. */
export const tintBehind = (doc: Document, { startContainer }: StaticRange): Tint =>
  reading(startContainer.parentElement ?? doc.documentElement).tint;

/** Whether the ground behind an element is light or dark, however it comes about. */
export const groundBehind = (element: Element): Ground => reading(element).ground;

/** Forgets every answer: the page or the browser has changed its colours. */
export function forgetGrounds(): void {
  known = new WeakMap();
  brightness = new WeakMap();
}

function reading(element: Element): Reading {
  const cached = known.get(element);
  if (cached) return cached;
  const fresh = read(element);
  known.set(element, fresh);
  return fresh;
}

function read(element: Element): Reading {
  const view = element.ownerDocument.defaultView;
  const ink = view && readColour(view.getComputedStyle(element).color);
  if (!view || !ink) return { ground: 'light', tint: 'plain' };
  const behind = brightnessBehind(view, element, brightness);
  const ground = groundOf(ink, behind);
  return { ground, tint: behind !== null && isSafe(ground, ink, behind) ? ground : 'plain' };
}

/** Ink that is only readable on a light ground, or only on a dark one (luminance 0.1 and 0.6), as greys. */
const DARK_INK = 0.349;
const LIGHT_INK = 0.798;
/** The grey that has the same contrast to white and to black. */
const EVEN = 0.461;

/** The ink is the better witness: pages put pictures behind, but keep text readable. Where it is neither clear nor
 * dark (grey text, bright links), the colours behind tell. */
function groundOf({ grey }: Colour, behind: Brightness): Ground {
  if (grey < DARK_INK) return 'light';
  if (grey > LIGHT_INK) return 'dark';
  if (behind !== null) return behind > EVEN ? 'light' : 'dark';
  return grey > EVEN ? 'dark' : 'light';
}

/** The blue of highlights.css as a grey, and the share of its strongest tint, that of the mention being visited. */
const MARKS = {
  light: { blue: 0.347, share: 0.2 },
  dark: { blue: 0.754, share: 0.24 },
} as const;
/** WCAG 2.2: 1.4.3 for words, with a margin for strong colours taken as greys; 1.4.11 for lines. */
const WORDS_CONTRAST = 4.7;
const LINE_CONTRAST = 3;

function isSafe(ground: Ground, ink: Colour, behind: number): boolean {
  const { blue, share } = MARKS[ground];
  const words = mixed(behind, ink.grey, ink.alpha);
  return contrast(blue, behind) >= LINE_CONTRAST && contrast(words, mixed(behind, blue, share)) >= WORDS_CONTRAST;
}

function contrast(one: number, other: number): number {
  const [a, b] = [linear(one) + 0.05, linear(other) + 0.05];
  return a > b ? a / b : b / a;
}
