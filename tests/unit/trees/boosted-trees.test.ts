import { describe, expect, it } from 'vitest';
import { loadTrees, type StoredTrees, scoreOnce, scoreRows } from '../../../core/trees/boosted-trees.ts';
import { trainTrees } from '../../../models/trees/gradient-boosting.ts';

const OPTIONS = { trees: 10, leaves: 4, rate: 0.3, rowShare: 0.8, columnShare: 1, minLeafWeight: 1, l2: 1, seed: 3 };

describe('boosted trees', () => {
  const rows = Float32Array.from({ length: 400 }, (_, at) => ((at * 37) % 101) / 10);
  const labels = Uint8Array.from({ length: 200 }, (_, row) => ((rows[row * 2] ?? 0) > 4 ? 1 : 0));
  const set = { width: 2, rows, labels, weights: new Float32Array(200).fill(1) };
  const train = (): StoredTrees => trainTrees(set, ['a', 'b'], OPTIONS);

  it('give the same bytes twice', () => {
    expect(train()).toEqual(train());
  });

  it('learn a rule that the rows hold', () => {
    const scores = scoreRows(loadTrees(train()), rows);
    const right = [...scores].filter((score, row) => score > 0.5 === (labels[row] === 1)).length;
    expect(right).toBeGreaterThan(190);
  });

  it('score one row alike at once and made ready', () => {
    const stored = train();
    const scores = scoreRows(loadTrees(stored), rows);
    expect(new Set(scores).size).toBeGreaterThan(2);
    expect(Array.from(scores, (_, row) => scoreOnce(stored, rows.subarray(row * 2, row * 2 + 2)))).toEqual([...scores]);
  });

  it('tell apart what one question cannot: one of two measures is high and the other is not', () => {
    const crossed = Float32Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? (at / 2) % 10 : Math.floor(at / 20)));
    const either = Uint8Array.from({ length: 100 }, (_, row) => (row % 10 >= 5 !== row >= 50 ? 1 : 0));
    // Rows of low first measures count double: a first question gains by them.
    const weights = Float32Array.from({ length: 100 }, (_, row) => (row % 10 < 3 ? 2 : 1));
    const model = loadTrees(trainTrees({ width: 2, rows: crossed, labels: either, weights }, ['a', 'b'], OPTIONS));
    const scores = scoreRows(model, crossed);
    expect([...scores].map((score) => (score > 0.5 ? 1 : 0))).toEqual([...either]);
  });
});
