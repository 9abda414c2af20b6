/** What came of storing a change, in one sentence. */
import { type MessageKey, t } from '../strings.ts';
import type { SaveOutcome } from './settings-client.ts';

const OUTCOMES: Record<SaveOutcome, MessageKey> = {
  stored: 'settings_stored',
  'newer-version': 'settings_read_only',
  'storage-full': 'storage_full',
};

export const saveWords = (outcome: SaveOutcome): string => t(OUTCOMES[outcome]);
