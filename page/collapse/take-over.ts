/**
 * Waits for frameworks that take over markup written by a server: until they have, a line of ours between their
 * elements would make them throw the markup away and report an error. Some mark what they have not taken over yet, and
 * are waited for; the others tell nothing, so pages that look like theirs are left alone until they have loaded and a
 * moment longer.
 */

/** Roots as the common frameworks name them, before they have taken over. */
const ROOTS =
  '#__next, #__nuxt, #___gatsby, #root, #app, #svelte, [data-reactroot], [data-server-rendered], astro-island[ssr], [ng-server-context], [data-sveltekit-preload-data], [data-hk]';
/**
 * Marks that go when what carries them is taken over: Astro's islands (but for those that wait to be seen), Vue 2,
 * Angular. An app of Nuxt gets an attribute instead.
 */
const UNTAKEN = 'astro-island[ssr]:not([client="visible"]):not([client="media"]), [data-server-rendered], [ngh]';
/** Comments that servers put around parts of their markup: React and Solid, Vue and Svelte. */
const SERVER_COMMENTS: ReadonlySet<string> = new Set([' ', '$', '/$', '$?', '$!', '[', ']', '[!', '#', '/']);
/** A page with such comments has one of them early, comments. */
const COMMENTS_READ = 300;
/** After the load event, ms: scripts run before it, but take over in a task of their own. */
const AFTER_LOAD_MS = 600;
/** A page that is still loading after this time, ms, is waiting for pictures or advertisements. */
const PATIENCE_MS = 10_000;

/** Whether a framework may still be about to take over the page. */
export function mayTakeOver(doc: Document): boolean {
  const since = doc.readyState === 'complete' ? sinceLoad(doc) : 0;
  if (since >= PATIENCE_MS) return false;
  return isUntaken(doc) || (since < AFTER_LOAD_MS && (doc.querySelector(ROOTS) !== null || isServerDrawn(doc)));
}

/** Whether something on the page says that it is still to be taken over. */
function isUntaken(doc: Document): boolean {
  const nuxt = doc.querySelector('#__NUXT_DATA__') && doc.querySelector('#__nuxt');
  return doc.querySelector(UNTAKEN) !== null || nuxt?.hasAttribute('data-v-app') === false;
}

function isServerDrawn(doc: Document): boolean {
  const comments = doc.createNodeIterator(doc.documentElement, NodeFilter.SHOW_COMMENT);
  for (let read = 0; read < COMMENTS_READ; read += 1) {
    const comment = comments.nextNode();
    if (!comment) return false;
    if (SERVER_COMMENTS.has(comment.nodeValue ?? '')) return true;
  }
  return false;
}

/** Resolves once it will have done so, or the signal has aborted. */
export function whenTakenOver(doc: Document, signal: AbortSignal): Promise<void> {
  if (!mayTakeOver(doc)) return Promise.resolve();
  return new Promise((done) => {
    const later = () => setTimeout(() => (isUntaken(doc) ? later() : done()), AFTER_LOAD_MS);
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
