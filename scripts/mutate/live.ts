/**
 * The switch that instrumented code asks: which mutant is on, and which mutants a test reaches. Lives on the global
 * object, because instrumented modules are not to import anything the originals do not import.
 */
import { liveExpression } from './live-expression.ts';

/** How often one test may ask for the mutant that is on before it counts as an endless loop. */
const HIT_LIMIT = 2_000_000;

export class EndlessLoop extends Error {}

interface Live {
  /** Number of the mutant that is on; -1 for none. */
  active: number;
  hits: number;
  /** Collects the mutants reached while it is set. */
  reached: Set<number> | null;
}

export const live: Live = { active: -1, hits: 0, reached: null };

/** Counts a use of the mutant that is on. */
export function countHit(): void {
  live.hits += 1;
  if (live.hits > HIT_LIMIT) throw new EndlessLoop('asked too often');
}

function isActive(mutant: number): boolean {
  if (mutant !== live.active) return false;
  countHit();
  return true;
}

function cover(...mutants: readonly number[]): void {
  if (live.reached === null) return;
  for (const mutant of mutants) live.reached.add(mutant);
}

/** The name under which instrumented modules find the switch. */
export const SWITCH = '__newsglossMutation';

/** Puts the switch where instrumented modules look for it. */
export function installSwitch(): void {
  Reflect.set(globalThis, SWITCH, { isActive, cover, liveExpression });
}
