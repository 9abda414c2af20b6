/**
 * A regular expression that asks the switch at every use, not once when its module loads: most of ours are constants of
 * their module, and loading every module again for each of their mutants would take hours.
 */
import { countAsking, live, unnoticed } from './live.ts';

/** The mutants of one expression, and the one that is on, or the expression itself. */
interface Choice {
  readonly mutants: readonly number[];
  readonly choose: () => RegExp;
}

class LiveExpression extends RegExp {
  readonly #choice: Choice;
  #chosen: RegExp;
  /** The mutant that was on when it was chosen; null before, for a copy has flags of its own. */
  #chosenFor: number | null = null;

  constructor(choice: Choice, flags?: string) {
    const original = choice.choose();
    super(original.source, flags ?? original.flags);
    this.#choice = choice;
    this.#chosen = original;
  }

  /** Copies made by `matchAll` and `split` stay alive too. */
  static override get [Symbol.species](): RegExpConstructor {
    const copy = (pattern: RegExp, flags?: string): RegExp =>
      pattern instanceof LiveExpression ? new LiveExpression(pattern.#choice, flags) : new RegExp(pattern, flags);
    return new Proxy(RegExp, { construct: (_, [pattern, flags]) => copy(pattern, flags) });
  }

  override get source(): string {
    return this.#choice.choose().source;
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.#chosenFor !== live.active) {
      this.#chosen = new RegExp(this.#choice.choose().source, this.flags);
      this.#chosenFor = live.active;
    }
    countAsking();
    const start = this.lastIndex;
    this.#chosen.lastIndex = start;
    const found = this.#chosen.exec(text);
    this.lastIndex = this.#chosen.lastIndex;
    if (live.reached !== null) this.#compare(text, start, found);
    return found;
  }

  /** Notes the mutants, or those of them that would have found something else. */
  #compare(text: string, start: number, found: RegExpExecArray | null): void {
    const { reached } = live;
    for (const mutant of this.#choice.mutants) {
      if (reached === null || reached.has(mutant)) continue;
      if (!live.onlyNoticed) {
        reached.add(mutant);
        continue;
      }
      live.active = mutant;
      const changed = new RegExp(unnoticed(this.#choice.choose).source, this.flags);
      live.active = -1;
      changed.lastIndex = start;
      const other = changed.exec(text);
      const isSame = other?.index === found?.index && JSON.stringify(other) === JSON.stringify(found);
      if (!isSame) reached.add(mutant);
    }
  }
}

const made = new Map<number, LiveExpression>();

/**
 * The expression that `choose` gives for the mutant that is on, whichever that is when it is used. Made once for each
 * place in the source, which its first mutant tells.
 */
export function liveExpression(mutants: readonly number[], choose: () => RegExp): RegExp {
  const [first = -1] = mutants;
  const known = made.get(first) ?? new LiveExpression({ mutants, choose });
  made.set(first, known);
  known.lastIndex = 0;
  return known;
}
