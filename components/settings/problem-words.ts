/** What is wrong with a file, on which line, and that nothing was changed. */
import type { OwnProblem } from '../../core/glossary/own-glossary.ts';
import type { SettingsFileFault } from '../../core/settings/parse-settings-file.ts';
import { type MessageKey, t, tn } from '../strings.ts';

const FAULTS: Record<SettingsFileFault, MessageKey> = {
  'not-json': 'import_not_json',
  'wrong-file': 'import_wrong_file',
  'newer-version': 'import_newer',
  'wrong-value': 'import_wrong_value',
};

/** Faults shown before the list is cut. */
const SHOWN = 5;

export const faultWords = (fault: SettingsFileFault): string => `${t(FAULTS[fault])} ${t('import_nothing_changed')}`;

/** One sentence a fault, the first few of them. */
export function problemWords(problems: readonly OwnProblem[]): string {
  const lines = problems.slice(0, SHOWN).map(({ line, message }) => t('import_line', line, message));
  const rest = problems.length - SHOWN;
  return [...lines, ...(rest > 0 ? [tn('import_more', rest)] : []), t('import_nothing_changed')].join(' ');
}
