/** The reader's own glossary entries in local storage, replaced as a whole. */
import browser from 'webextension-polyfill';
import type { OwnEntry } from '../core/glossary/own-glossary.ts';
import { exportOwnJson, parseOwnJson } from '../core/glossary/own-json.ts';

const KEY = 'ownGlossary';

/** Stored as the export file's own text, so that one reader checks both. */
export async function loadOwnEntries(): Promise<readonly OwnEntry[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const parsed = typeof stored === 'string' ? parseOwnJson(stored) : null;
  return parsed?.kind === 'parsed' ? parsed.entries : [];
}

export async function storeOwnEntries(entries: readonly OwnEntry[]): Promise<'stored' | 'storage-full'> {
  try {
    if (entries.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: exportOwnJson(entries) });
    return 'stored';
  } catch {
    return 'storage-full';
  }
}
