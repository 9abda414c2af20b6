/** Timing inside a page: repeated, warmed up, and told as medians. */

/** The value below which the given share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds that a synchronous piece of work takes. */
export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/** The middle of several measured runs after some that are thrown away. */
export function warmMedian({ warmUp, measured }: Rounds, run: () => number): number {
  for (let round = 0; round < warmUp; round++) run();
  return median(Array.from({ length: measured }, run));
}
