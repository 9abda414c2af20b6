import { describe, expect, test } from 'vitest';
import { decodeForest, encodeForest, oddsBy } from '../../../core/attribution/weights/boosted-trees.ts';
import { type Example, growForest } from '../../../models/attribution/boost.ts';

const OPTIONS = { trees: 20, depth: 2, rate: 0.3, least: 2, ridge: 1 };

/** Yes where one of two measures is high and the other is not: no single question tells. */
const examples: Example[] = Array.from({ length: 100 }, (_, i) => {
  const values = [i % 10, Math.floor(i / 10), (i * 7) % 3];
  return { values, yes: i % 10 >= 5 !== i >= 50, weight: i % 10 === 0 ? 2 : 1 };
});
const grown = growForest(examples, OPTIONS);

describe('boosted trees', () => {
  test('tell apart what one question cannot', () => {
    for (const { values, yes } of examples) expect(oddsBy(grown.forest, values) > 0).toBe(yes);
  });

  test('are stored and read again with the same answers', () => {
    const read = decodeForest(encodeForest(grown.forest, grown.steps));
    for (const { values } of examples) expect(oddsBy(read, values)).toBeCloseTo(oddsBy(grown.forest, values), 1);
  });

  test('answer a measure that is not there like the lowest value', () => {
    expect(oddsBy(grown.forest, [])).toBeCloseTo(oddsBy(grown.forest, [0, 0, 0]), 9);
  });
});
