/** Writes trained trees as `core/trees/boosted-trees.ts` reads them. */
import { fingerprintOf, LEAF, type StoredTrees } from '../../core/trees/boosted-trees.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Trees as they are grown: three bytes a node in preorder: column, cut, offset of the right child; 255 and an int16: leaf. */
export interface GrownTrees {
  readonly names: readonly string[];
  /** Rising cut points of each column, of four digits at most. */
  readonly cuts: readonly (readonly number[])[];
  readonly bytes: readonly number[];
  readonly bias: number;
  readonly leafUnit: number;
}

function pack(numbers: readonly number[], bits: number): string {
  let text = '';
  let buffer = 0;
  let held = 0;
  for (const number of numbers) {
    if (number < 0 || number >= 1 << bits) throw new Error(`${number} does not go into ${bits} bits`);
    buffer = (buffer << bits) | number;
    held += bits;
    while (held >= 6) {
      held -= 6;
      text += BASE64[(buffer >> held) & 63] ?? '';
    }
    buffer &= (1 << held) - 1;
  }
  return held > 0 ? text + (BASE64[(buffer << (6 - held)) & 63] ?? '') : text;
}

/** Sign, power of ten and digits of a decimal number. */
function packedCut(cut: number): number {
  const [digits = '', power = '0'] = Math.abs(cut).toExponential().split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  const below = fraction - Number(power);
  const whole = Number(digits.replace('.', '')) * 10 ** Math.max(0, -below);
  const packed = ((cut < 0 ? 1 : 0) << 17) | (Math.max(0, below) << 14) | whole;
  if (below > 7 || whole > 0x3fff) throw new Error(`${cut} has too many digits`);
  return packed;
}

/** The model as it is stored. */
export function packTrees({ names, cuts, bytes, bias, leafUnit }: GrownTrees): StoredTrees {
  const firsts: number[] = [];
  let total = 0;
  for (const column of cuts) {
    firsts.push(total);
    total += column.length;
  }
  const leafAt = (at: number) => (((bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8)) << 16) >> 16;
  const starts = Array.from({ length: bytes.length / 3 }, (_, node) => node * 3);
  const leaves = starts.filter((at) => bytes[at] === LEAF).map(leafAt);
  const least = leaves.reduce((low, leaf) => Math.min(low, leaf), 0);
  const most = leaves.reduce((high, leaf) => Math.max(high, leaf), 0);
  const nodes = starts.map((at) => {
    const column = bytes[at] ?? LEAF;
    return column === LEAF ? total + leafAt(at) - least : (firsts[column] ?? 0) + (bytes[at + 1] ?? 0);
  });
  const nodeBits = Math.ceil(Math.log2(total + most - least + 1));
  return {
    features: fingerprintOf(names),
    bias,
    leafUnit,
    counts: pack(
      cuts.map((column) => column.length),
      6,
    ),
    cuts: pack(cuts.flat().map(packedCut), 18),
    nodeBits,
    least,
    trees: pack(nodes, nodeBits),
  };
}
