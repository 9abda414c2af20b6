/**
 * Places a card beside the words it explains without covering them: below the line where there is room, else above,
 * else on the larger side with its own scroll bar. Pure arithmetic in CSS pixels of the viewport.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlacement {
  readonly left: number;
  readonly side: 'above' | 'below';
  /** Distance of the card's near edge from the viewport's top (below the words) or bottom (above them). */
  readonly edge: number;
  readonly maxHeight: number;
}

/** Gap between the words and the card, and between the card and the viewport's edge, px. */
const GAP = 6;
const MARGIN = 8;

/** Where a card of this size goes, beside a box of words, inside a viewport. */
export function placeCard({
  words,
  card,
  viewport,
  rightToLeft,
}: {
  readonly words: Box;
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly rightToLeft: boolean;
}): CardPlacement {
  const roomBelow = viewport.height - words.bottom - GAP - MARGIN;
  const roomAbove = words.top - GAP - MARGIN;
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? roomBelow : roomAbove);
  const wanted = rightToLeft ? words.right - card.width : words.left;
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - card.width - MARGIN));
  // Anchored at the edge next to the words: a card that grows while it is shown grows away from them.
  const edge = side === 'below' ? words.bottom + GAP : viewport.height - words.top + GAP;
  return { left, side, edge, maxHeight };
}
