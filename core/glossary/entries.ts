/**
 * Shapes of the glossary's entries as the product shows them. The sources live in `glossary/`; the compiled form is
 * made at build time. Every claim about a group or an outlet names its issuer; every reference its publisher.
 */

export const GROUP_KINDS = [
  'state-armed-force',
  'state-unit',
  'police-paramilitary',
  'non-state-armed-group',
  'non-state-unit',
  'militia',
  'umbrella',
  'de-facto-authority-forces',
  'private-military-company',
  'coalition',
  'peacekeeping-mission',
  'criminal-organisation',
] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export const RELATION_TYPES = [
  'part-of',
  'has-part',
  'member-of',
  'ally-of',
  'partner-of',
  'supports',
  'supported-by',
  'opponent-of',
  'successor-of',
  'succeeded-by',
  'split-from',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export interface Reference {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Date on which the page was opened and found to say it, or null. */
  readonly checked: string | null;
}

export interface Alias {
  readonly text: string;
  readonly acronym?: boolean;
  readonly caseSensitive?: boolean;
  /** Show only with a theatre word or the full name in the document. */
  readonly needsContext?: boolean;
  readonly from?: number;
  readonly to?: number;
}

export interface NativeName {
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
}

export interface Relation {
  readonly type: RelationType;
  /** Id of another group. */
  readonly target: string;
  /** Who says so, and who denies it, where that is disputed. */
  readonly note?: string;
}

/** A dated row: an authority lists a group under its own wording. */
export interface Designation {
  readonly by: string;
  readonly as: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when not known. */
  readonly since: string | null;
  readonly until?: string;
  readonly reference: Reference;
}

/** `full` entries carry a summary, relations, designations and two references; `short` ones a sentence and one. */
export interface GroupEntry {
  readonly id: string;
  readonly depth: 'full' | 'short';
  readonly name: string;
  readonly native?: readonly NativeName[];
  readonly aliases: readonly Alias[];
  readonly kind: GroupKind;
  /** The reader left the kind of an own entry open: `kind` says nothing, and nobody is told that it does. */
  readonly isKindOpen?: true;
  readonly theatres: readonly string[];
  readonly active: { readonly from: number | null; readonly to: number | null };
  readonly relations?: readonly Relation[];
  readonly designations?: readonly Designation[];
  /** At most 280 characters, neutral, our own words. */
  readonly summary: string;
  /** Who leads or founded it, first name and surname without titles; the summary says so. Who is only said to lead it is none. */
  readonly leaders?: readonly string[];
  readonly references: readonly Reference[];
  /** Date of the last editorial reading. */
  readonly reviewed: string;
}

/** A dated statement about an outlet. */
export interface OutletStatement {
  readonly statement: string;
  readonly issuer: string;
  readonly date: string;
  readonly url: string;
  readonly until?: string;
  /** The outlet's own answer, where known. */
  readonly dispute?: string;
}

export interface OutletEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Registrable domains and hosts, lower case, without `www.`. */
  readonly hosts: readonly string[];
  readonly country: string | null;
  readonly kind: 'agency' | 'broadcaster' | 'newspaper' | 'site' | 'channel';
  readonly facts: readonly OutletStatement[];
  readonly reviewed: string;
}
