/** Whether a name can be meant in a year, by when its bearer began and ended. */
import type { Surface } from '../../glossary/alias-index.ts';
import type { GroupEntry } from '../../glossary/entries.ts';

/** The years of a name: its own where the glossary has them, else its bearer's. */
export const yearsOf = ({ from, to, entry }: Surface): GroupEntry['active'] => ({
  from: from ?? entry.active.from,
  to: to ?? entry.active.to,
});

/** Whether a year lies more than one before the first, or more than `yearsAfter` after the last; never without a year. */
export const isOutOfTime = ({ from, to }: GroupEntry['active'], year: number | null, yearsAfter: number): boolean =>
  year !== null && ((from !== null && year < from - 1) || (to !== null && year > to + yearsAfter));
