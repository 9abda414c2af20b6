/**
 * Opens the card of a mention by pointer, tap or keyboard, and walks from mention to mention. Knows where mentions
 * stand, not what a card says: `draw` fills it.
 */
import type { Mention } from '../../core/report/page-report.ts';
import type { HighlightPainter } from '../highlights/highlight-painter.ts';
import { mentionAt, rectanglesOf } from '../hit-test.ts';
import { createReadingWalk } from '../reading-walk.ts';
import type { TextMap } from '../text-map.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { createHoverIntent } from './hover-intent.ts';

/** One mention with the map of the text it stands in: the body's or the headline's. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly map: TextMap;
}

export interface CardActions {
  close(): void;
  setPinned(pinned: boolean): void;
  next(): void;
  previous(): void;
  contentChanged(): void;
}

export interface MentionCardsSeams {
  readonly signal: AbortSignal;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'system' | 'light' | 'dark';
  readonly painter: HighlightPainter;
  readonly tapOpensCard: boolean;
  readonly draw: (container: HTMLElement, mention: Mention, actions: CardActions) => void;
  readonly erase: (container: HTMLElement) => void;
}

export interface MentionCards {
  /** Replaces the mentions that cards can open for; closes an open card. */
  setMentions(mentions: readonly PlacedMention[]): void;
  /** Moves to the next (1) or previous (-1) mention, scrolls there, outlines it and opens its card with the focus in it. */
  step(direction: 1 | -1): void;
  openCurrent(): void;
  close(): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which mention stands at a point of the window, or -1. */
function mentionIndexAt(doc: Document, mentions: readonly PlacedMention[], point: Point): number {
  for (const map of new Set(mentions.map((placed) => placed.map))) {
    const own = mentions.filter((placed) => placed.map === map);
    const named = own.map(({ mention }) => mention);
    const found = own[mentionAt(doc, map, named, point)];
    if (found) return mentions.indexOf(found);
  }
  return -1;
}

function outline(painter: HighlightPainter, { mention, map }: PlacedMention): void {
  const range = map.toRange(mention);
  painter.markCurrent(range ? [range] : []);
}

/** Cards for one document; listeners end with the signal. */
export function createMentionCards(doc: Document, seams: MentionCardsSeams): MentionCards {
  let mentions: readonly PlacedMention[] = [];
  let isPinned = false;
  const host: CardHost = createCardHost(doc, {
    ...seams,
    onPointer: (entered) => (entered ? hover.cancel() : hover.left()),
    onClosed() {
      isPinned = false;
      seams.painter.markCurrent([]);
    },
  });
  const wordsOf = ({ map, mention }: PlacedMention) => rectanglesOf(doc, map, mention);
  const boxOf = (index: number) => mentions[index] && wordsOf(mentions[index])[0];
  const walk = createReadingWalk(doc.defaultView, boxOf);
  const find = (point: Point) => mentionIndexAt(doc, mentions, point);
  const open = (index: number, takeFocus: boolean) => {
    const placed = mentions[index];
    if (!placed) return;
    walk.stand(index);
    if (takeFocus) outline(seams.painter, placed);
    host.open({
      words: () => wordsOf(placed),
      place: () => placed.map.toRange(placed.mention),
      draw: (container) => seams.draw(container, placed.mention, actions),
      takeFocus,
    });
  };
  const step = (direction: 1 | -1) => {
    const index = walk.next(direction, mentions.length);
    scrollTo(doc, boxOf(index));
    host.close();
    open(index, true);
  };
  const actions: CardActions = {
    close: host.close,
    setPinned(pinned) {
      isPinned = pinned;
    },
    next: () => step(1),
    previous: () => step(-1),
    contentChanged: host.settle,
  };
  const isHeld = () => isPinned || host.hasFocus();
  const hover = createHoverIntent({
    find,
    show: (index) => void (isHeld() || open(index, false)),
    hide: () => void (isHeld() || host.close()),
  });
  listen(doc, seams, { host, hover, find, open });
  return {
    setMentions(next) {
      host.close();
      mentions = next;
      walk.forget();
    },
    step,
    openCurrent: () => open(Math.max(walk.current(), 0), true),
    close: host.close,
  };
}

/** A window as low as this, px, has room for words and card only when the words stand near its top. */
const LOW_WINDOW = 500;

function scrollTo(doc: Document, box: DOMRect | undefined): void {
  const view = doc.defaultView;
  if (!box || !view) return;
  const { innerHeight } = view;
  const top = innerHeight / (innerHeight < LOW_WINDOW ? 6 : 3);
  const lowest = innerHeight < LOW_WINDOW ? innerHeight / 2 : innerHeight - 60;
  if (box.top > Math.min(60, top) && box.bottom < lowest) return;
  view.scrollBy({ top: box.top - top, behavior: 'instant' });
}

/** Pointer, tap and Escape. Forged events of the page are ignored. */
function listen(
  doc: Document,
  { signal, tapOpensCard }: MentionCardsSeams,
  parts: {
    readonly host: CardHost;
    readonly hover: ReturnType<typeof createHoverIntent>;
    readonly find: (point: { readonly x: number; readonly y: number }) => number;
    readonly open: (index: number, takeFocus: boolean) => void;
  },
): void {
  const { host, hover, find, open } = parts;
  const isOurs = (event: Event) =>
    event.composedPath().some((node) => node instanceof Element && node.localName === 'newsgloss-card');
  doc.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && event.pointerType === 'mouse' && event.buttons === 0 && !isOurs(event)) {
        hover.moved({ x: event.clientX, y: event.clientY });
      }
    },
    { signal, passive: true },
  );
  doc.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      // A lifted finger leaves too, just before its click: that is no going away.
      if (event.pointerType === 'mouse') hover.left();
    },
    { signal },
  );
  doc.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOurs(event)) return;
      const onLink = event.target instanceof Element && event.target.closest('a, button, input, label, summary');
      const index =
        tapOpensCard && !onLink && doc.getSelection()?.isCollapsed !== false
          ? find({ x: event.clientX, y: event.clientY })
          : -1;
      if (index >= 0) open(index, false);
      else host.close();
    },
    { signal },
  );
  doc.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !host.isOpen()) return;
      event.stopPropagation();
      hover.cancel();
      host.close();
    },
    { signal, capture: true },
  );
}
