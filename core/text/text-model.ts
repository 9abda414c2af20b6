/**
 * The text of an article as one string, with its blocks. Blocks are joined by two line breaks; white space
 * inside a block is folded to one space. Nothing here knows of the document the text came from.
 */
import type { Span } from './span.ts';

/** One paragraph, heading, list entry, quotation or table row of the article. */
export interface TextBlock extends Span {
  /** Lower-case element name of the block: `p`, `h2`, `li`, `blockquote`, `td` … */
  readonly tag: string;
}

/** An article's body: `text` is its blocks joined by `"\n\n"`. */
export interface TextModel {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
}
