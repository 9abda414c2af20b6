/** What the settings page needs from the world; every change starts from what is stored at that moment. */
import type { Settings } from '../../core/settings/settings.ts';
import type { SavedFile } from '../popup/popup-client.ts';
import type { Shortcut } from './ShortcutList.tsx';

export type SaveOutcome = 'stored' | 'newer-version' | 'storage-full';

export interface SettingsSnapshot {
  readonly settings: Settings;
  /** The store was written by a newer version: shown, never written. */
  readonly isReadOnly: boolean;
  /** Number of the reader's own glossary entries. */
  readonly ownEntries: number;
  /** Sites for which the reader has said what is never collapsed or always hidden. */
  readonly rememberedSites: number;
  readonly shortcuts: readonly Shortcut[];
}

export interface SettingsClient {
  subscribe(listener: (snapshot: SettingsSnapshot) => void): () => void;
  change(change: (settings: Settings) => Settings): Promise<SaveOutcome>;
  /** Back to what a new reader gets; the own glossary and the page switches stay. */
  reset(): Promise<SaveOutcome>;
  /** Forgets on every site what is never collapsed and what is always hidden. */
  forgetBlocks(): Promise<void>;
  /** Deletes everything stored: settings, page switches, own glossary. */
  forgetEverything(): Promise<void>;
  save(file: SavedFile): void;
  openShortcuts(): void;
}
