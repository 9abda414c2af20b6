/** What is wrong with a settings file, and that nothing was changed. */
import type { SettingsFileFault } from '../../core/settings/parse-settings-file.ts';
import { type MessageKey, t } from '../strings.ts';

const FAULTS: Record<SettingsFileFault, MessageKey> = {
  'not-json': 'import_not_json',
  'wrong-file': 'import_wrong_file',
  'newer-version': 'import_newer',
  'wrong-value': 'import_wrong_value',
};

/** "Line 4: a setting in this file is not as it should be. Nothing was changed." */
export const faultWords = ({ fault, line }: { readonly fault: SettingsFileFault; readonly line: number }): string =>
  `${t('import_fault', line, t(FAULTS[fault]))} ${t('import_nothing_changed')}`;
