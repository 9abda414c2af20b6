/** What is wrong with an entry or a file of them, in words. */
import type { OwnFault, OwnFaultCode, OwnProblem } from '../../core/glossary/own-faults.ts';
import { MAX_MEGABYTES } from '../../core/glossary/read-own-file.ts';
import { firstFew } from '../shared/first-few.ts';
import { type MessageKey, t } from '../strings.ts';
import type { OwnFailure } from './own-client.ts';

const FAULTS: Record<OwnFaultCode, MessageKey> = {
  'no-header': 'own_fault_no_header',
  'unknown-column': 'own_fault_unknown_column',
  'open-quote': 'own_fault_open_quote',
  'not-json': 'own_fault_not_json',
  'wrong-schema': 'own_fault_wrong_schema',
  'no-entries': 'own_fault_no_entries',
  'not-an-entry': 'own_fault_not_an_entry',
  'unknown-field': 'own_fault_unknown_field',
  'not-text': 'own_fault_not_text',
  'not-a-list': 'own_fault_not_a_list',
  'name-missing': 'own_fault_name_missing',
  'name-long': 'own_fault_name_long',
  'name-twice': 'own_fault_name_twice',
  'name-taken': 'own_fault_name_taken',
  'alias-many': 'own_fault_alias_many',
  'alias-long': 'own_fault_alias_long',
  'note-long': 'own_fault_note_long',
  'theatre-long': 'own_fault_theatre_long',
  'kind-unknown': 'own_fault_kind_unknown',
  'link-none': 'own_fault_link_none',
  'too-large': 'own_fault_too_large',
  'not-utf8': 'own_fault_not_utf8',
};

/** A clause without a stop: "the name is missing". */
export const faultWords = ({ code, values }: OwnFault): string => t(FAULTS[code], ...values);

/** One sentence a fault, the first few of them, and that nothing was changed. */
export function problemWords(problems: readonly OwnProblem[]): string {
  const lines = problems.map((problem) => t('import_line', problem.line, faultWords(problem)));
  return [...firstFew(lines), t('import_nothing_changed')].join(' ');
}

export function failureWords({ kind }: OwnFailure): string {
  if (kind === 'unreadable') return t('own_unreadable');
  return kind === 'too-large' ? t('own_too_large', MAX_MEGABYTES) : t('storage_full');
}
