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
export function watchNavigation(view: Window, signal: AbortSignal, onNavigate: () => void): void {
  let address = view.location.href.replace(/#.*$/, '');
  const check = () => {
    const next = view.location.href.replace(/#.*$/, '');
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

/** Calls back once a burst of text changes below `root` has settled; `patience` doubles the first wait that often. */
export function watchText(root: Node, signal: AbortSignal, patience: number, onSettled: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = Math.min(SETTLE_MS * 2 ** patience, SETTLE_CEILING_MS);
  let lastReport = 0;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some(touchesText)) return;
    // Reading the clock here only chooses how patient to be; nothing that is reported depends on it.
    if (performance.now() - lastReport > CALM_MS) delay = SETTLE_MS;
    timer = setTimeout(() => {
      timer = undefined;
      lastReport = performance.now();
      delay = Math.min(delay * 2, SETTLE_CEILING_MS);
      onSettled();
    }, delay);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}

/** Calls back when the reader's system turns from light to dark or back, once the page has followed. */
export function watchColours(doc: Document, signal: AbortSignal, onChange: () => void): void {
  const dark = doc.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  dark?.addEventListener('change', () => requestAnimationFrame(onChange), { signal });
}

function touchesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some((node) => !isOurs(node) && (node.textContent ?? '').trim() !== '');
}

function isOurs(node: Node): boolean {
  return node instanceof Element && node.hasAttribute('data-newsgloss');
}
