/** Tells when the page turned from light to dark or back: by the reader's system, or by a switch of its own. */

/** Time that a page gets to change its colours after its switch, ms. */
const FADE_MS = 600;

/** The colours a page stands on, as one string. */
function groundOf(doc: Document): string {
  return [doc.documentElement, doc.body]
    .flatMap((element) => (element === null ? [] : [getComputedStyle(element)]))
    .map(({ backgroundColor, color }) => `${backgroundColor} ${color}`)
    .join();
}

/** Calls back once the page has followed a change of the system's colours, or has changed its own. */
export function watchColours(doc: Document, signal: AbortSignal, onChange: () => void): void {
  const dark = doc.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  dark?.addEventListener('change', () => requestAnimationFrame(onChange), { signal });
  let ground = groundOf(doc);
  let isDue = false;
  const look = () => {
    isDue = false;
    const now = groundOf(doc);
    if (now === ground || signal.aborted) return;
    ground = now;
    onChange();
  };
  // A switch sets a class, a style or an attribute of its own on one of these two.
  const observer = new MutationObserver(() => {
    if (!isDue) setTimeout(look, FADE_MS);
    isDue = true;
  });
  for (const element of [doc.documentElement, doc.body]) if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
