/**
 * Ends a copy of our script whose extension was updated, disabled or removed while the page was open. Browsers tell
 * nobody; so it is looked for whenever the reader comes back to the page, and a fresh copy calls the old one out.
 */

/** A page may send this event too: it only makes us look. */
const ARRIVAL = 'newsgloss-arrival';

/** Calls `end` once `isAlive` turns false; `look` does so at once. */
export function watchStaleness(
  doc: Document,
  signal: AbortSignal,
  seams: { readonly isAlive: () => boolean; readonly end: () => void },
): { readonly look: () => boolean } {
  const look = () => {
    const isAlive = seams.isAlive();
    if (!isAlive && !signal.aborted) seams.end();
    return isAlive;
  };
  doc.addEventListener(ARRIVAL, look, { signal });
  doc.addEventListener('visibilitychange', look, { signal });
  doc.defaultView?.addEventListener('focus', look, { signal });
  doc.defaultView?.addEventListener('beforeprint', look, { signal });
  // A click on one of our lines comes through here before the line hears it.
  doc.addEventListener('pointerdown', look, { signal, capture: true, passive: true });
  return { look };
}

/** Makes copies of us that have outlived their extension take their traces away. */
export function announceArrival(doc: Document): void {
  doc.dispatchEvent(new Event(ARRIVAL));
}
