/**
 * The rules that hold across the group entries: unique ids, relation targets that exist, alias collisions that
 * somebody has decided, our own neutral words, two publishers for a full entry. Shapes are checked on reading.
 */

import { aliasKey } from '../core/glossary/name-words.ts';
import { dateProblems } from './entry-dates.ts';
import { entryProblems, namesWithForbiddenWords } from './entry-problems.ts';
import type { CollisionWaiver } from './group-schema.ts';
import type { FiledEntry, GroupFiles, Problem } from './read-group-files.ts';

/** A way of writing a group's name, with the flags the matcher obeys. */
interface Surface {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly exactCase: boolean;
  readonly needsContext: boolean;
}

/**
 * Every problem in the glossary, in file order. Dates after `today` are problems too where a day is given: the check gives
 * it, the build does not, because the same files must build on a machine whose clock is slow.
 */
export function validateGroups({ filed, waivers, problems }: GroupFiles, today: string | null = null): Problem[] {
  const found = [...problems, ...duplicateIds(filed), ...collisions(filed, waivers)];
  const ids = new Set(filed.map(({ entry }) => entry.id));
  const exempt = namesWithForbiddenWords(filed);
  for (const { file, entry } of filed) {
    const messages = [...entryProblems(entry, ids, exempt), ...dateProblems(entry, today)];
    for (const message of messages) found.push({ file, id: entry.id, message });
  }
  return found;
}

function duplicateIds(filed: readonly FiledEntry[]): Problem[] {
  const first = new Map<string, string>();
  const found: Problem[] = [];
  for (const { file, entry } of filed) {
    const earlier = first.get(entry.id);
    if (earlier !== undefined) found.push({ file, id: entry.id, message: `id is also in ${earlier}` });
    else first.set(entry.id, file);
  }
  return found;
}

function surfacesOf({ file, entry }: FiledEntry): Surface[] {
  // "Al-Shabaab (Somalia)": what stands in brackets tells groups apart for us, nobody writes it in news.
  const bare = entry.name.replace(/\s*\([^)]*\)/gu, '');
  const common = { id: entry.id, file };
  const name: Surface = { ...common, text: bare, exactCase: false, needsContext: bare !== entry.name };
  const aliases = entry.aliases.map((alias) => ({
    ...common,
    text: alias.text,
    exactCase: alias.caseSensitive === true || alias.acronym === true,
    needsContext: alias.needsContext === true,
  }));
  // An alias that repeats the name decides the name's flags.
  return aliases.some((alias) => aliasKey(alias.text) === aliasKey(bare)) ? aliases : [name, ...aliases];
}

function collisions(filed: readonly FiledEntry[], waivers: readonly CollisionWaiver[]): Problem[] {
  const byKey = new Map<string, Surface[]>();
  for (const surface of filed.flatMap(surfacesOf)) {
    const key = aliasKey(surface.text);
    byKey.set(key, [...(byKey.get(key) ?? []), surface]);
  }
  const found: Problem[] = [];
  for (const [key, surfaces] of byKey) {
    for (const surface of surfaces) {
      const rivals = surfaces.filter((other) => other.id !== surface.id && collide(surface, other));
      const ids = [surface.id, ...rivals.map((rival) => rival.id)];
      if (rivals.length === 0 || surface.needsContext || isWaived(key, ids, waivers)) continue;
      const others = [...new Set(rivals.map((rival) => rival.id))].join(', ');
      found.push({
        file: surface.file,
        id: surface.id,
        message: `"${surface.text}" also names ${others}: set needsContext, or give a reason in waivers.json`,
      });
    }
  }
  return found;
}

function collide(a: Surface, b: Surface): boolean {
  return !(a.exactCase && b.exactCase) || a.text === b.text;
}

function isWaived(key: string, ids: readonly string[], waivers: readonly CollisionWaiver[]): boolean {
  return waivers.some((waiver) => aliasKey(waiver.alias) === key && ids.every((id) => waiver.ids.includes(id)));
}
