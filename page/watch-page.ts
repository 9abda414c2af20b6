/**
 * Tells when the page under the reader changed: a navigation without a load, or new text. Our own writes are never
 * counted; bursts are collapsed into one call, and a page that never rests is looked at ever more rarely.
 */

/** Quiet time before a change is reported, ms; doubled after each report up to the ceiling. */
const SETTLE_MS = 600;
const SETTLE_CEILING_MS = 20_000;
/** A page that stays calm this long, ms, gets the short delay again. */
const CALM_MS = 30_000;

interface NavigationLike {
  addEventListener(type: 'navigatesuccess', listener: () => void, options?: { signal?: AbortSignal }): void;
}

/** Calls back after a same-document navigation has been committed and rendered. */
export function watchNavigation({ defaultView: view }: Document, signal: AbortSignal, onNavigate: () => void): void {
  if (!view) return;
  const addressNow = () => view.location.href.replace(/#.*/, '');
  let address = addressNow();
  const check = () => {
    const next = addressNow();
    if (next === address) return;
    address = next;
    onNavigate();
  };
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (isNavigation(navigation)) navigation.addEventListener('navigatesuccess', check, { signal });
  view.addEventListener('popstate', () => setTimeout(check), { signal });
}

function isNavigation(value: unknown): value is NavigationLike {
  return typeof value === 'object' && value !== null && 'addEventListener' in value;
}

/** What happened below the watched node since the last look. */
export interface TextChanges {
  /** Nodes with text that came in; the first of them when there were very many. */
  readonly added: readonly Node[];
  /** The page changes without end: this was the last look. */
  readonly isLast: boolean;
}

/** So many changes between two looks are a storm: until the next look, nothing is listened to. */
const STORM_RECORDS = 5000;
/** Storms in a row that are borne before the watching ends. */
const STORMS_BORNE = 3;
/** Added nodes remembered between two looks. */
const ADDED_LIMIT = 200;

/** Calls back once a burst of text changes below `root` has settled; `patience` doubles the first wait that often. */
export function watchText(
  root: Node,
  signal: AbortSignal,
  patience: number,
  onSettled: (changes: TextChanges) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = Math.min(SETTLE_MS * 2 ** patience, SETTLE_CEILING_MS);
  let lastReport = 0;
  let records = 0;
  let storms = 0;
  let added: Node[] = [];
  const listen = () => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const look = () => {
    timer = undefined;
    lastReport = performance.now();
    delay = Math.min(delay * 2, SETTLE_CEILING_MS);
    storms = records > STORM_RECORDS ? storms + 1 : 0;
    // Readings that earlier changes have cost count too: a page that races through all of them is not read for ever.
    const changes = { added, isLast: storms > 0 && storms + patience >= STORMS_BORNE };
    records = 0;
    added = [];
    if (storms > 0 && !changes.isLast) listen();
    onSettled(changes);
  };
  const observer = new MutationObserver((list) => {
    records += list.length;
    const isStorm = records > STORM_RECORDS;
    if (isStorm) observer.disconnect();
    const isRemarkable = isStorm || list.some(touchesText);
    if (added.length < ADDED_LIMIT) added.push(...list.flatMap((record) => [...record.addedNodes].filter(hasText)));
    if (timer !== undefined || !isRemarkable) return;
    // Reading the clock here only chooses how patient to be; nothing that is reported depends on it.
    if (performance.now() - lastReport > CALM_MS) delay = SETTLE_MS;
    timer = setTimeout(look, delay);
  });
  listen();
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}

/** Calls back once when `root` has left the document: a framework or `document.open` put another tree in its place. */
export function watchPresence(root: Node, signal: AbortSignal, onGone: () => void): void {
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    observer.disconnect();
    // A framework that takes a tree out puts the next one in within the same task or the next.
    const timer = setTimeout(onGone, SETTLE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  // Only the children of each ancestor: the page's other changes cost nothing.
  for (let each = root.parentNode; each; each = each.parentNode) observer.observe(each, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function touchesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes].some(hasText) || [...record.removedNodes].some(hasText);
}

function hasText(node: Node): boolean {
  return !isOurs(node) && (node.textContent ?? '').trim() !== '';
}

function isOurs(node: Node): boolean {
  return node instanceof Element && node.hasAttribute('data-newsgloss');
}
