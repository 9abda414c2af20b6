import { afterEach, describe, expect, it } from 'vitest';
import styles from '../../entrypoints/highlights.css?raw';
import groupStyles from '../../entrypoints/highlights-both.css?raw';
import darkStyles from '../../entrypoints/highlights-dark.css?raw';
import plainStyles from '../../entrypoints/highlights-plain.css?raw';
import pointingStyles from '../../entrypoints/highlights-pointing.css?raw';
import { forgetGrounds, groundBehind, tintBehind } from '../../page/highlights/tint-behind.ts';
import { mount, textsIn } from '../support/mount.ts';

afterEach(() => {
  forgetGrounds();
  document.body.replaceChildren();
});

function markedText(html: string) {
  const [text] = textsIn(mount(html));
  if (!text?.parentElement) throw new Error('no text');
  return { text, element: text.parentElement };
}

const groundOf = (html: string) => groundBehind(markedText(html).element);

function tintOf(html: string) {
  const { text } = markedText(html);
  return tintBehind(
    document,
    new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 1 }),
  );
}

const GRADIENT = 'background: linear-gradient(#123, #9cf)';
const PHOTO = 'background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)';

describe('the ground behind text', () => {
  it.each([
    ['black on white', '<p style="color: #000; background: #fff">Raqqa</p>', 'light'],
    ['white on black', '<p style="color: #fff; background: #000">Raqqa</p>', 'dark'],
    [
      'white on a photo beside the text',
      '<div style="background: #fff"><p style="color: #fff">Raqqa</p></div>',
      'dark',
    ],
    ['white on a photo behind it', `<div style="${PHOTO}"><p style="color: #fff">Raqqa</p></div>`, 'dark'],
    ['dark on a gradient', `<div style="${GRADIENT}"><p style="color: #111">Raqqa</p></div>`, 'light'],
    ['pale grey on a gradient', `<div style="${GRADIENT}"><p style="color: #bbb">Raqqa</p></div>`, 'dark'],
    ['grey on near black', '<div style="background: #111"><p style="color: #999">Raqqa</p></div>', 'dark'],
    ['grey on white', '<div style="background: #fff"><p style="color: #888">Raqqa</p></div>', 'light'],
    ['an orange link on white', '<div style="background: #fff"><a style="color: #f90">Raqqa</a></div>', 'light'],
    ['an orange link on black', '<div style="background: #000"><a style="color: #f90">Raqqa</a></div>', 'dark'],
    ['a blue link on black', '<div style="background: #000"><a style="color: #4af">Raqqa</a></div>', 'dark'],
    ['pale oklch ink', '<p style="color: oklch(0.95 0.01 250); background: oklch(0.2 0.02 250)">Raqqa</p>', 'dark'],
    ['dark oklch ink', '<p style="color: oklch(0.25 0.02 250)">Raqqa</p>', 'light'],
    [
      'middling oklch ink on dark',
      '<div style="background: oklch(0.2 0 0)"><p style="color: oklch(0.7 0 0)">Raqqa</p></div>',
      'dark',
    ],
    ['pale lab ink', '<p style="color: lab(92 0 0)">Raqqa</p>', 'dark'],
    ['pale ink of a wide space', '<p style="color: color(display-p3 0.95 0.95 0.95)">Raqqa</p>', 'dark'],
    [
      'grey through a veil over black',
      '<div style="background: #000"><p style="color: #999; background: rgb(255 255 255 / 0.1)">Raqqa</p></div>',
      'dark',
    ],
  ] as const)('%s', (_what, html, ground) => {
    expect(groundOf(html)).toBe(ground);
  });
});

