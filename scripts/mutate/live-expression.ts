/**
 * A regular expression that asks the switch at every use, not once when its module loads: most of ours are constants of
 * their module, and loading every module again for each of their mutants would take hours.
 */
import { countHit, live } from './live.ts';

class LiveExpression extends RegExp {
  readonly #choose: () => RegExp;
  #chosen: RegExp;
  #chosenFor = -1;

  constructor(choose: () => RegExp, flags?: string) {
    const original = choose();
    super(original.source, flags ?? original.flags);
    this.#choose = choose;
    this.#chosen = original;
    this.#chosenFor = live.active;
  }

  /** Copies made by `matchAll` and `split` stay alive too. */
  static override get [Symbol.species](): RegExpConstructor {
    const copy = (pattern: RegExp, flags?: string): RegExp =>
      pattern instanceof LiveExpression ? new LiveExpression(pattern.#choose, flags) : new RegExp(pattern, flags);
    return new Proxy(RegExp, { construct: (_, [pattern, flags]) => copy(pattern, flags) });
  }

  override get source(): string {
    return this.#choose().source;
  }

  override exec(text: string): RegExpExecArray | null {
    if (live.reached !== null || this.#chosenFor !== live.active) {
      const { source } = this.#choose();
      this.#chosen = new RegExp(source, this.flags);
      this.#chosenFor = live.active;
    }
    if (live.active !== -1) countHit();
    this.#chosen.lastIndex = this.lastIndex;
    const found = this.#chosen.exec(text);
    this.lastIndex = this.#chosen.lastIndex;
    return found;
  }
}

const made = new Map<number, LiveExpression>();

/**
 * The expression that `choose` gives for the mutant that is on, whichever that is when it is used. Made once for each
 * place in the source, which its first mutant tells.
 */
export function liveExpression(firstMutant: number, choose: () => RegExp): RegExp {
  const known = made.get(firstMutant) ?? new LiveExpression(choose);
  made.set(firstMutant, known);
  known.lastIndex = 0;
  return known;
}
