/** Reads a file of exported settings; a file that is not one changes nothing. */
import { lineOfPath, syntaxErrorLine } from '../glossary/json-lines.ts';
import { readSettings, type StoredSettings, storeSettings } from './migrate-settings.ts';
import type { Settings } from './settings.ts';
import { parseSitePattern } from './site-pattern.ts';
import { allowedValues, settingName, unknownPaths, unusableValues, type WrongValue } from './wrong-values.ts';

const SETTINGS_FILE = 'newsgloss-settings';

/** A setting by its name in the file, with its line there, from 1. */
export interface NamedLine {
  readonly name: string;
  readonly line: number;
}

export type SettingsFileFault =
  | { readonly code: 'not-json' | 'wrong-file' | 'newer-version'; readonly line: number }
  | (NamedLine & {
      readonly code: 'wrong-value';
      /** As the file has it; null where nothing stands. */
      readonly found: string | null;
      /** What may stand there, as a file would have it. */
      readonly allowed: readonly string[];
    });

export type SettingsFile =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** Left out: nothing of that name is known here. A file of a later version may well hold some. */
      readonly unknown: readonly NamedLine[];
    }
  | { readonly ok: false; readonly faults: readonly SettingsFileFault[] };

/** The file that `parseSettingsFile` reads back. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ file: SETTINGS_FILE, ...storeSettings(settings) } satisfies { file: string } & StoredSettings, null, 2)}\n`;

const refused = (code: 'not-json' | 'wrong-file' | 'newer-version', line = 1): SettingsFile => ({
  ok: false,
  faults: [{ code, line }],
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function wrongValue(source: string, { path, found }: WrongValue): SettingsFileFault {
  return {
    code: 'wrong-value',
    name: settingName(path),
    line: lineOfPath(source, path),
    found: found === undefined ? null : JSON.stringify(found),
    allowed: allowedValues(path),
  };
}

/** Addresses in the lists become the sites they are of, as when they are typed. */
function tidied(settings: Settings): Settings {
  const tidy = (sites: readonly string[]) => [...new Set(sites.map((site) => parseSitePattern(site) ?? site))];
  return { ...settings, sitesOff: tidy(settings.sitesOff), sitesOn: tidy(settings.sitesOn) };
}

/** The settings in a file, or all that is wrong with it and where. */
export function parseSettingsFile(source: string): SettingsFile {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return refused('not-json', syntaxErrorLine(source));
  }
  if (!isRecord(value) || value.file !== SETTINGS_FILE) return refused('wrong-file');
  const read = readSettings(value);
  if (read.kind === 'newer') return refused('newer-version', lineOfPath(source, ['version']));
  const wrong = read.kind === 'damaged' ? read.wrong : unusableValues(read.settings);
  if (wrong.length > 0) return { ok: false, faults: wrong.map((each) => wrongValue(source, each)) };
  const unknown = unknownPaths(value).map((path) => ({ name: settingName(path), line: lineOfPath(source, path) }));
  return { ok: true, settings: tidied(read.settings), unknown };
}
