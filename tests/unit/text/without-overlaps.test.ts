import { describe, expect, it } from 'vitest';
import { withoutOverlaps } from '../../../core/text/without-overlaps.ts';

const spans = (...ends: readonly (readonly [number, number])[]) => ends.map(([start, end]) => ({ start, end }));
type Found = ReturnType<typeof spans>[number];
const never = () => false;
const isLonger = (a: Found, b: Found) => a.end - a.start > b.end - b.start;

describe('of spans that overlap', () => {
  it.each([
    ['spans that touch stay', spans([3, 5], [0, 3]), never, spans([0, 3], [3, 5])],
    ['the first to begin stays', spans([2, 9], [0, 3], [9, 10]), never, spans([0, 3], [9, 10])],
    ['the longest of those that begin together stays', spans([0, 3], [0, 5]), never, spans([0, 5])],
    ['a better one takes its place', spans([0, 3], [2, 9]), isLonger, spans([2, 9])],
    ['one as good does not', spans([0, 3], [2, 5]), isLonger, spans([0, 3])],
    ['a short one inside a long one goes', spans([0, 9], [2, 5]), isLonger, spans([0, 9])],
  ])('%s', (_name, found, isBetter, kept) => {
    expect(withoutOverlaps(found, isBetter)).toEqual(kept);
  });
});
