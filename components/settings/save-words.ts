/** What came of a change, in one sentence; written when it is shown, since the change may be that of the language. */
import { type MessageKey, t } from '../strings.ts';
import type { SaveOutcome } from './settings-client.ts';

export interface Said {
  readonly words: () => string;
  /** Nothing was changed, and why: longer than the few words of a confirmation. */
  readonly isProblem: boolean;
}

const OUTCOMES: Record<SaveOutcome, MessageKey> = {
  stored: 'settings_stored',
  'newer-version': 'settings_read_only',
  'storage-full': 'storage_full',
};

export const saveWords = (outcome: SaveOutcome): string => t(OUTCOMES[outcome]);

/** What was done, or why it was not. */
export const saidOf = (outcome: SaveOutcome, done: () => string = () => t(OUTCOMES.stored)): Said => ({
  words: () => (outcome === 'stored' ? done() : saveWords(outcome)),
  isProblem: outcome !== 'stored',
});

export const saidDone = (done: MessageKey): Said => saidOf('stored', () => t(done));
