/**
 * What one walk over a document yields: plain facts about the page, its block-level elements and its blocks of text.
 * Everything the detector and the boilerplate labels know comes from here; no layout, no document, no verdicts.
 */

/** A block-level element, or the body itself at index 0. */
export interface OutlineElement {
  /** Index of the nearest block-level ancestor; -1 for the body. */
  readonly parent: number;
  readonly tag: string;
  /** Class, id, role and itemprop values as written in the page, joined by spaces. */
  readonly hints: string;
  /** Number of form fields inside, at any depth below this element and above the next block-level one. */
  readonly fields: number;
  /** Number of images, videos and frames, counted like `fields`. */
  readonly media: number;
}

/** A maximal run of inline text that belongs to one block-level element. */
export interface OutlineBlock {
  /** Lower-case name of the nearest block-level element. */
  readonly tag: string;
  /** White space folded to single spaces, trimmed, otherwise verbatim. */
  readonly text: string;
  /** Index of that element in `elements`. */
  readonly container: number;
  /** Words in any script: see `countWords`. */
  readonly words: number;
  readonly links: number;
  /** Code units of link text, and of bold or italic text. */
  readonly linkChars: number;
  readonly boldChars: number;
  readonly italicChars: number;
  /** Addresses of its links as written, at most eight. */
  readonly hrefs: readonly string[];
  /** Class, rel and itemprop values of the inline elements around its text, at most 200 code units. */
  readonly inlineHints: string;
  /** Whether a `time` element, or one marked as a date, holds some of its text. */
  readonly dated: boolean;
}

/** The page as the detector and the labels see it. */
export interface PageOutline {
  readonly title: string;
  readonly lang: string | null;
  /** Path and query of the address the page gives itself (canonical, og:url), else of its own. */
  readonly path: string;
  readonly ogType: string | null;
  readonly ogTitle: string | null;
  readonly description: string | null;
  /** Whether meta elements give a publication time, and an author. */
  readonly metaPublished: boolean;
  readonly metaAuthor: boolean;
  /** `@type` values of the JSON-LD scripts, in order, at most 60. */
  readonly jsonLdTypes: readonly string[];
  /** JSON-LD `articleBody`, at most 60,000 code units, or ''. */
  readonly articleBody: string;
  readonly elements: readonly OutlineElement[];
  /** In document order. */
  readonly blocks: readonly OutlineBlock[];
}

/** Tags of headings. */
export const HEADING = /^h[1-6]$/;
