/**
 * Which outlets rest on a reference of their own: at least one fact from a statute, a regulator, a sanctions list, the
 * outlet's own page or a report on it, and not on the public State Media Matrix alone, which is a lead.
 */
import type { OutletEntry } from '../../core/glossary/entries.ts';

/** The matrix as it is cited in the source files. */
const MATRIX = 'https://github.com/ASD-at-GMF/state-media-profiles/';

/** The outlets with at least one fact that does not rest on the matrix. */
export function withOwnReference(entries: readonly OutletEntry[]): OutletEntry[] {
  return entries.filter(({ facts }) => facts.some(({ url }) => !url.startsWith(MATRIX)));
}

/** How many outlets have a reference of their own, as a line of the coverage report. */
export function ownReferenceLine(entries: readonly OutletEntry[]): string {
  return `Outlets with a reference of their own: ${withOwnReference(entries).length} of ${entries.length}`;
}

/** Facts and readings dated after `today`, which nobody can have checked. */
export function datesAhead(entries: readonly OutletEntry[], today: string): { id: string; message: string }[] {
  return entries.flatMap(({ id, facts, reviewed }) =>
    [...facts.map(({ date }) => date), reviewed]
      .filter((date) => date > today)
      .map((date) => ({ id, message: `dated ${date}, after today` })),
  );
}
