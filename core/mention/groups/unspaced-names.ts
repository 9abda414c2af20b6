/**
 * Native names in scripts that set no spaces between words (Burmese, Thai, Khmer, Lao, Chinese, Japanese) or tie endings to
 * the word (Korean): found as they stand, the longest first. Whether such a run of letters begins a word is not asked.
 */
import type { Surface } from '../../glossary/alias-index.ts';
import { isUnspaced } from '../../glossary/unspaced-script.ts';

/** Shortest name that is looked for, in characters: two Chinese characters are parts of too many words. */
const SHORTEST_CHARS = 3;

export interface UnspacedName {
  readonly start: number;
  readonly end: number;
  readonly surface: Surface;
}

/** All such names in a text, not overlapping; names that several groups share are left out. */
export function findUnspaced(text: string, surfaces: readonly Surface[]): UnspacedName[] {
  if (!isUnspaced(text)) return [];
  const found: UnspacedName[] = [];
  for (const surface of byLength(surfaces)) {
    const name = surface.text;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (found.every((other) => other.end <= start || end <= other.start)) found.push({ start, end, surface });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const SORTED = new WeakMap<readonly Surface[], readonly Surface[]>();

function byLength(surfaces: readonly Surface[]): readonly Surface[] {
  const known = SORTED.get(surfaces);
  if (known !== undefined) return known;
  const owners = new Map<string, Set<string>>();
  for (const { text, entry } of surfaces) owners.set(text, (owners.get(text) ?? new Set()).add(entry.id));
  const sole = surfaces.filter(({ text }) => text.length >= SHORTEST_CHARS && owners.get(text)?.size === 1);
  const sorted = sole.sort((a, b) => b.text.length - a.text.length);
  SORTED.set(surfaces, sorted);
  return sorted;
}
