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
