/** Counts over the group entries: by theatre, kind and depth, how many references were opened, how old the readings are. */
import type { FiledEntry } from './read-group-files.ts';

function tally(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return rows.map(([word, count]) => `  ${String(count).padStart(5)}  ${word}`);
}

function referenceState({ entry }: FiledEntry): string {
  const checked = entry.references.filter((reference) => reference.checked !== null).length;
  const depth = entry.depth;
  if (checked >= 2) return `${depth}: two or more references checked`;
  return checked === 1 ? `${depth}: one reference checked` : `${depth}: no reference checked`;
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}

function ageOf(reviewed: string, today: string): string {
  const months = monthsBetween(reviewed, today);
  if (months < 6) return 'reviewed less than 6 months ago';
  return months < 12 ? 'reviewed 6 to 12 months ago' : 'reviewed more than a year ago';
}

/** The coverage report, one line each. */
export function coverageLines(filed: readonly FiledEntry[], today: string): string[] {
  const entries = filed.map(({ entry }) => entry);
  const aliases = entries.reduce((sum, entry) => sum + entry.aliases.length, 0);
  return [
    `${entries.length} groups, ${aliases} aliases`,
    'By file:',
    ...tally(filed.map(({ theatre, file }) => `${theatre} (${file})`)),
    'By kind:',
    ...tally(entries.map(({ kind }) => kind)),
    'By depth:',
    ...tally(entries.map(({ depth }) => depth)),
    'References:',
    ...tally(filed.map(referenceState)),
    'Designation rows:',
    ...tally(
      entries.flatMap(({ designations }) =>
        (designations ?? []).map(({ reference }) => (reference.checked === null ? 'not yet checked' : 'checked')),
      ),
    ),
    'Age:',
    ...tally(entries.map(({ reviewed }) => ageOf(reviewed, today))),
  ];
}
