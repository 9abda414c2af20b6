import { describe, expect, it } from 'vitest';
import { coveredWords } from '../../../core/attribution/cues/covered-words.ts';

const at = (from: number, to: number) => ({ cue: { from, to, head: from }, source: null, content: [] });

describe('coveredWords', () => {
  const isCovered = coveredWords([at(2, 4), at(9, 10)]);
  it.each([
    [1, 2, false],
    [2, 3, true],
    [3, 4, true],
    [4, 9, false],
    [0, 3, true],
    [4, 10, true],
  ])('from %i to %i: %s', (from, to, covered) => expect(isCovered(from, to)).toBe(covered));

  it('asks of one word where no end is given', () => expect([isCovered(8), isCovered(9)]).toEqual([false, true]));
});
