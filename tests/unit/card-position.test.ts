import { describe, expect, it } from 'vitest';
import { placeCard } from '../../page/card-position.ts';

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