describe('the marks that suit it', () => {
  it.each([
    ['black on white', '<p style="color: #000; background: #fff">Raqqa</p>', 'light'],
    ['a blue link on white', '<p style="background: #fff"><a style="color: #00e">Raqqa</a></p>', 'light'],
    ['pale ink on near black', '<p style="color: #ddd; background: #16181b">Raqqa</p>', 'dark'],
    ['half-clear black on white', '<p style="color: rgb(0 0 0 / 0.87); background: #fff">Raqqa</p>', 'light'],
    ['a faint ink that a tint would make unreadable', '<p style="color: #777; background: #fff">Raqqa</p>', 'plain'],
    ['faint by its own clearness', '<p style="color: rgb(0 0 0 / 0.54); background: #fff">Raqqa</p>', 'plain'],
    ['white on red, where our blue is lost', '<p style="color: #fff; background: #c62828">Raqqa</p>', 'plain'],
    ['black on green, where our blue is lost', '<p style="color: #000; background: #4caf50">Raqqa</p>', 'plain'],
    ['dark on a gradient', `<div style="${GRADIENT}"><p style="color: #111">Raqqa</p></div>`, 'plain'],
    ['white on a photo', `<div style="${PHOTO}"><p style="color: #fff">Raqqa</p></div>`, 'plain'],
    [
      'white on a photo beside the text',
      '<div style="background: #fff"><p style="color: #fff">Raqqa</p></div>',
      'plain',
    ],
    [
      'dark ink of a wide space',
      '<p style="color: color(display-p3 0.1 0.1 0.1); background: #fff">Raqqa</p>',
      'light',
    ],
  ] as const)('%s', (_what, html, tint) => {
    expect(tintOf(html)).toBe(tint);
  });
});

type Channels = readonly [number, number, number];

/** The colours a rule of the style sheet has: of its line, and of its tint with the share that is seen. */
function ruleOf(name: string): { readonly line: Channels; readonly tint: Channels; readonly share: number } {
  const rules = [
    ...(styles + groupStyles + darkStyles + plainStyles + pointingStyles).matchAll(
      /((?:::highlight\([\w-]+\),?\s*)+)\{([^}]*)\}/g,
    ),
  ];
  const own = rules.filter(([, names = '']) => names.includes(`(newsgloss-${name})`)).map(([, , body = '']) => body);
  const words = own.join(' ');
  const hex = /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/.exec(words)?.slice(1) ?? [];
  const [red = 0, green = 0, blue = 0, share = 0] =
    /rgb\(([^)]*)\)/
      .exec(words)?.[1]
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [r = 0, g = 0, b = 0] = hex.map((pair) => Number.parseInt(pair, 16));
  return { line: [r, g, b], tint: [red, green, blue], share };
}

const linear = (channel: number) =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]: Channels) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
function contrast(one: Channels, other: Channels): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}
const laid = (under: Channels, { tint, share }: { readonly tint: Channels; readonly share: number }): Channels => [
  under[0] + (tint[0] - under[0]) * share,
  under[1] + (tint[1] - under[1]) * share,
  under[2] + (tint[2] - under[2]) * share,
];

describe('on every ground on which a page can be read', () => {
  const steps = [0, 64, 128, 192, 255];
  const grounds = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Channels => [r, g, b])));
  const inks: readonly Channels[] = [
    [0, 0, 0],
    [51, 51, 51],
    [102, 102, 102],
    [153, 153, 153],
    [204, 204, 204],
    [255, 255, 255],
    [0, 0, 238],
    [156, 195, 238],
  ];
  const readable = grounds.flatMap((ground) =>
    inks.filter((ink) => contrast(ink, ground) >= 4.5).map((ink) => ({ ground, ink })),
  );

  it('our line has 3:1 and the words keep 4.5:1, or nothing but the ink is used', () => {
    const failed = readable.flatMap(({ ground, ink }) => {
      document.body.replaceChildren();
      const tint = tintOf(`<p style="color: rgb(${ink}); background: rgb(${ground})">Raqqa</p>`);
      if (tint === 'plain') return [];
      const group = ruleOf(`mention-group-both-${tint}`);
      const current = ruleOf(`current-${tint}`);
      const line = Math.min(contrast(group.line, ground), contrast(ruleOf(`mention-place-${tint}`).line, ground));
      const words = Math.min(contrast(ink, laid(ground, group)), contrast(ink, laid(ground, current)));
      return line < 3 || words < 4.5 ? [`${ink} on ${ground}, ${tint}: line ${line}, words ${words}`] : [];
    });
    expect(readable.length).toBeGreaterThan(200);
    expect(failed).toEqual([]);
  });
});
