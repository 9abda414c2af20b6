/** A table of log-linear weights with hashed features, trained by AdaGrad with dropped features; for the training scripts. */
const FIRST_SQUARE = 0.01;
/** Smaller errors change nothing worth the time. */
export const LEAST_ERROR = 0.005;

export class AdaGradTable {
  readonly weights: Float32Array;
  readonly mask: number;
  /** How often each weight was changed: a sign of how many examples speak for it. */
  readonly touched: Uint32Array;
  private readonly squares: Float32Array;
  /** 1 where a weight may be other than zero; null allows all. */
  private readonly allowed: Uint8Array | null;
  private readonly rate: number;

  constructor(bits: number, rate: number, allowed: Uint8Array | null = null) {
    this.allowed = allowed;
    this.rate = rate;
    this.weights = new Float32Array(2 ** bits);
    this.squares = new Float32Array(2 ** bits).fill(FIRST_SQUARE);
    this.touched = new Uint32Array(2 ** bits);
    this.mask = 2 ** bits - 1;
  }

  /** Steps down the gradient `error` of one feature. */
  step(feature: number, error: number): void {
    const at = feature & this.mask;
    if (this.allowed && this.allowed[at] === 0) return;
    const squares = (this.squares[at] ?? 0) + error * error;
    this.squares[at] = squares;
    this.weights[at] = (this.weights[at] ?? 0) - (this.rate * error) / Math.sqrt(squares);
    this.touched[at] = (this.touched[at] ?? 0) + 1;
  }
}

/** Numbers from 0 to 1, the same on every machine. */
export function makeDice(seed: number): () => number {
  let state = (seed + 12345) & 0x7fffffff;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Shuffles in place. */
export function shuffle<T>(list: T[], dice: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(dice() * (i + 1));
    const a = list[i];
    const b = list[k];
    if (a === undefined || b === undefined) continue;
    list[i] = b;
    list[k] = a;
  }
}

/**
 * Marks the `keep` weights that matter most: size times the root of changes. By size alone, weights that one example made
 * crowd out those that many agree on.
 */
export function selectWeights(table: AdaGradTable, keep: number): Uint8Array {
  const worth = table.weights.map((weight, at) => Math.abs(weight) * Math.sqrt(table.touched[at] ?? 0));
  const ranked = worth.filter((value) => value > 0).sort();
  const least = ranked[Math.max(0, ranked.length - keep)] ?? 0;
  return Uint8Array.from(worth, (value) => (value > 0 && value >= least ? 1 : 0));
}
