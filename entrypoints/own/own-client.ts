/** The client of the page for own entries on the stored ones. */
import type { OwnChange, OwnClient, OwnImport, OwnOutcome, OwnSnapshot } from '../../components/own/own-client.ts';
import {
  mergeOwnEntries,
  type OwnEntries,
  putOwnEntry,
  removeOwnEntry,
  undoOwnChange,
} from '../../core/glossary/edit-own.ts';
import { exportOwnCsv } from '../../core/glossary/own-csv.ts';
import { type OwnFault, ownFault } from '../../core/glossary/own-faults.ts';
import { OWN_GLOSSARY_MAX_BYTES, type OwnParsed } from '../../core/glossary/own-glossary.ts';
import { exportOwnJson } from '../../core/glossary/own-json.ts';
import { MAX_MEGABYTES, readOwnFile } from '../../core/glossary/read-own-file.ts';
import { loadOwnText, onOwnEntriesChanged, readOwnText, updateOwnEntries } from '../../extension/own-glossary-store.ts';
import { snapshotFeed } from '../shared/snapshot-feed.ts';
import { saveFile } from '../shared/take-away.ts';

type Edit = (entries: OwnEntries) => OwnEntries | { readonly faults: readonly OwnFault[] };

const hasFaults = (edited: ReturnType<Edit>): edited is { readonly faults: readonly OwnFault[] } => 'faults' in edited;

/** Stores what an edit makes of the entries. */
async function change(edit: Edit): Promise<OwnOutcome> {
  let faults: readonly OwnFault[] = [];
  let made: OwnChange = { before: [], after: [] };
  const outcome = await updateOwnEntries((before) => {
    const edited = edit(before);
    if (hasFaults(edited)) {
      faults = edited.faults;
      return null;
    }
    made = { before, after: edited };
    return edited;
  });
  if (outcome === 'unchanged') return { kind: 'refused', faults };
  return outcome === 'stored' ? { kind: 'changed', change: made } : { kind: outcome };
}

async function importFile(file: File): Promise<OwnImport> {
  const parsed = await readFile(file);
  if (parsed.kind === 'refused') return { kind: 'problems', problems: parsed.problems };
  let replaced = 0;
  const outcome = await change((entries) => {
    const merge = mergeOwnEntries(entries, parsed.entries);
    replaced = merge.replaced;
    return merge.entries;
  });
  if (outcome.kind === 'refused') return { kind: 'problems', problems: [] };
  if (outcome.kind !== 'changed') return outcome;
  return { kind: 'imported', change: outcome.change, count: parsed.entries.length, replaced };
}

const refused = (fault: OwnFault): OwnParsed => ({ kind: 'refused', problems: [{ line: 1, ...fault }] });

async function readFile(file: File): Promise<OwnParsed> {
  if (file.size > OWN_GLOSSARY_MAX_BYTES) return refused(ownFault('too-large', MAX_MEGABYTES));
  try {
    return await readOwnFile(textOf(file), /\.csv$/iu.test(file.name) ? 'csv' : 'json');
  } catch (error) {
    // What a strict decoder throws at the first byte that is no UTF-8.
    if (error instanceof TypeError) return refused(ownFault('not-utf8'));
    throw error;
  }
}

/** The file's text piece by piece. */
async function* textOf(file: File): AsyncIterable<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

async function takeSnapshot(): Promise<OwnSnapshot> {
  const stored = readOwnText(await loadOwnText());
  const isUnreadable = stored.kind === 'unreadable';
  return { entries: isUnreadable ? [] : stored.entries, isUnreadable };
}

export function createOwnClient(): OwnClient {
  return {
    subscribe: snapshotFeed(takeSnapshot, [onOwnEntriesChanged]).subscribe,
    put: (raw, replacing) =>
      change((entries) => {
        const edit = putOwnEntry(entries, raw, replacing);
        return edit.kind === 'edited' ? edit.entries : edit;
      }),
    remove: (name) => change((entries) => removeOwnEntry(entries, name)),
    undo: ({ before, after }) => change((now) => undoOwnChange(now, before, after)),
    importFile,
    async exportFile(format) {
      const text = await loadOwnText();
      const stored = readOwnText(text);
      const entries = stored.kind === 'read' ? stored.entries : [];
      if (format === 'csv')
        return { name: 'newsgloss-own-glossary.csv', mime: 'text/csv', text: exportOwnCsv(entries) };
      return { name: 'newsgloss-own-glossary.json', mime: 'application/json', text: text ?? exportOwnJson(entries) };
    },
    save: saveFile,
  };
}
