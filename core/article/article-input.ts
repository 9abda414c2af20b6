/**
 * What a page hands to the analysis: plain, structured-clonable facts read from the document, with no verdicts
 * about sourcing in them. Built by `page/`, consumed by `core/analyse-article.ts` in the background.
 */
import type { Span } from '../text/span.ts';
import type { TextModel } from '../text/text-model.ts';

/** A link inside the article's text or in a line near it. */
export interface PageLink {
  /** Absolute address. */
  readonly url: string;
  readonly text: string;
}

/** A link whose words stand in the article's text. */
export interface TextLink extends PageLink, Span {}

/** Where a line stands: inside the article column, before or after the body, or elsewhere on the page. */
export type LinePosition = 'before' | 'inside' | 'after' | 'elsewhere';

/** One block of text outside the article's body (byline, dateline, copyright line, appeal …), read before any collapse. */
export interface PageLine {
  readonly text: string;
  readonly position: LinePosition;
  readonly tag: string;
  /** Class, id, rel and itemprop tokens of the element and its two nearest ancestors, lower case, joined by spaces. */
  readonly hints: string;
  readonly links: readonly PageLink[];
}

/** A short element that the page's markup gives a role, with a line break where it has a `br` or a block edge. */
export interface PageMark {
  readonly text: string;
  readonly hints: string;
  readonly links: readonly PageLink[];
}

/** Machine-readable and visible signals about where a page comes from. */
export interface PageSignals {
  readonly canonical: string | null;
  /** `meta` elements in document order; `name` is the lower-case name, property, itemprop or http-equiv. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** Raw text of `application/ld+json` scripts, each at most 200,000 code units. */
  readonly jsonLd: readonly string[];
  /** `link` elements with a rel (canonical, amphtml, license, author …), hrefs absolute. */
  readonly relLinks: readonly { readonly rel: string; readonly url: string }[];
  /** `time` elements and microdata dates. */
  readonly times: readonly { readonly datetime: string; readonly text: string; readonly hints: string }[];
  readonly lines: readonly PageLine[];
  /** Short elements marked up as naming an author (rel, itemprop, class), in document order. */
  readonly authorMarks: readonly PageMark[];
  readonly generator: string | null;
}

/** Everything the analysis gets to know of one page. */
export interface ArticleInput extends TextModel {
  readonly url: string;
  /** The headline as shown on the page. */
  readonly headline: string;
  readonly documentTitle: string;
  /** BCP 47 language of the article as declared or detected, or null. */
  readonly lang: string | null;
  readonly links: readonly TextLink[];
  readonly signals: PageSignals;
}
