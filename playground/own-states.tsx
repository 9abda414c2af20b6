/** The page for own entries on entries in memory, in each of its states. */
import type { ComponentChild } from 'preact';
import { OwnPage } from '../components/own/OwnPage.tsx';
import type { OwnChange, OwnClient, OwnImport, OwnOutcome, OwnSnapshot } from '../components/own/own-client.ts';
import {
  mergeOwnEntries,
  type OwnEntries,
  putOwnEntry,
  removeOwnEntry,
  undoOwnChange,
} from '../core/glossary/edit-own.ts';
import type { OwnEntry } from '../core/glossary/own-glossary.ts';
import { readOwnFile } from '../core/glossary/read-own-file.ts';

export const INVENTED_OWN: OwnEntries = [
  {
    name: 'River Guard',
    aliases: ['RG', 'Guard of the River'],
    kind: 'militia',
    theatre: 'Sahra',
    note: 'Holds the east bank since May.',
    link: 'https://example.org/river-guard',
  },
  { name: 'حرس التل', aliases: ['Hill Watch'], kind: null, theatre: null, note: '', link: null },
];

export interface InventedOwnClient extends OwnClient {
  readonly stored: () => OwnEntries;
  /** Names of the files that were saved. */
  readonly saved: string[];
}

/** A client on entries in memory that changes them as the real one does. */
export function inventedOwn(facts: Partial<OwnSnapshot> = {}): InventedOwnClient {
  let { entries, isUnreadable }: OwnSnapshot = { entries: INVENTED_OWN, isUnreadable: false, ...facts };
  const saved: string[] = [];
  const listeners = new Set<(snapshot: OwnSnapshot) => void>();
  const set = (after: OwnEntries): OwnChange => {
    const before = entries;
    entries = after;
    for (const listener of listeners) listener({ entries, isUnreadable });
    return { before, after };
  };
  const changed = (after: OwnEntries): Promise<OwnOutcome> =>
    Promise.resolve({ kind: 'changed', change: set(after) } as const);
  return {
    stored: () => entries,
    saved,
    subscribe(listener) {
      listeners.add(listener);
      listener({ entries, isUnreadable });
      return () => listeners.delete(listener);
    },
    put(raw, replacing) {
      const edit = putOwnEntry(entries, raw, replacing);
      return edit.kind === 'edited' ? changed(edit.entries) : Promise.resolve(edit);
    },
    remove: (name) => changed(removeOwnEntry(entries, name)),
    undo: ({ before, after }) => changed(undoOwnChange(entries, before, after)),
    async importFile(file): Promise<OwnImport> {
      const parsed = await readOwnFile([await file.text()], file.name.endsWith('.csv') ? 'csv' : 'json');
      if (parsed.kind === 'refused') return { kind: 'problems', problems: parsed.problems };
      const merge = mergeOwnEntries(entries, parsed.entries);
      const change = set(merge.entries);
      return { kind: 'imported', change, count: parsed.entries.length, replaced: merge.replaced };
    },
    exportFile: (format) => Promise.resolve({ name: `own.${format}`, mime: 'text/plain', text: '' }),
    save: ({ name }) => void saved.push(name),
  };
}

const MANY: OwnEntries = Array.from(
  { length: 260 },
  (_unused, index): OwnEntry => ({
    name: `Invented Brigade ${index + 1}`,
    aliases: [],
    kind: 'militia',
    theatre: 'Sahra',
    note: '',
    link: null,
  }),
);

export const OWN_STATES: Readonly<Record<string, () => ComponentChild>> = {
  own: () => <OwnPage client={inventedOwn()} />,
  'own-none': () => <OwnPage client={inventedOwn({ entries: [] })} />,
  'own-add': () => <OwnPage client={inventedOwn()} initialForm={{ kind: 'add', name: 'Harbour Committee' }} />,
  'own-edit': () => <OwnPage client={inventedOwn()} initialForm={{ kind: 'add', name: 'River Guard' }} />,
  'own-many': () => <OwnPage client={inventedOwn({ entries: MANY })} />,
  'own-unreadable': () => <OwnPage client={inventedOwn({ entries: [], isUnreadable: true })} />,
};
