/**
 * The page report: everything Newsgloss learns about one page, as shown in the popup, exported and written by the
 * batch command. Offsets are UTF-16 indices into `text`; spans are half-open; dates are calendar dates `YYYY-MM-DD`.
 */
import type { TextOffset } from '../text/span.ts';
import type { TextBlock } from '../text/text-model.ts';

export const REPORT_SCHEMA = 'newsgloss-report/1';

/** `[start, end)` in `text`. */
export type Segment = readonly [TextOffset, TextOffset];

export const SOURCE_CLASSES = [
  'named_person',
  'named_org',
  'official_body',
  'armed_party',
  'unnamed_official',
  'unnamed_other',
  'witness',
  'document',
  'media',
  'social',
  'self',
  'none',
] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

export const COLLAPSE_KINDS = [
  'navigation',
  'header',
  'footer',
  'sidebar',
  'related',
  'newsletter',
  'donation',
  'share',
  'promo',
  'comments',
  'disclaimer',
  'copyright',
  'republish',
  'cookie',
  'author-box',
  'toc',
  'other',
] as const;
export type CollapseKind = (typeof COLLAPSE_KINDS)[number];

export const HEDGE_KINDS = [
  'reportative',
  'reportative_agentless',
  'epistemic',
  'verification',
  'distancing_verb',
  'distancing_noun',
  'scare_quotes',
  'loaded_cue',
  'factive_cue',
  'denial_noncomment',
  'certainty',
] as const;
export type HedgeKind = (typeof HEDGE_KINDS)[number];

export type LinkKind = 'primary' | 'media' | 'social' | 'archive' | 'self' | 'donation' | 'other';

interface MentionBase {
  readonly start: TextOffset;
  readonly end: TextOffset;
  readonly text: string;
  readonly name: string;
  readonly confidence: 'high' | 'low';
  /** Other readings: ids, best first. */
  readonly candidates: readonly string[];
}

/** A stretch of text that names an armed group; `id` is null when it is in no glossary. */
export interface GroupMention extends MentionBase {
  readonly kind: 'group';
  readonly id: string | null;
  readonly listed: boolean;
  /** Glossary id of the body that the text itself says an unlisted group belongs to. */
  readonly parent?: string;
}

/** A toponym resolved to a point on Earth (degrees, WGS 84). */
export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly id: string;
  readonly listed: true;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2 code, or null for seas, deserts and the like. */
  readonly country: string | null;
  /** `country`, `admin`, `city`, `village`, `crossing`, `dam`, `mountain` … */
  readonly feature: string;
  /** One sentence on who holds and who claims a disputed place, or null. */
  readonly disputed: string | null;
}

export type Mention = GroupMention | PlaceMention;

/** Who says what. */
export interface Attribution {
  readonly source: readonly Segment[];
  readonly cue: readonly Segment[];
  readonly content: readonly Segment[];
  readonly kind: 'quote' | 'report' | 'stance';
  readonly quote: 'direct' | 'indirect' | 'mixed';
  readonly sourceClass: SourceClass;
  readonly unnamed: boolean;
  readonly described: boolean;
  readonly canonicalSource: string;
  /** Glossary id when the source belongs to a side in the fighting. */
  readonly party: string | null;
  readonly denial: boolean;
  readonly declined: boolean;
  readonly anonymityCondition: boolean;
  /** The outlet a statement came through: "TASS" in "Reuters, citing TASS". */
  readonly via: string | null;
  /** Index of the attribution whose content holds this one. */
  readonly nestedIn: number | null;
  /**
   * Only of statements that cite a document, on pages with links in their text: whether a link stands in the same block.
   */
  readonly documentLinked?: boolean;
}

export interface Hedge {
  readonly start: TextOffset;
  readonly end: TextOffset;
  readonly kind: HedgeKind;
}

export interface ReportLink {
  readonly url: string;
  readonly text: string;
  readonly start: TextOffset;
  readonly kind: LinkKind;
}

/** A dated statement about an outlet by a named issuer. */
export interface OutletFact {
  readonly outlet: string;
  readonly role: 'host' | 'original' | 'cited';
  readonly statement: string;
  readonly issuer: string;
  readonly date: string;
  readonly url: string;
  readonly afterArticle: boolean;
  /** When the listing or licence ended, where it did. */
  readonly until?: string;
  /** The outlet's own answer, where known. */
  readonly dispute?: string;
}

export interface Evidence {
  readonly signal: string;
  readonly quote: string;
}

export interface Provenance {
  readonly host: string;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly originalPublisher: string | null;
  readonly originalPublished: string | null;
  readonly originalUrl: string | null;
  readonly reprint: boolean;
  readonly wire: string | null;
  readonly corrections: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly policies: readonly { readonly name: string; readonly url: string }[];
  readonly outletFacts: readonly OutletFact[];
}

/** The reason of a stretch that the reader hid by hand; the interface has words of its own for it. */
export const HIDDEN_BY_READER = 'Hidden by the reader';

/** A stretch of the page collapsed in place, in document order. */
export interface CollapsedRun {
  readonly kind: CollapseKind;
  /** Why, in words a reader understands. */
  readonly reason: string;
  readonly words: number;
  readonly text: string;
}

export interface ReportSummary {
  readonly attributions: number;
  readonly named: number;
  readonly unnamed: number;
  readonly agentless: number;
  readonly party: number;
  readonly hedges: number;
  readonly distinctSources: number;
  readonly paragraphs: number;
  readonly paragraphsWithoutAttribution: number;
  readonly words: number;
  readonly links: number;
  readonly primaryLinks: number;
}

export interface PageVerdict {
  readonly article: boolean;
  /** Reason code when the page is not an article, else null. */
  readonly reason: string | null;
  /** Confidence that the page is an article, 0 to 1. */
  readonly score: number;
}

export interface PageFacts extends PageVerdict {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
}

/** What the background works out from one article: the report without what only the page knows. */
export interface Analysis {
  readonly headlineMentions: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly links: readonly ReportLink[];
  readonly provenance: Provenance;
  readonly summary: ReportSummary;
  /** False when the language has no sourcing rules: attributions and hedges are then empty and say nothing. */
  readonly sourcingSupported: boolean;
  /** The list of places is damaged: no place was looked for. */
  readonly placesMissing?: true;
}

/** Milliseconds spent in each step. */
export interface Timings {
  readonly detect: number;
  readonly read: number;
  readonly analyse: number;
  readonly paint: number;
}

/** A page that is not an article (and was not forced) has no further analysis. */
export interface BareReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly input: string;
  readonly page: PageFacts;
}

export interface FullReport extends BareReport {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly headline: { readonly text: string; readonly mentions: readonly Mention[] };
  readonly collapsed: readonly CollapsedRun[];
  readonly visibleText?: string;
  readonly provenance: Provenance;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly links: readonly ReportLink[];
  readonly summary: ReportSummary;
  readonly sourcingSupported: boolean;
  readonly placesMissing?: true;
  readonly timings: Timings;
}

export type PageReport = BareReport | FullReport;

/** Whether a report holds an analysis. */
export function isFullReport(report: PageReport | null): report is FullReport {
  return report !== null && 'text' in report;
}
