/**
 * The reader's own glossary entries in local storage. Writes are serialised and start from what is stored now; what
 * cannot be read (a later version's, a damaged store) is never written over.
 */
import browser from 'webextension-polyfill';
import { OWN_GLOSSARY_MAX_BYTES, type OwnEntry } from '../core/glossary/own-glossary.ts';
import { exportOwnJson, parseOwnJson } from '../core/glossary/own-json.ts';
import { utf8Length } from '../core/glossary/read-own-file.ts';

const KEY = 'ownGlossary';
const LOCK = 'newsgloss-own-glossary';

export type StoredOwn =
  | { readonly kind: 'read'; readonly entries: readonly OwnEntry[] }
  /** The store's text, for the reader to save. */
  | { readonly kind: 'unreadable'; readonly text: string };

/** The export file's own text as it is stored, or null; one reader checks both. */
export async function loadOwnText(): Promise<string | null> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : null;
}

export function readOwnText(text: string | null): StoredOwn {
  if (text === null) return { kind: 'read', entries: [] };
  const parsed = parseOwnJson(text);
  return parsed.kind === 'parsed' ? { kind: 'read', entries: parsed.entries } : { kind: 'unreadable', text };
}

export type OwnStoreOutcome = 'stored' | 'unchanged' | 'unreadable' | 'too-large' | 'storage-full';

/** Changes the entries; the change sees the stored ones, and returns null to leave them as they are. */
export async function updateOwnEntries(
  change: (entries: readonly OwnEntry[]) => readonly OwnEntry[] | null,
): Promise<OwnStoreOutcome> {
  return navigator.locks.request(LOCK, async (): Promise<OwnStoreOutcome> => {
    const stored = readOwnText(await loadOwnText());
    if (stored.kind === 'unreadable') return 'unreadable';
    const entries = change(stored.entries);
    return entries === null ? 'unchanged' : write(entries);
  });
}

async function write(entries: readonly OwnEntry[]): Promise<OwnStoreOutcome> {
  const text = exportOwnJson(entries);
  if (utf8Length(text) > OWN_GLOSSARY_MAX_BYTES) return 'too-large';
  try {
    if (entries.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: text });
    return 'stored';
  } catch {
    return 'storage-full';
  }
}

/** Deletes all entries, readable or not. */
export async function forgetOwnEntries(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back whenever any surface stores entries; returns the way to stop. */
export function onOwnEntriesChanged(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
