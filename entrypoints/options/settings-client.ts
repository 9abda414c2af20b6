/** The settings page's client on the stored settings. */
import type { SettingsClient, SettingsSnapshot } from '../../components/settings/settings-client.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { countSitesWithBlocks, forgetBlocks } from '../../extension/block-memory.ts';
import { forgetFingerprintKey } from '../../extension/keyed-fingerprint.ts';
import { forgetOwnEntries, loadOwnText, onOwnEntriesChanged, readOwnText } from '../../extension/own-glossary-store.ts';
import { forgetPages } from '../../extension/page-overrides.ts';
import { forgetSettings, loadSettings, onSettingsChanged, updateSettings } from '../../extension/settings-store.ts';
import { listShortcuts, openShortcutsPage } from '../../extension/shortcuts.ts';
import { snapshotFeed } from '../shared/snapshot-feed.ts';
import { saveFile } from '../shared/take-away.ts';

async function takeSnapshot(): Promise<SettingsSnapshot> {
  const [read, ownText, shortcuts, rememberedSites] = await Promise.all([
    loadSettings(),
    loadOwnText(),
    listShortcuts(),
    countSitesWithBlocks(),
  ]);
  const own = readOwnText(ownText);
  return {
    settings: read.settings,
    isReadOnly: read.kind === 'newer',
    ownEntries: own.kind === 'read' ? own.entries.length : 0,
    rememberedSites,
    shortcuts,
  };
}

export function createSettingsClient(): SettingsClient {
  const { subscribe, emit } = snapshotFeed(takeSnapshot, [onSettingsChanged, onOwnEntriesChanged]);
  return {
    subscribe,
    change: updateSettings,
    reset: () => updateSettings(() => DEFAULT_SETTINGS),
    async forgetBlocks() {
      await forgetBlocks();
      await emit();
    },
    async forgetEverything() {
      await Promise.all([forgetPages(), forgetBlocks(), forgetFingerprintKey(), forgetSettings(), forgetOwnEntries()]);
      await emit();
    },
    save: saveFile,
    openShortcuts: () => void openShortcutsPage(),
  };
}
