import { describe, expect, it } from 'vitest';
import { countWhile } from '../../../core/text/count-while.ts';

describe('countWhile', () => {
  it.each([
    [[], 0],
    [[1], 1],
    [[7], 0],
    [[1, 2, 3], 3],
    [[1, 2, 7, 8], 2],
    [[1, 6, 7, 8, 9], 1],
  ])('%j: %i below five', (list, count) => expect(countWhile(list, (entry) => entry < 5)).toBe(count));

  it('begins where it is told to', () => expect(countWhile([9, 1, 2, 7], (entry) => entry < 5, 1)).toBe(3));

  it('asks of a long list a few times', () => {
    let asked = 0;
    const list = Array.from({ length: 100_000 }, (_, i) => i);
    countWhile(list, (entry) => {
      asked++;
      return entry < 70_000;
    });
    expect(asked).toBeLessThan(20);
  });
});
