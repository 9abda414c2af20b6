import type { SavedOutcome } from '../../core/report/saved-rows.ts';
import type { SavedFile } from '../popup/popup-client.ts';

/** What the page for saved articles needs from the world. */
export interface SavedPagesClient {
  /** Analyses one saved page; its scripts do not run and nothing is fetched. Rejects only when the signal aborts. */
  analyse(file: File, signal: AbortSignal): Promise<SavedOutcome>;
  save(file: SavedFile): void;
}
