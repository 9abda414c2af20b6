/**
 * Search for the glossary page: groups whose names or aliases have a word that starts as the query does. A name that is
 * the query comes first ("sdf"), then names that start so, then the rest; among equals the groups that others name most.
 */
import type { GroupEntry } from './entries.ts';
import type { CompiledSurface } from './group-glossary.ts';
import { aliasKey } from './name-words.ts';

/** How well an entry answers: the lower the better. */
const EXACT = 0;
const STARTS = 1;
const INSIDE = 2;

function initials(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

/** How many groups each group is tied to, by id: the best-known bearer of an acronym has most. */
export function countTies(entries: readonly GroupEntry[]): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  const tie = (id: string) => ties.set(id, (ties.get(id) ?? 0) + 1);
  for (const { id, relations = [] } of entries) {
    for (const { target } of relations) {
      tie(id);
      tie(target);
    }
  }
  return ties;
}

/** Best answer of each entry whose surfaces hold the wanted key, by entry number. */
function gradeEntries(
  entries: readonly GroupEntry[],
  surfaces: readonly CompiledSurface[],
  wanted: string,
): Map<GroupEntry, number> {
  const grades = new Map<GroupEntry, number>();
  for (const { k, e } of surfaces) {
    const entry = entries[e];
    if (entry === undefined || !(k.startsWith(wanted) || k.includes(` ${wanted}`))) continue;
    const grade = k === wanted ? EXACT : aliasKey(entry.name).startsWith(wanted) ? STARTS : INSIDE;
    grades.set(entry, Math.min(grade, grades.get(entry) ?? INSIDE));
  }
  return grades;
}

/** Entries that answer the query, best first. */
export function searchGroups(
  entries: readonly GroupEntry[],
  surfaces: readonly CompiledSurface[],
  ties: ReadonlyMap<string, number>,
  query: string,
): GroupEntry[] {
  const wanted = aliasKey(query);
  if (wanted === '') return [...entries];
  const isInitials = (entry: GroupEntry) => Number(initials(entry.name) === wanted);
  const tiesOf = ({ id }: GroupEntry) => ties.get(id) ?? 0;
  return [...gradeEntries(entries, surfaces, wanted)]
    .sort(([a, gradeA], [b, gradeB]) => {
      if (gradeA !== gradeB) return gradeA - gradeB;
      const exact = gradeA === EXACT ? isInitials(b) - isInitials(a) || tiesOf(b) - tiesOf(a) : 0;
      return exact || (a.name < b.name ? -1 : 1);
    })
    .map(([entry]) => entry);
}
