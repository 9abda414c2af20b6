/**
 * The reader's settings in the browser's local storage. Writes are serialised and always start from what is stored
 * now, so that two open settings pages lose nothing; a store from a newer version is never written.
 */
import browser from 'webextension-polyfill';
import { type ReadSettings, readSettings, storeSettings } from '../core/settings/migrate-settings.ts';
import type { Settings } from '../core/settings/settings.ts';

const KEY = 'settings';
const LOCK = 'newsgloss-settings';

/** What is stored, read anew. */
export async function loadSettings(): Promise<ReadSettings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

export type StoreOutcome = 'stored' | 'newer-version' | 'storage-full';

/** Changes the settings; the change sees the stored ones, whichever page stored them. */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<StoreOutcome> {
  return navigator.locks.request(LOCK, async (): Promise<StoreOutcome> => {
    const stored = await loadSettings();
    if (stored.kind === 'newer') return 'newer-version';
    try {
      await browser.storage.local.set({ [KEY]: storeSettings(change(stored.settings)) });
      return 'stored';
    } catch {
      return 'storage-full';
    }
  });
}

/** Calls back with the settings whenever any surface stores them; returns the way to stop. */
export function onSettingsChanged(listener: (settings: ReadSettings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Removes what is stored; the defaults hold again. */
export async function forgetSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
