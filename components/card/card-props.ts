/** What a card is given and what it asks for; the host on the page places it and moves the focus. */
import type { GroupEntry } from '../../core/glossary/entries.ts';
import type { PlaceRecord } from '../../core/glossary/place-record.ts';
import type { LocatorDrawing } from '../../core/map/draw-locator.ts';
import type { GroupMention, PlaceMention } from '../../core/report/page-report.ts';

/** What tells places of one name apart. */
export type PlaceTraits = Pick<PlaceRecord, 'within' | 'feature'>;

/** Another reading of an ambiguous name. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Places only. */
  readonly place?: PlaceTraits;
}

/** A form of the same name on this page, with how often it stands there. */
export interface AlsoHere {
  readonly text: string;
  readonly count: number;
}

export interface CardCallbacks {
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** Shows the entry with this id in the same card. */
  readonly onOpenRelated: (id: string) => void;
  /** Goes back to the entry the reader came from. */
  readonly onBack?: () => void;
  /** Puts a prepared correction on the clipboard; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What every card is given, whatever it is about. */
export interface CardFacts {
  readonly alsoHere: readonly AlsoHere[];
  readonly candidates: readonly Candidate[];
  /** The reading chosen for the words, where the card shows another one. */
  readonly likely?: Candidate | undefined;
  readonly pinned: boolean;
  /** The name of the entry from which the reader came to this one, if any. */
  readonly cameFrom?: string | null;
  /** `page`: part of an own page, without close, pin and walk. */
  readonly surface?: 'card' | 'page';
  /** Today, `YYYY-MM-DD`: lists checked long ago say so. */
  readonly today: string;
  /** Host of the page, named in the prepared correction. */
  readonly host: string;
}

export interface GroupCardProps extends CardFacts, CardCallbacks {
  readonly mention: GroupMention | null;
  readonly entry: GroupEntry;
  /** Names of the groups that `entry.relations` points to, by id; a target without one is left out. */
  readonly relatedNames: Readonly<Record<string, string>>;
}

export interface PlaceCardProps extends CardFacts, CardCallbacks {
  readonly mention: PlaceMention | null;
  readonly place: PlaceRecord;
  /** Where it lies, drawn beforehand; none where the atlas could not be read. */
  readonly locator?: LocatorDrawing | null;
}

export interface UnlistedCardProps extends CardFacts, CardCallbacks {
  readonly mention: GroupMention;
  /** The listed body that the text itself says it belongs to. */
  readonly parent: Candidate | null;
}

/** One card of any sort: what `Card` takes. */
export type CardProps =
  | ({ readonly kind: 'group' } & GroupCardProps)
  | ({ readonly kind: 'place' } & PlaceCardProps)
  | ({ readonly kind: 'unlisted' } & UnlistedCardProps);
