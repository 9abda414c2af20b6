/**
 * Waits for frameworks that take over markup written by a server: until they have, a line of ours between their
 * elements would make them throw the markup away and report an error. Nothing tells when they are done, so pages that
 * look like theirs are left alone until they have loaded and a moment longer.
 */

/** Roots as the common frameworks name them, before they have taken over. */
const ROOTS =
  '#__next, #__nuxt, #___gatsby, #root, #app, #svelte, [data-reactroot], [data-server-rendered], astro-island[ssr], [ng-server-context], [data-sveltekit-preload-data]';
/** After the load event, ms: scripts run before it, but take over in a task of their own. */
const AFTER_LOAD_MS = 600;
/** A page that is still loading after this time, ms, is waiting for pictures or advertisements. */
const PATIENCE_MS = 10_000;

/** Whether a framework may still be about to take over the page. */
export function mayTakeOver(doc: Document): boolean {
  if (!doc.querySelector(ROOTS)) return false;
  return doc.readyState !== 'complete' || sinceLoad(doc) < AFTER_LOAD_MS;
}

/** Resolves once it will have done so, or the signal has aborted. */
export function whenTakenOver(doc: Document, signal: AbortSignal): Promise<void> {
  if (!mayTakeOver(doc)) return Promise.resolve();
  return new Promise((done) => {
    const later = () => setTimeout(done, AFTER_LOAD_MS);
    const patience = setTimeout(done, PATIENCE_MS);
    signal.addEventListener('abort', () => done(), { once: true });
    if (doc.readyState === 'complete') later();
    else doc.defaultView?.addEventListener('load', later, { once: true, signal });
    signal.addEventListener('abort', () => clearTimeout(patience), { once: true });
  });
}

/** Time since the load event, ms; endless where the browser does not tell. */
function sinceLoad(doc: Document): number {
  const [entry] = doc.defaultView?.performance.getEntriesByType('navigation') ?? [];
  const ended: unknown = entry && Reflect.get(entry, 'loadEventEnd');
  return typeof ended === 'number' && ended > 0 ? performance.now() - ended : Number.POSITIVE_INFINITY;
}
