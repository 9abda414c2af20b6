/** What the page for own entries needs from the world; every change starts from what is stored at that moment. */
import type { OwnEntries } from '../../core/glossary/edit-own.ts';
import type { OwnFault, OwnProblem } from '../../core/glossary/own-faults.ts';
import type { RawOwnEntry } from '../../core/glossary/own-glossary.ts';
import type { SavedFile } from '../popup/popup-client.ts';

/** What a change made of the entries: enough to take it back. */
export interface OwnChange {
  readonly before: OwnEntries;
  readonly after: OwnEntries;
}

export type OwnFailure = { readonly kind: 'unreadable' | 'too-large' | 'storage-full' };

export type OwnOutcome =
  | { readonly kind: 'changed'; readonly change: OwnChange }
  /** Not stored: what is wrong with the entry. */
  | { readonly kind: 'refused'; readonly faults: readonly OwnFault[] }
  | OwnFailure;

export type OwnImport =
  | { readonly kind: 'imported'; readonly change: OwnChange; readonly count: number; readonly replaced: number }
  /** Nothing was taken: every fault with its line. */
  | { readonly kind: 'problems'; readonly problems: readonly OwnProblem[] }
  | OwnFailure;

export interface OwnSnapshot {
  readonly entries: OwnEntries;
  /** The store cannot be read: nothing is written over it. */
  readonly isUnreadable: boolean;
}

export interface OwnClient {
  subscribe(listener: (snapshot: OwnSnapshot) => void): () => void;
  /** Stores an entry; `replacing` names the one whose place it takes. */
  put(raw: RawOwnEntry, replacing: string | null): Promise<OwnOutcome>;
  remove(name: string): Promise<OwnOutcome>;
  undo(change: OwnChange): Promise<OwnOutcome>;
  /** Takes a JSON or CSV file of entries, all of it or nothing. */
  importFile(file: File): Promise<OwnImport>;
  exportFile(format: 'json' | 'csv'): Promise<SavedFile>;
  save(file: SavedFile): void;
}
