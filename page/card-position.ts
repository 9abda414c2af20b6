/**
 * Places a card beside the words it explains without covering them: below the line where there is room, else above,
 * else on the larger side with its own scroll bar; in a low window to the right or left of the words, where it has the
 * window's whole height. Pure arithmetic in CSS pixels of the viewport.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlacement {
  readonly left: number;
  readonly side: 'above' | 'below' | 'beside';
  /** Distance of the card from the viewport's bottom where it stands above the words, else from the top. */
  readonly edge: number;
  readonly maxHeight: number;
}

/** Gap between the words and the card, and between the card and the viewport's edge, px. */
const GAP = 6;
const MARGIN = 8;

/** Where a sheet stands in a narrow window, and how high it may be. */
export interface SheetPlacement {
  readonly side: 'top' | 'bottom';
  readonly maxHeight: number;
}

/** The share of a window's height that a sheet may take. */
const SHEET_SHARE = 0.6;
/** A sheet is no lower than this for the words' sake, px: its head and a line. */
const LEAST_SHEET = 140;

/** At the bottom edge, unless the words stand there and there is more room above them. */
export function placeSheet({
  words,
  height,
  windowHeight,
}: {
  /** Null while they are nowhere. */
  readonly words: Pick<Box, 'top' | 'bottom'> | null;
  readonly height: number;
  readonly windowHeight: number;
}): SheetPlacement {
  const most = windowHeight * SHEET_SHARE;
  const below = words === null ? most : windowHeight - words.bottom - GAP;
  if (words === null || Math.min(height, most) <= below) return { side: 'bottom', maxHeight: most };
  const above = words.top - GAP;
  const room = Math.max(above, below);
  return { side: above > below ? 'top' : 'bottom', maxHeight: Math.min(most, Math.max(room, LEAST_SHEET)) };
}

/** Less than this above and below the words is no room for a card, px: a head and one line. */
const LEAST_ROOM = 180;

interface PlacedWords {
  readonly words: Box;
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly rightToLeft: boolean;
}

/** To the right of the words, or to the left of them in a right-to-left text or near the right edge; null without room. */
function besideWords({ words, card, viewport, rightToLeft }: PlacedWords): CardPlacement | null {
  const right = words.right + GAP;
  const left = words.left - GAP - card.width;
  const places = [right + card.width + MARGIN <= viewport.width ? right : null, left >= MARGIN ? left : null];
  const [first, second] = rightToLeft ? places.toReversed() : places;
  const place = first ?? second ?? null;
  if (place === null) return null;
  const maxHeight = viewport.height - 2 * MARGIN;
  const lowest = viewport.height - MARGIN - Math.min(card.height, maxHeight);
  return { left: place, side: 'beside', edge: Math.max(MARGIN, Math.min(words.top, lowest)), maxHeight };
}

/** Where a card of this size goes, beside a box of words, inside a viewport. */
export function placeCard(placed: PlacedWords): CardPlacement {
  const { words, card, viewport, rightToLeft } = placed;
  const roomBelow = viewport.height - words.bottom - GAP - MARGIN;
  const roomAbove = words.top - GAP - MARGIN;
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? roomBelow : roomAbove);
  const beside = maxHeight < Math.min(card.height, LEAST_ROOM) ? besideWords(placed) : null;
  if (beside) return beside;
  const wanted = rightToLeft ? words.right - card.width : words.left;
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - card.width - MARGIN));
  // Anchored at the edge next to the words: a card that grows while it is shown grows away from them.
  const edge = side === 'below' ? words.bottom + GAP : viewport.height - words.top + GAP;
  return { left, side, edge, maxHeight };
}
