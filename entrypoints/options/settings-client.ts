/** The settings page's client on the stored settings. */
import type { SettingsClient, SettingsSnapshot } from '../../components/settings/settings-client.ts';
import { exportOwnJson } from '../../core/glossary/own-json.ts';
import { readOwnFile } from '../../core/glossary/read-own-file.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { loadOwnEntries, storeOwnEntries } from '../../extension/own-glossary-store.ts';
import { forgetPages } from '../../extension/page-overrides.ts';
import { forgetSettings, loadSettings, onSettingsChanged, updateSettings } from '../../extension/settings-store.ts';
import { listShortcuts, openShortcutsPage } from '../../extension/shortcuts.ts';
import { saveFile } from '../shared/save-file.ts';

export function createSettingsClient(): SettingsClient {
  const listeners = new Set<(snapshot: SettingsSnapshot) => void>();
  const emit = async () => {
    const [read, own, shortcuts] = await Promise.all([loadSettings(), loadOwnEntries(), listShortcuts()]);
    const snapshot = {
      settings: read.settings,
      isReadOnly: read.kind === 'newer',
      ownEntries: own.length,
      shortcuts,
    };
    for (const listener of listeners) listener(snapshot);
  };
  onSettingsChanged(() => void emit());
  return {
    subscribe(listener) {
      listeners.add(listener);
      void emit();
      return () => listeners.delete(listener);
    },
    change: updateSettings,
    reset: () => updateSettings(() => DEFAULT_SETTINGS),
    async forgetEverything() {
      await Promise.all([forgetPages(), forgetSettings(), storeOwnEntries([])]);
      await emit();
    },
    async importGlossary(file) {
      const parsed = await readOwnFile(textOf(file), /\.csv$/i.test(file.name) ? 'csv' : 'json');
      if (parsed.kind === 'refused') return parsed;
      if ((await storeOwnEntries(parsed.entries)) === 'storage-full') return { kind: 'storage-full' };
      await emit();
      return { kind: 'imported', count: parsed.entries.length };
    },
    exportGlossary: async () => ({
      name: 'newsgloss-own-glossary.json',
      mime: 'application/json',
      text: exportOwnJson(await loadOwnEntries()),
    }),
    save: saveFile,
    openShortcuts: () => void openShortcutsPage(),
  };
}

/** The file's text piece by piece: an oversized file is refused before it is read whole. */
async function* textOf(file: File): AsyncIterable<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
