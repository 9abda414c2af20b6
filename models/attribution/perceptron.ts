/** An averaged perceptron's table with hashed features for the tagger, and the rounding of weights to levels. */
import { encodeTable } from '../../core/attribution/weights/linear-model.ts';

const LARGEST_WEIGHT = 60;

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
    // A few weights would drift into the thousands and leave no levels for the rest when quantised.
    if (Math.abs(weight + step) > LARGEST_WEIGHT) return;
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

/**
 * Levels of -31 to 31 whose squares stand for the weights; `scale` is the size of one unit. Only the `keep` largest are
 * kept; none is clipped, for the largest decide most.
 */
export function quantise(weights: Float32Array, keep: number): { levels: Int8Array; scale: number; encoded: string } {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes.at(-1) ?? 1;
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const scale = 961 / top;
  const levels = Int8Array.from(weights, (weight) => {
    if (Math.abs(weight) < least) return 0;
    return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) * scale));
  });
  return { levels, scale, encoded: encodeTable(levels) };
}
