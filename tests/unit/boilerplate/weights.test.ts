import { describe, expect, it } from 'vitest';
import { fingerprintOf, loadTrees, type StoredTrees, scoreRows } from '../../../core/article/boosted-trees.ts';
import { COLUMNS } from '../../../core/article/judge-page.ts';
import { PAGE_FEATURES } from '../../../core/article/page-feature-names.ts';
import pageWeights from '../../../core/article/page-model.weights.json' with { type: 'json' };
import { BLOCK_FEATURES } from '../../../core/boilerplate/block-features.ts';
import weights from '../../../core/boilerplate/block-model.weights.json' with { type: 'json' };
import { trainTrees } from '../../../models/boilerplate/gradient-boosting.ts';

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

describe('training', () => {
  const rows = Float32Array.from({ length: 400 }, (_, at) => ((at * 37) % 101) / 10);
  const labels = Uint8Array.from({ length: 200 }, (_, row) => ((rows[row * 2] ?? 0) > 4 ? 1 : 0));
  const set = { width: 2, rows, labels, weights: new Float32Array(200).fill(1) };
  const options = { trees: 10, leaves: 4, rate: 0.3, rowShare: 0.8, columnShare: 1, minLeafWeight: 1, l2: 1, seed: 3 };
  const train = (): StoredTrees => trainTrees(set, ['a', 'b'], options);

  it('gives the same bytes twice', () => {
    expect(train()).toEqual(train());
  });

  it('learns a rule that the rows hold', () => {
    const scores = scoreRows(loadTrees(train()), rows);
    const right = [...scores].filter((score, row) => score > 0.5 === (labels[row] === 1)).length;
    expect(right).toBeGreaterThan(190);
  });
});
