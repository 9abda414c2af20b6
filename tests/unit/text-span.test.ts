import { describe, expect, it } from 'vitest';
import { overlaps } from '../../core/text/span.ts';

describe('spans are half-open', () => {
  it.each([
    ['touching spans do not overlap', 0, 3, 3, 5, false],
    ['one shared code unit overlaps', 0, 4, 3, 5, true],
    ['a span overlaps itself', 2, 5, 2, 5, true],
  ])('%s', (_name, a, b, c, d, expected) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  });
});
