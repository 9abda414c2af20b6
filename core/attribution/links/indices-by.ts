/** Indices of attributions by the sentence or block their cue stands in, so that no rule compares all with all. */
import type { LinkedCue } from '../cues/linked-cue.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Ascending indices into `linked`, by the number of the sentence or block of the cue's head. */
export function indicesBy(
  parsed: ParsedText,
  linked: readonly LinkedCue[],
  unit: 'sentence' | 'block',
): ReadonlyMap<number, readonly number[]> {
  const byUnit = new Map<number, number[]>();
  linked.forEach(({ cue }, index) => {
    const key = wordAt(parsed, cue.head)[unit];
    const known = byUnit.get(key);
    if (known) known.push(index);
    else byUnit.set(key, [index]);
  });
  return byUnit;
}
