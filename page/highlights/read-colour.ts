/** Reads colours in the notations that `getComputedStyle` gives them in. */

export interface Colour {
  /** The grey that is as bright (relative luminance by WCAG 2.2), as a channel of sRGB, 0 to 1. */
  readonly grey: number;
  readonly alpha: number;
}

/** A computed colour; null for notations that do not come out of `getComputedStyle`. */
export function readColour(colour: string): Colour | null {
  const parts = /^([a-z-]+)\(([^)]*)\)$/.exec(colour);
  const [, notation = '', written = ''] = parts ?? [];
  // The name of a wide space comes first, and may have a digit in it ("display-p3").
  const list = notation === 'color' ? written.replace(/^\S+/, '') : written;
  const numbers = (list.match(/-?\d*\.?\d+(?:e-?\d+)?|none/g) ?? []).map((each) =>
    each === 'none' ? 0 : Number(each),
  );
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return { grey: greyOf(ofChannels([first / 255, second / 255, third / 255])), alpha };
    case 'color':
      // Of the wide spaces the channels are near enough to those of sRGB.
      return { grey: greyOf(ofChannels([first, second, third])), alpha };
    case 'oklab':
    case 'oklch':
      return { grey: greyOf(first ** 3), alpha };
    case 'lab':
    case 'lch':
      return { grey: greyOf(((first + 16) / 116) ** 3), alpha };
    default:
      return null;
  }
}

/** Relative luminance by WCAG 2.2. */
function ofChannels([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function greyOf(luminance: number): number {
  return luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
}
