/** Reads a file of exported settings; a file that is not one changes nothing. */
import { readSettings, type StoredSettings, storeSettings } from './migrate-settings.ts';
import type { Settings } from './settings.ts';

const SETTINGS_FILE = 'newsgloss-settings';

export type SettingsFileFault = 'not-json' | 'wrong-file' | 'newer-version' | 'wrong-value';

export type SettingsFile =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: SettingsFileFault };

/** The file that `parseSettingsFile` reads back. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ file: SETTINGS_FILE, ...storeSettings(settings) } satisfies { file: string } & StoredSettings, null, 2)}\n`;

const refused = (fault: SettingsFileFault): SettingsFile => ({ ok: false, fault });

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The settings in a file, or what is wrong with it. */
export function parseSettingsFile(source: string): SettingsFile {
  const value = parse(source);
  if (value === undefined) return refused('not-json');
  if (!isRecord(value) || value.file !== SETTINGS_FILE) return refused('wrong-file');
  const read = readSettings(value);
  if (read.kind === 'newer') return refused('newer-version');
  return read.kind === 'damaged' ? refused('wrong-value') : { ok: true, settings: read.settings };
}
