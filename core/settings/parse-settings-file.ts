/** Reads a file of exported settings; a file that is not one changes nothing. */
import { syntaxErrorLine } from '../glossary/json-lines.ts';
import { readSettings, type StoredSettings, storeSettings } from './migrate-settings.ts';
import type { Settings } from './settings.ts';

const SETTINGS_FILE = 'newsgloss-settings';

export type SettingsFileFault = 'not-json' | 'wrong-file' | 'newer-version' | 'wrong-value';

export type SettingsFile =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly fault: SettingsFileFault;
      /** Where in the file, from 1. */
      readonly line: number;
    };

/** The file that `parseSettingsFile` reads back. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ file: SETTINGS_FILE, ...storeSettings(settings) } satisfies { file: string } & StoredSettings, null, 2)}\n`;

const refused = (fault: SettingsFileFault, line = 1): SettingsFile => ({ ok: false, fault, line });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The line on which a key stands first. */
function lineOfKey(source: string, key: string): number {
  const at = source.search(new RegExp(`"${key}"\\s*:`));
  return at < 0 ? 1 : source.slice(0, at).split('\n').length;
}

/** The settings in a file, or what is wrong with it and where. */
export function parseSettingsFile(source: string): SettingsFile {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return refused('not-json', syntaxErrorLine(source));
  }
  if (!isRecord(value) || value.file !== SETTINGS_FILE) return refused('wrong-file');
  const read = readSettings(value);
  if (read.kind === 'newer') return refused('newer-version', lineOfKey(source, 'version'));
  if (read.kind === 'damaged') return refused('wrong-value', lineOfKey(source, read.setting ?? 'version'));
  return { ok: true, settings: read.settings };
}
