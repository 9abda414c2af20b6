/** Dates and years of one group entry that cannot be: ends before beginnings, and days that have not come yet. */
import type { GroupEntry } from '../core/glossary/entries.ts';

/** Every such problem; `today` is null where nobody knows the day. */
export function dateProblems(entry: GroupEntry, today: string | null): string[] {
  return [...orderProblems(entry), ...(today === null ? [] : futureProblems(entry, today))];
}

function orderProblems({ active: { from, to }, aliases, designations = [] }: GroupEntry): string[] {
  const found: string[] = [];
  if (from !== null && to !== null && to < from) found.push(`active.to ${to} is before active.from ${from}`);
  for (const alias of aliases) {
    if (alias.from !== undefined && alias.to !== undefined && alias.to < alias.from)
      found.push(`alias "${alias.text}": to ${alias.to} is before from ${alias.from}`);
  }
  for (const { by, since, until } of designations) {
    if (since !== null && until !== undefined && until < since.slice(0, until.length))
      found.push(`designation by ${by}: until ${until} is before since ${since}`);
  }
  return found;
}

function futureProblems({ active, designations = [], references, reviewed }: GroupEntry, today: string): string[] {
  const dates: (readonly [string, string | number | null | undefined])[] = [
    ['reviewed', reviewed],
    ['active.from', active.from],
    ['active.to', active.to],
  ];
  for (const { publisher, checked } of references) dates.push([`reference of ${publisher}: checked`, checked]);
  for (const { by, since, until, reference } of designations) {
    dates.push([`designation by ${by}: since`, since], [`designation by ${by}: until`, until]);
    dates.push([`designation by ${by}: checked`, reference.checked]);
  }
  return dates.flatMap(([what, date]) =>
    date !== null && date !== undefined && String(date) > today.slice(0, String(date).length)
      ? [`${what} ${date} is in the future`]
      : [],
  );
}
