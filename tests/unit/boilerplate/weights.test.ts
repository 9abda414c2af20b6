import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../core/article/judge-page.ts';
import { PAGE_FEATURES } from '../../../core/article/page-feature-names.ts';
import pageWeights from '../../../core/article/page-model.weights.json' with { type: 'json' };
import { BLOCK_FEATURES } from '../../../core/boilerplate/block-features.ts';
import weights from '../../../core/boilerplate/block-model.weights.json' with { type: 'json' };
import { fingerprintOf } from '../../../core/trees/boosted-trees.ts';

describe('shipped weights', () => {
  it('know the columns the code writes, in the same order', () => {
    expect(weights.features).toBe(fingerprintOf(BLOCK_FEATURES));
    expect(pageWeights.features).toBe(fingerprintOf(PAGE_FEATURES));
  });

  it('are asked for by name where a reason is given', () => {
    expect(Object.entries(COLUMNS).map(([name, column]) => [name, PAGE_FEATURES[column]])).toEqual(
      Object.keys(COLUMNS).map((name) => [name, name]),
    );
  });

  it('hold no words of any page: numbers and packed numbers only', () => {
    for (const { features, counts, cuts, trees, ...numbers } of [weights, pageWeights]) {
      expect(features).toMatch(/^\d+-[\da-f]+$/);
      for (const packed of [counts, cuts, trees]) expect(packed).toMatch(/^[\w+/]+$/);
      expect(Object.values(numbers).every((value) => typeof value === 'number')).toBe(true);
    }
  });

  it('let the detector stay small', () => {
    expect(JSON.stringify(pageWeights).length).toBeLessThan(7_500);
  });
});
