/**
 * The switch that instrumented code asks: which mutant is on, and which mutants a test reaches. Lives on the global
 * object, because instrumented modules are not to import anything the originals do not import.
 */
import { liveExpression } from './live-expression.ts';

/** How often one test may ask whether a mutant is on before it counts as an endless loop; the longest asks a tenth. */
const ASKING_LIMIT = 30_000_000;

export class EndlessLoop extends Error {}

interface Live {
  /** Number of the mutant that is on; -1 for none. */
  active: number;
  asked: number;
  /** Collects the mutants reached while it is set. */
  reached: Set<number> | null;
  /** Collects only those of them that give something else than the original. */
  onlyNoticed: boolean;
}

export const live: Live = { active: -1, asked: 0, reached: null, onlyNoticed: false };

/** Counts a question to the switch. */
export function countAsking(): void {
  live.asked += 1;
  if (live.asked > ASKING_LIMIT) throw new EndlessLoop('asked too often');
}

function isActive(mutant: number): boolean {
  countAsking();
  return mutant === live.active;
}

function cover(...mutants: readonly number[]): void {
  if (live.reached === null || isComparing) return;
  for (const mutant of mutants) live.reached.add(mutant);
}

let isComparing = false;

/** Runs `work` without noting what it reaches. */
export function unnoticed<Value>(work: () => Value): Value {
  const before = isComparing;
  isComparing = true;
  try {
    return work();
  } finally {
    isComparing = before;
  }
}

/** Whether two values are as good as the same to whoever asked for them. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((value, index) => Object.is(value, b[index]));
}

/** Gives the value of the original expression; notes the mutants that would have given another. */
function compare(original: () => unknown, mutants: readonly (readonly [number, () => unknown])[]): unknown {
  const value = original();
  const { reached } = live;
  if (reached === null || isComparing) return value;
  for (const [mutant, changed] of mutants) {
    if (reached.has(mutant)) continue;
    let isTold = true;
    try {
      isTold = !isSame(unnoticed(changed), value);
    } catch {
      // A mutant that throws is told from the original.
    }
    if (isTold) reached.add(mutant);
  }
  return value;
}

const compareTest: typeof compare = (original, mutants) =>
  compare(
    () => Boolean(original()),
    mutants.map(([mutant, changed]) => [mutant, () => Boolean(changed())]),
  );

/** The name under which instrumented modules find the switch. */
export const SWITCH = '__newsglossMutation';

/** Puts the switch where instrumented modules look for it. */
export function installSwitch(): void {
  Reflect.set(globalThis, SWITCH, { isActive, cover, compare, compareTest, liveExpression });
}
