import { afterEach, describe, expect, it } from 'vitest';
import { forgetGrounds, tintBehind } from '../../page/highlights/tint-behind.ts';
import { mount, textsIn } from '../support/mount.ts';

afterEach(() => {
  forgetGrounds();
  document.body.replaceChildren();
});

function groundOf(html: string) {
  const [text] = textsIn(mount(html));
  if (!text) throw new Error('no text');
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
