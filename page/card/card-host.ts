/**
 * The box a card is shown in: a manual popover with a closed shadow root, above any z-index of the page, in the
 * document only while it is shown. Placing and focus are ours; what stands in it is drawn by whoever opens it.
 */
import { placeCard, placeSheet } from '../card-position.ts';
import { giveFocusBack, leavesByTab } from './focus-return.ts';

export interface CardHost {
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
  /** Shows what `draw` puts into the container, beside the words. `modalFocus` moves the focus in and back on close. */
  open(request: CardRequest): void;
  /** Its contents were drawn or the words moved: places the card again, and gives it the focus it was opened with. */
  settle(): void;
  close(): void;
}

export interface CardRequest {
  /** Boxes of the words, one a line, in viewport pixels; read again on every placement. */
  readonly words: () => readonly DOMRect[];
  /** Where the words stand in the document, if they still do. */
  readonly place: () => StaticRange | null;
  readonly draw: (container: HTMLElement) => void;
  readonly takeFocus: boolean;
}

interface CardHostSeams {
  readonly signal: AbortSignal;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'system' | 'light' | 'dark';
  /** Removes what was drawn, so that components can unmount. */
  readonly erase: (container: HTMLElement) => void;
  readonly onPointer: (entered: boolean) => void;
  readonly onClosed: () => void;
}

/** Below this viewport width, px, the card is a sheet at the bottom edge, or the top where it would cover its words. */
const SHEET_WIDTH = 480;

/** A card with less room, px, lets its end scroll with the rest: between two fixed ends there would be no room to read. */
const LOW_CARD = 340;

const HOST_STYLE = `
:host { all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none;
  width: min(320px, calc(100vw - 16px)); overflow: visible; color-scheme: light dark; }
:host([data-sheet]) { inset: auto 0 0 0; width: 100vw; max-width: 100vw; }
:host([data-sheet="top"]) { inset: 0 0 auto 0; }
.frame { max-height: var(--card-max-height, 100vh); overflow: auto; overscroll-behavior: contain; border-radius: 8px; }
@media print { :host { display: none !important; } }
`;

interface Box {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
}

function makeBox(doc: Document, seams: CardHostSeams): Box {
  const host = doc.createElement('newsgloss-card');
  host.setAttribute('data-newsgloss', '');
  host.setAttribute('popover', 'manual');
  host.dir = seams.dir;
  if (seams.theme !== 'system') host.setAttribute('data-theme', seams.theme);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = doc.createElement('style');
  sheet.textContent = HOST_STYLE;
  const frame = doc.createElement('div');
  frame.className = 'frame';
  // The card's own sheet cannot ask for its host's direction: Firefox does not tell it (`:dir()`).
  frame.dir = seams.dir;
  root.append(sheet, frame);
  return { host, root, frame };
}

/** Puts the box beside the words, or at an edge of a narrow window; false when the words are nowhere. */
function placeBox({ host, frame }: Box, words: () => readonly DOMRect[], view: Window, rightToLeft: boolean): boolean {
  const viewport = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
  // The page's own enlargement (CSS zoom) takes hold of the top layer too: places and sizes here are the window's.
  host.style.zoom = String(1 / view.document.body.currentCSSZoom);
  const line = nearestLine(words());
  const isSheet = viewport.width < SHEET_WIDTH;
  if (!line && !isSheet) return false;
  host.toggleAttribute('data-sheet', isSheet);
  frame.style.removeProperty('--card-max-height');
  const { width, height } = host.getBoundingClientRect();
  const limit = (maxHeight: number) => {
    frame.style.setProperty('--card-max-height', `${maxHeight}px`);
    frame.toggleAttribute('data-low', maxHeight < LOW_CARD);
  };
  if (isSheet) {
    const sheet = placeSheet({ words: line, height, windowHeight: viewport.height });
    for (const side of ['left', 'top', 'bottom']) host.style.removeProperty(side);
    host.setAttribute('data-sheet', sheet.side);
    limit(sheet.maxHeight);
  } else if (line) {
    const place = placeCard({ words: line, card: { width, height }, viewport, rightToLeft });
    host.style.left = `${place.left}px`;
    host.style.top = place.side === 'above' ? 'auto' : `${place.edge}px`;
    host.style.bottom = place.side === 'above' ? `${place.edge}px` : 'auto';
    limit(place.maxHeight);
  }
  return true;
}

/** A host for one document; nothing is added to it before the first card. */
export function createCardHost(doc: Document, seams: CardHostSeams): CardHost {
  const box = makeBox(doc, seams);
  const { host, root, frame } = box;
  let request: CardRequest | null = null;
  let returnFocus: Element | null = null;
  let awaitsFocus = false;

  const hasFocus = () => root.activeElement !== null;
  const reposition = () => {
    const view = doc.defaultView;
    if (request && view && !placeBox(box, request.words, view, seams.dir === 'rtl')) close();
  };
  const close = () => {
    if (!request) return;
    const place = hasFocus() ? request.place() : null;
    request = null;
    seams.erase(frame);
    if (host.matches(':popover-open')) host.hidePopover();
    host.remove();
    giveFocusBack(doc, returnFocus, place);
    returnFocus = null;
    seams.onClosed();
  };
  const open = (next: CardRequest) => {
    const wasOpen = request !== null;
    request = next;
    if (!wasOpen) {
      if (next.takeFocus) returnFocus = doc.activeElement;
      doc.body.append(host);
      host.showPopover();
    }
    awaitsFocus = next.takeFocus;
    next.draw(frame);
    settle();
  };
  // The entry may come from the background a moment after the card opened: only then is there something to focus.
  const settle = () => {
    reposition();
    if (awaitsFocus && focusFirst(frame)) awaitsFocus = false;
  };

  host.addEventListener('pointerenter', () => seams.onPointer(true));
  host.addEventListener('pointerleave', () => seams.onPointer(false));
  host.addEventListener('keydown', (event) => {
    // The browser moves the focus after us: from the words on, not from the page's end, where the card hangs.
    if (leavesByTab(event, frame, root.activeElement)) close();
  });
  const options = { signal: seams.signal, passive: true } as const;
  doc.defaultView?.addEventListener('resize', reposition, options);
  doc.addEventListener('scroll', reposition, { ...options, capture: true });
  new ResizeObserver(() => request && reposition()).observe(frame);
  seams.signal.addEventListener('abort', close, { once: true });
  return { isOpen: () => request !== null, hasFocus, open, settle, close };
}

/** The first line that is on screen: a mention broken over two lines is explained beside one of them. */
function nearestLine(boxes: readonly DOMRect[]): DOMRect | null {
  return boxes.find((box) => box.width > 0 && box.bottom > 0) ?? boxes[0] ?? null;
}

function focusFirst(frame: HTMLElement): boolean {
  const target = frame.querySelector<HTMLElement>('[tabindex="-1"], button, a[href]');
  target?.focus({ preventScroll: true });
  return target !== null;
}
