/**
 * Finds the mention under a pointer. The browser tells the caret position; the mention's own rectangles confirm it,
 * because a caret snaps to the nearest text even from the margin. Nothing is found in text that is left alone.
 */
import { isLeftAlone } from './left-alone.ts';
import type { TextMap } from './text-map.ts';

/** The text node position under a point of the viewport, in CSS pixels, or null. */
function caretAt(doc: Document, x: number, y: number): { node: Text; offset: number } | null {
  const position = doc.caretPositionFromPoint?.(x, y);
  if (!(position?.offsetNode instanceof Text)) return null;
  if (isLeftAlone(position.offsetNode)) return null;
  return { node: position.offsetNode, offset: position.offset };
}

/** Index of the mention under the point, or -1. `spans` are sorted and do not overlap. */
export function mentionAt(
  doc: Document,
  map: TextMap,
  spans: readonly { readonly start: number; readonly end: number }[],
  point: { readonly x: number; readonly y: number },
): number {
  const caret = caretAt(doc, point.x, point.y);
  if (!caret) return -1;
  const offset = map.toOffset(caret.node, caret.offset);
  if (offset === null) return -1;
  const index = spanHolding(spans, offset);
  const span = spans[index];
  if (!span) return -1;
  const rectangles = rectanglesOf(doc, map, span);
  const isInside = rectangles.some(
    (box) => point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom,
  );
  return isInside ? index : -1;
}

/** The client rectangles of a span, one a line, in CSS pixels. */
export function rectanglesOf(
  doc: Document,
  map: TextMap,
  span: { readonly start: number; readonly end: number },
): DOMRect[] {
  const still = map.toRange(span);
  if (!still) return [];
  const range = doc.createRange();
  range.setStart(still.startContainer, still.startOffset);
  range.setEnd(still.endContainer, still.endOffset);
  return [...range.getClientRects()];
}

function spanHolding(spans: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset > span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
