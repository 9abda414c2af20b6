import { describe, expect, it } from 'vitest';
import { placeCard, placeSheet } from '../../page/card-position.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 320, height: 300 };
const words = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('a card beside the words it explains', () => {
  it.each([
    ['below where there is room', words(100, 100), { side: 'below', left: 100, edge: 126 }],
    ['above near the bottom edge', words(100, 700), { side: 'above', left: 100, edge: 106 }],
    ['inside the right edge', words(900, 100), { side: 'below', left: 672 }],
    ['inside the left edge', words(-30, 100), { side: 'below', left: 8 }],
  ])('%s', (_name, box, expected) => {
    expect(placeCard({ words: box, card, viewport, rightToLeft: false })).toMatchObject(expected);
  });

  it('ends with the words in right-to-left text', () => {
    expect(placeCard({ words: words(500, 100), card, viewport, rightToLeft: true }).left).toBe(240);
  });

  it.each([
    ['to their right', words(100, 100), false, { side: 'beside', left: 166, edge: 8, maxHeight: 244 }],
    ['to their left near the right edge', words(800, 100), false, { side: 'beside', left: 474 }],
    ['to their left in right-to-left text', words(500, 100), true, { side: 'beside', left: 174 }],
    ['to their right where the left has no room', words(100, 100), true, { side: 'beside', left: 166 }],
    ['below where there is room for it', words(100, 10), false, { side: 'below', maxHeight: 216 }],
  ])('stands in a low window %s', (_where, box, rightToLeft, expected) => {
    const low = { width: 1000, height: 260 };
    expect(placeCard({ words: box, card, viewport: low, rightToLeft })).toMatchObject(expected);
  });

  it('that is small stays below in a low window', () => {
    const small = { width: 320, height: 90 };
    const low = { width: 1000, height: 260 };
    expect(placeCard({ words: words(100, 100), card: small, viewport: low, rightToLeft: false }).side).toBe('below');
  });

  it('keeps above or below where neither side has room', () => {
    const narrow = { width: 500, height: 260 };
    expect(placeCard({ words: words(200, 100), card, viewport: narrow, rightToLeft: false }).side).toBe('below');
  });

  it('never reaches over the words, however tall it is', () => {
    const tall = placeCard({
      words: words(100, 380),
      card: { width: 320, height: 2000 },
      viewport,
      rightToLeft: false,
    });
    expect(tall.side).toBe('below');
    expect(tall.edge).toBeGreaterThanOrEqual(400);
    expect(tall.edge + tall.maxHeight).toBeLessThanOrEqual(800);
  });
});

describe('a sheet in a narrow window', () => {
  it.each([
    ['at the bottom while the words are above it', { top: 100, bottom: 120 }, 300, { side: 'bottom', maxHeight: 480 }],
    ['at the bottom while it is low enough', { top: 560, bottom: 580 }, 150, { side: 'bottom', maxHeight: 480 }],
    ['at the top over words at the bottom', { top: 700, bottom: 720 }, 300, { side: 'top', maxHeight: 480 }],
    ['lower, where the words stand in the middle', { top: 430, bottom: 450 }, 470, { side: 'top', maxHeight: 424 }],
    ['at the bottom when the words are nowhere', null, 300, { side: 'bottom', maxHeight: 480 }],
  ])('stands %s', (_where, words, height, expected) => {
    expect(placeSheet({ words, height, windowHeight: 800 })).toEqual(expected);
  });

  it('keeps room for its head in the lowest window', () => {
    expect(placeSheet({ words: { top: 60, bottom: 120 }, height: 300, windowHeight: 180 }).maxHeight).toBe(108);
    expect(placeSheet({ words: { top: 100, bottom: 160 }, height: 300, windowHeight: 256 }).maxHeight).toBe(140);
  });
});
