/**
 * Changes to the reader's own entries, as functions of what is stored at the moment of the change: two open pages lose
 * nothing to each other.
 */
import { type OwnFault, ownFault } from './own-faults.ts';
import { type OwnEntry, ownFaults, ownKey, type RawOwnEntry, tidy } from './own-glossary.ts';

export type OwnEntries = readonly OwnEntry[];

export type OwnEdit =
  | { readonly kind: 'edited'; readonly entries: OwnEntries; readonly entry: OwnEntry }
  | { readonly kind: 'refused'; readonly faults: readonly OwnFault[] };

const keyOf = ({ name }: OwnEntry): string => ownKey(name);

/** Adds an entry, or puts it in the place of the one named `replacing`. */
export function putOwnEntry(entries: OwnEntries, raw: RawOwnEntry, replacing: string | null): OwnEdit {
  const faults = ownFaults(raw);
  const entry = tidy(raw);
  const place = replacing === null ? -1 : entries.findIndex((each) => keyOf(each) === ownKey(replacing));
  const isTaken = entries.some((each, index) => index !== place && keyOf(each) === keyOf(entry));
  if (isTaken && faults.length === 0) faults.push(ownFault('name-taken', entry.name));
  if (faults.length > 0) return { kind: 'refused', faults };
  const placed = place < 0 ? [...entries, entry] : entries.map((each, index) => (index === place ? entry : each));
  return { kind: 'edited', entry, entries: placed };
}

/** Takes the entry of that name out. */
export function removeOwnEntry(entries: OwnEntries, name: string): OwnEntries {
  return entries.filter((entry) => keyOf(entry) !== ownKey(name));
}

export interface OwnMerge {
  readonly entries: OwnEntries;
  /** How many of the imported entries took the place of one with the same name. */
  readonly replaced: number;
}

/** Adds imported entries; those with a known name take its place, all others stay. */
export function mergeOwnEntries(entries: OwnEntries, imported: OwnEntries): OwnMerge {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const before = byKey.size;
  for (const entry of imported) byKey.set(keyOf(entry), entry);
  return { entries: [...byKey.values()], replaced: imported.length - (byKey.size - before) };
}

/** Takes back what turned `before` into `after`, and leaves alone what was changed since. */
export function undoOwnChange(now: OwnEntries, before: OwnEntries, after: OwnEntries): OwnEntries {
  const former = new Map(before.map((entry) => [keyOf(entry), entry]));
  const later = new Map(after.map((entry) => [keyOf(entry), entry]));
  const isSame = (key: string) => JSON.stringify(former.get(key)) === JSON.stringify(later.get(key));
  const restored = new Map(now.map((entry) => [keyOf(entry), entry]));
  for (const key of new Set([...former.keys(), ...later.keys()])) {
    if (isSame(key)) continue;
    const entry = former.get(key);
    if (entry === undefined) restored.delete(key);
    else restored.set(key, entry);
  }
  return [...restored.values()];
}
