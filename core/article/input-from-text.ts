/** Builds the analysis' input from plain text, for text that comes from no page. */
import { splitIntoBlocks } from '../text/split-into-blocks.ts';
import type { ArticleInput, PageSignals } from './article-input.ts';

/** What is known of a page beyond its text when there is no page. */
export const NO_SIGNALS: PageSignals = {
  canonical: null,
  metas: [],
  jsonLd: [],
  relLinks: [],
  times: [],
  lines: [],
  authorMarks: [],
  generator: null,
};

/** What a researcher knows of a text. Everything but the text may be left out. */
export interface PlainArticle {
  /** Paragraphs separated by empty lines; single line breaks inside a paragraph count as spaces. */
  readonly text: string;
  readonly headline?: string;
  /** Absolute address the text came from; provenance reads the host from it. */
  readonly url?: string;
  /** BCP 47 language; attributions are looked for in languages with a pack. English unless told. */
  readonly lang?: string;
}

/**
 * The input of `analyseArticle` for a plain text. Offsets in the analysis count UTF-16 code units of the returned
 * input's `text`, not of the argument's.
 */
export function inputFromText({ text, headline = '', url = '', lang = 'en' }: PlainArticle): ArticleInput {
  const model = splitIntoBlocks(text);
  return { ...model, url, headline, documentTitle: headline, lang, links: [], signals: NO_SIGNALS };
}
