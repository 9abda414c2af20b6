/** What the glossary page needs from the world: a search through what comes with the extension, and single entries. */
import type { GroupEntry, OutletEntry } from '../../core/glossary/entries.ts';
import type { PlaceRecord } from '../../core/glossary/place-record.ts';

export const GLOSSARY_KINDS = ['group', 'place', 'outlet'] as const;
export type GlossaryKind = (typeof GLOSSARY_KINDS)[number];

export interface GlossaryQuery {
  readonly kind: GlossaryKind;
  /** Empty: all entries in order of name (groups, outlets) or size (places). */
  readonly words: string;
  readonly limit: number;
}

export interface GlossaryHit {
  readonly id: string;
  readonly name: string;
  /** "Deir ez-Zor · Syria", "example.org": told apart without opening. */
  readonly note: string;
  /** Class of a place, as the gazetteer has it. */
  readonly feature?: string;
}

export interface GlossaryHits {
  readonly hits: readonly GlossaryHit[];
  /** How many there are in all; `hits` holds at most the limit. */
  readonly total: number;
  /** The best hit that has the words as a name of its own, if any. */
  readonly exact: string | null;
}

export type GlossaryDetail =
  | { readonly kind: 'group'; readonly entry: GroupEntry; readonly relatedNames: Readonly<Record<string, string>> }
  | { readonly kind: 'place'; readonly place: PlaceRecord }
  | { readonly kind: 'outlet'; readonly outlet: OutletEntry };

export interface GlossaryClient {
  search(query: GlossaryQuery): Promise<GlossaryHits>;
  describe(kind: GlossaryKind, id: string): Promise<GlossaryDetail | null>;
  copy(text: string): Promise<boolean>;
}
