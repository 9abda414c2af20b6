/** What is wrong with a settings file, and that nothing was changed; or what of it was left out. */
import { quoted } from '../../core/glossary/own-faults.ts';
import type { NamedLine, SettingsFileFault } from '../../core/settings/parse-settings-file.ts';
import { firstFew } from '../shared/first-few.ts';
import { formatList, type MessageKey, t } from '../strings.ts';

const FAULTS: Record<Exclude<SettingsFileFault['code'], 'wrong-value'>, MessageKey> = {
  'not-json': 'import_not_json',
  'wrong-file': 'import_wrong_file',
  'newer-version': 'import_newer',
};

function faultWords(fault: SettingsFileFault): string {
  if (fault.code !== 'wrong-value') return t(FAULTS[fault.code]);
  const { name, found, allowed } = fault;
  // One left-to-right run, as the file has it.
  const choice = allowed.join(', ');
  if (found === null) return t('import_missing_value', name, choice);
  return t('import_wrong_value', name, quoted(found), choice);
}

/** "Line 5: “mode” is "always" there; allowed: "every-page", "chosen-sites", "on-click". Nothing was changed." */
export function settingsFaultWords(faults: readonly SettingsFileFault[]): string {
  const lines = faults.map((fault) => t('import_fault', fault.line, faultWords(fault)));
  return [...firstFew(lines), t('import_nothing_changed')].join(' ');
}

/** "Settings imported. Not known here and left out: “colour” (line 7)." */
export function importedWords(unknown: readonly NamedLine[]): string {
  if (unknown.length === 0) return t('settings_imported');
  const names = unknown.map(({ name, line }) => t('import_unknown_name', quoted(name), line));
  return `${t('settings_imported')} ${t('import_unknown', formatList(firstFew(names)))}`;
}
