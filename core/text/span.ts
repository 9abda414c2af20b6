/**
 * Positions in text. Every offset is a UTF-16 code unit index; every span is half-open, `[start, end)`.
 * The two flavours of offset take plain numbers but refuse each other, so that an index into one DOM
 * text node never passes for an index into the text of the whole article.
 */

/** An index into the text of a whole article. */
export type TextOffset = number & { readonly flavour?: 'text' };

/** An index into the data of one DOM text node. */
export type NodeOffset = number & { readonly flavour?: 'node' };

/** A half-open stretch of the article's text. */
export interface Span {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
