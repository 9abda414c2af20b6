/** Remembers what the context menu was last opened over: the browser tells an extension the page, not the place. */

/** The element under the last context menu, or null; forged events of the page do not count. */
export function watchMenuTarget(doc: Document, signal: AbortSignal): () => Element | null {
  let target: WeakRef<Element> | null = null;
  doc.addEventListener(
    'contextmenu',
    (event) => {
      const node = event.isTrusted ? event.composedPath()[0] : null;
      target = node instanceof Element ? new WeakRef(node) : null;
    },
    { signal, passive: true, capture: true },
  );
  return () => target?.deref() ?? null;
}
