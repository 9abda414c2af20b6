/** What the runner and its worker processes tell each other. */
import type { Mutant } from './instrument.ts';

/**
 * `unreached`: no test runs it. `late`: its switch comes too late, because it runs while modules load or because a module
 * keeps what it gave; such a mutant is tested with its modules loaded anew. `crashed`: the process died while it was on.
 */
export type Verdict = 'killed' | 'endless' | 'crashed' | 'survived' | 'unreached' | 'late';

export interface Finding {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
  /** The test that failed. */
  readonly killer?: string;
}

export type Message =
  | { readonly kind: 'alive' }
  | { readonly kind: 'begin'; readonly mutant: Mutant }
  | { readonly kind: 'found'; readonly finding: Finding }
  /** Nothing is left to test in these files. */
  | { readonly kind: 'finished' };

export interface Task {
  readonly root: string;
  readonly files: readonly string[];
  /** The test files to ask; all that reach the files if there are none. */
  readonly tests: readonly string[];
  /** Keys of mutants that need no test any more. */
  readonly done: readonly string[];
  /** Keys of mutants known to be `late`. */
  readonly late: readonly string[];
}
