/** Reads the theatre files and the waivers from disk, in name order, keeping what does not fit the schema as problems. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { GroupEntry } from '../core/glossary/entries.ts';
import { type CollisionWaiver, groupEntrySchema, theatreFileSchema, waiverFileSchema } from './group-schema.ts';

export const GROUPS_FOLDER = join(import.meta.dirname, 'groups');
const WAIVERS = 'waivers.json';

/** Something wrong in one file, said so that a writer can mend it. */
export interface Problem {
  readonly file: string;
  readonly id: string | null;
  readonly message: string;
}

/** An entry with the file it came from and that file's theatre. */
export interface FiledEntry {
  readonly file: string;
  readonly theatre: string;
  readonly entry: GroupEntry;
}

export interface GroupFiles {
  readonly filed: readonly FiledEntry[];
  readonly waivers: readonly CollisionWaiver[];
  readonly problems: readonly Problem[];
}

function idOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return null;
  return typeof raw.id === 'string' ? raw.id : null;
}

/** Reads one theatre file from its JSON text. */
export function parseTheatreFile(file: string, json: string): { filed: FiledEntry[]; problems: Problem[] } {
  const filed: FiledEntry[] = [];
  const problems: Problem[] = [];
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    return { filed, problems: [{ file, id: null, message: `not JSON: ${String(error)}` }] };
  }
  const parsed = v.safeParse(theatreFileSchema, raw);
  if (!parsed.success) {
    return { filed, problems: [{ file, id: null, message: 'must be { "theatre": …, "entries": […] }' }] };
  }
  for (const rawEntry of parsed.output.entries) {
    const checked = v.safeParse(groupEntrySchema, rawEntry);
    if (checked.success) filed.push({ file, theatre: parsed.output.theatre, entry: withoutUndefined(checked.output) });
    else {
      for (const issue of checked.issues) {
        problems.push({ file, id: idOf(rawEntry), message: `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}` });
      }
    }
  }
  return { filed, problems };
}

/** JSON knows no `undefined`, but the schema's output type does; a guard tells the compiler so. */
function withoutUndefined(entry: v.InferOutput<typeof groupEntrySchema>): GroupEntry {
  // JSON.parse never yields undefined members, so the optional fields are absent or set.
  return entry as GroupEntry;
}

/** Reads `glossary/groups/`. */
export function readGroupFiles(folder: string = GROUPS_FOLDER): GroupFiles {
  const filed: FiledEntry[] = [];
  const problems: Problem[] = [];
  let waivers: readonly CollisionWaiver[] = [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const name of names) {
    const json = readFileSync(join(folder, name), 'utf8');
    if (name === WAIVERS) {
      const parsed = v.safeParse(waiverFileSchema, JSON.parse(json));
      if (parsed.success) waivers = parsed.output.collisions;
      else problems.push({ file: name, id: null, message: 'must be { "collisions": [{ alias, ids, reason }] }' });
      continue;
    }
    const result = parseTheatreFile(name, json);
    filed.push(...result.filed);
    problems.push(...result.problems);
  }
  return { filed, waivers, problems };
}
