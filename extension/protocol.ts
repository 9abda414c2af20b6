/**
 * Every message of the extension, one interface per direction. Requests carry plain data; replies are values or
 * error codes. Only `rpc.ts` sends; handlers check the sender.
 */
import type { ArticleInput } from '../core/article/article-input.ts';
import type { PageOutline } from '../core/article/outline.ts';
import type { BlockLabel } from '../core/boilerplate/block-label.ts';
import type { GroupEntry, OutletEntry } from '../core/glossary/entries.ts';
import type { PlaceRecord } from '../core/glossary/place-record.ts';
import type { LocatorDrawing } from '../core/map/draw-locator.ts';
import type { Analysis, BareReport, FullReport, PageVerdict } from '../core/report/page-report.ts';
import type { EndedBy, FailureCode, PageState, PageToggles } from '../core/report/page-state.ts';
import type { BlockMarks, BlockMemoryChange } from '../core/settings/block-memory.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';

/** A request's parameters and what comes back. */
interface Call<Request, Reply> {
  readonly request: Request;
  readonly reply: Reply;
}

type Empty = Record<string, never>;
type Done = { readonly done: boolean };

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode };

/** An entry of the glossary with the names of the groups it points to. */
export interface DescribedGroup {
  readonly entry: GroupEntry;
  readonly relatedNames: Readonly<Record<string, string>>;
}

/** A name, and for a place what tells it from its namesakes. */
export interface NamedEntry {
  readonly name: string;
  readonly place?: Pick<PlaceRecord, 'within' | 'feature'>;
}

/** A place with a small picture of where it lies; without one when the atlas cannot be read. */
export interface DescribedPlace {
  readonly place: PlaceRecord;
  readonly locator: LocatorDrawing | null;
}

/** Messages of the language that the reader chose over the browser's own. */
export interface ChosenWords {
  readonly language: string;
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
}

export type EntryKind = 'group' | 'place' | 'outlet';

export interface GlossarySearch {
  readonly kind: EntryKind;
  /** Empty: all entries in order of name. */
  readonly words: string;
  readonly limit: number;
}

export interface GlossaryFound {
  readonly hits: readonly {
    readonly id: string;
    readonly name: string;
    readonly note: string;
    /** Class of a place, as the gazetteer has it. */
    readonly feature?: string;
  }[];
  readonly total: number;
  /** The best hit that has the words as a name of its own, if any. */
  readonly exact: string | null;
}

export type DescribedEntry =
  | ({ readonly kind: 'group' } & DescribedGroup)
  | { readonly kind: 'place'; readonly place: PlaceRecord }
  | { readonly kind: 'outlet'; readonly outlet: OutletEntry };

/** References of the groups, those of them that were opened and found to say it, and dated statements on outlets. */
interface ReferenceCounts {
  readonly groups: number;
  readonly checked: number;
  readonly statements: number;
}

/** Numbers of the About-the-data page. */
export interface DataFacts {
  readonly counts: { readonly groups: number; readonly places: number; readonly outlets: number };
  readonly references: ReferenceCounts;
  /** Languages whose sourcing is analysed, BCP 47. */
  readonly languages: readonly string[];
  /** Latest editorial date of an entry, `YYYY-MM-DD`, or null. */
  readonly compiled: string | null;
}

/** From pages and our own surfaces to the background. */
export interface BackgroundCalls {
  /** The gate found an article; the background starts the reader there if the reader's settings say so. */
  'article-found': Call<
    { readonly verdict: PageVerdict },
    { readonly started: boolean; readonly by?: 'site' | 'mode' }
  >;
  /** The reader asked for this page although it does not look like an article, or by hand in the on-click mode. */
  'start-reader': Call<Empty, { readonly started: boolean }>;
  /** The reader asked for the first card on this page; the script that draws cards comes before the answer. */
  'bring-cards': Call<Empty, Done>;
  /** A page paints highlights whose rules not every article is given. */
  'bring-rules': Call<{ readonly sheet: 'dark' | 'plain' | 'pointing' }, Done>;
  /** What a page session starts with. */
  'session-options': Call<
    {
      readonly url: string;
      /** The page has been read before: another highlight style may have been chosen since. */
      readonly isRepeat: boolean;
    },
    {
      readonly settings: Settings;
      readonly toggles: PageToggles;
      /** Something is remembered about blocks of this site: the page must ask before it collapses. */
      readonly remembersBlocks: boolean;
      /** Null: the words are the browser's. */
      readonly words: ChosenWords | null;
    }
  >;
  /** Pages cannot read the extension's files of messages. */
  'page-words': Call<Empty, ChosenWords | null>;
  'recall-blocks': Call<{ readonly url: string; readonly signatures: readonly string[] }, BlockMarks>;
  'change-blocks': Call<
    { readonly url: string; readonly change: BlockMemoryChange },
    { readonly outcome: 'stored' | 'private-window' | 'storage-full' }
  >;
  'forget-blocks': Call<{ readonly url: string }, { readonly stored: boolean }>;
  /** One label per block: of the page that the reader has before it, or comes to have. */
  'label-blocks': Call<{ readonly outline: PageOutline }, readonly BlockLabel[]>;
  analyse: Call<{ readonly input: ArticleInput }, Outcome<Analysis>>;
  'remember-toggles': Call<{ readonly url: string; readonly toggles: PageToggles }, { readonly stored: boolean }>;
  'describe-group': Call<{ readonly id: string }, DescribedGroup | null>;
  'describe-place': Call<{ readonly id: string }, DescribedPlace | null>;
  'search-glossary': Call<GlossarySearch, GlossaryFound>;
  'describe-entry': Call<{ readonly kind: EntryKind; readonly id: string }, DescribedEntry | null>;
  'data-facts': Call<Empty, DataFacts>;
  /** Names of entries and places by id; unknown ids are left out. */
  names: Call<{ readonly ids: readonly string[] }, Readonly<Record<string, NamedEntry>>>;
}

/** From our own surfaces and the background to the top frame of a page. */
export interface PageCalls {
  state: Call<Empty, PageState>;
  'set-toggles': Call<PageToggles, Done>;
  'analyse-again': Call<{ readonly force: boolean }, Done>;
  stop: Call<{ readonly by: EndedBy }, Done>;
  'jump-to': Call<Span, 'done' | 'changed'>;
  'jump-to-run': Call<{ readonly index: number }, 'done' | 'changed'>;
  'open-run': Call<{ readonly index: number; readonly open: boolean }, Done>;
  /** Leaves a run shown, here and on other pages of the site; takes a block hidden by the reader back. */
  'never-collapse': Call<{ readonly index: number }, Done>;
  /** Collapses again what was left shown on this site. */
  'collapse-again': Call<Empty, Done>;
  /** Hides the block over which the context menu was opened. */
  'hide-block': Call<Empty, Done>;
  'open-all-runs': Call<{ readonly open: boolean }, Done>;
  /** Outlines every mention of an entry, or none. */
  'point-at': Call<{ readonly id: string | null }, Done>;
  'step-mention': Call<{ readonly direction: 1 | -1 }, Done>;
  'step-attribution': Call<{ readonly direction: 1 | -1 }, Done>;
  'open-card': Call<Empty, Done>;
  /** The whole report, for exports and the batch command. */
  report: Call<{ readonly visible: boolean }, FullReport | BareReport | null>;
}

/** Name of the port on which a page pushes its state to an open popup or panel. */
export const STATE_PORT = 'newsgloss-state';
