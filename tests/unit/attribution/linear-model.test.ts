import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable, encodeTable } from '../../../core/attribution/weights/linear-model.ts';

/** A table of 256 levels with these at their positions. */
function tableOf(levels: Readonly<Record<number, number>>): Int8Array {
  const table = new Int8Array(256);
  for (const [position, level] of Object.entries(levels)) table[Number(position)] = level;
  return table;
}

describe('a table of levels is read as it was written', () => {
  it.each([
    ['nothing in it', {}],
    ['the first and the last', { 0: 31, 255: -31 }],
    ['a gap that one letter can tell', { 0: 1, 63: 2 }],
    ['a gap that takes two letters', { 0: 1, 64: 2 }],
    ['a gap that takes three letters', { 3: -1, 130: 2 }],
  ])('%s', (_, levels) => {
    expect(decodeTable(encodeTable(tableOf(levels)))).toEqual({ levels: tableOf(levels), mask: 255 });
  });

  it('whatever it holds', () => {
    const anyTable = fc
      .integer({ min: 0, max: 9 })
      .chain((power) => fc.int8Array({ minLength: 2 ** power, maxLength: 2 ** power, min: -31, max: 31 }));
    fc.assert(
      fc.property(anyTable, (levels) => {
        expect(decodeTable(encodeTable(levels)).levels).toEqual(levels);
      }),
    );
  });

  it('zeros take no room', () => {
    expect(encodeTable(tableOf({}))).toHaveLength(1);
  });
});
