/** An averaged perceptron's table with hashed features, for the training scripts. */
import { encodeTable } from '../../core/attribution/linear-model.ts';

export class TrainingTable {
  readonly weights: Float32Array;
  readonly mask: number;
  private readonly totals: Float64Array;
  private readonly stamps: Float64Array;
  private clock = 0;

  constructor(bits: number) {
    this.weights = new Float32Array(2 ** bits);
    this.totals = new Float64Array(2 ** bits);
    this.stamps = new Float64Array(2 ** bits);
    this.mask = 2 ** bits - 1;
  }

  tick(): void {
    this.clock++;
  }

  add(feature: number, step: number): void {
    const at = feature & this.mask;
    const weight = this.weights[at] ?? 0;
    this.totals[at] = (this.totals[at] ?? 0) + weight * (this.clock - (this.stamps[at] ?? 0));
    this.stamps[at] = this.clock;
    this.weights[at] = weight + step;
  }

  /** Averaged weights as a plain table. */
  averaged(): { weights: Float32Array; mask: number } {
    const weights = new Float32Array(this.weights.length);
    for (let at = 0; at < weights.length; at++) {
      const weight = this.weights[at] ?? 0;
      weights[at] = ((this.totals[at] ?? 0) + weight * (this.clock - (this.stamps[at] ?? 0))) / Math.max(1, this.clock);
    }
    return { weights, mask: this.mask };
  }
}

/** Quantises to -31..31; the largest 0.1 % of weights are clipped. */
export function quantise(weights: Float32Array): { levels: Int8Array; scale: number; encoded: string } {
  const sizes = [...weights].map(Math.abs).filter((size) => size > 0);
  sizes.sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.998)] ?? 1;
  const scale = 31 / top;
  const levels = Int8Array.from(weights, (weight) => Math.max(-31, Math.min(31, Math.round(weight * scale))));
  return { levels, scale, encoded: encodeTable(levels) };
}
