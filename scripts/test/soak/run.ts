/** What every part of the soak run is given, and what it gives back. */
import type { BrowserName } from '../../browser/launch.ts';

export interface SoakOptions {
  /** Saved pages to damage and to read, in a fixed order. */
  readonly pages: readonly string[];
  readonly mutants: number;
  readonly tracePages: number;
  readonly loads: number;
  readonly browsers: readonly BrowserName[];
}

export interface SoakResult {
  readonly name: string;
  /** "10,000 damaged pages, slowest 812 ms" */
  readonly told: string;
  readonly faults: readonly string[];
}

/** A line on standard error now and then, so that a long run is seen to live. */
export function progress(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** At most so many of a list, spread evenly over it. */
export function spread<Entry>(list: readonly Entry[], count: number): Entry[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]).flatMap(
    (entry) => (entry === undefined ? [] : [entry]),
  );
}
