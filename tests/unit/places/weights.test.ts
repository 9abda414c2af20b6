import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import weights from '../../../core/mention/places/context-weights.weights.json' with { type: 'json' };
import { SET_WEIGHTS } from '../../../core/mention/places/set-weights.ts';

const file = new URL('../../../core/mention/places/context-weights.weights.json', import.meta.url);

describe('the learned weights of the place recogniser', () => {
  it('hold one word of text each at most', () => {
    const names = Object.keys(weights);
    expect(names.length).toBeGreaterThan(1_000);
    expect(names.filter((name) => /\s[\p{L}\d]/u.test(name))).toEqual([]);
  });

  it('leave alone what is set by hand', () => {
    expect(Object.keys(weights).filter((name) => name in SET_WEIGHTS)).toEqual([]);
  });

  it('lie in the file as the training script writes them: sorted, one a line, two decimals', () => {
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1, -1);
    expect(lines.filter((line) => !/^ {2}".*": -?\d+\.\d\d,?$/.test(line))).toEqual([]);
    const names = Object.keys(weights);
    expect([...names].sort((a, b) => (a < b ? -1 : 1))).toEqual(names);
  });
});
