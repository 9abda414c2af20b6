/** Which words the cues of a text cover, asked for in one step however many there are. */
import type { LinkedCue } from './linked-cue.ts';

/** Tells whether any cue covers one of the words from `from` to `to`, half-open. */
export function coveredWords(linked: readonly LinkedCue[]): (from: number, to?: number) => boolean {
  const covered = new Set<number>();
  for (const { cue } of linked) for (let i = cue.from; i < cue.to; i++) covered.add(i);
  return (from, to = from + 1) => {
    for (let i = from; i < to; i++) if (covered.has(i)) return true;
    return false;
  };
}
