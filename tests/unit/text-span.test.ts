import { describe, expect, it } from 'vitest';
import { encloses, overlaps } from '../../core/text/span.ts';

describe('spans are half-open', () => {
  it.each([
    ['touching spans do not overlap', 0, 3, 3, 5, false],
    ['one shared code unit overlaps', 0, 4, 3, 5, true],
    ['a span overlaps itself', 2, 5, 2, 5, true],
  ])('%s', (_name, a, b, c, d, expected) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  });

  it('encloses a span with the same ends', () => {
    expect(encloses({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
    expect(encloses({ start: 1, end: 4 }, { start: 1, end: 5 })).toBe(false);
  });
});
