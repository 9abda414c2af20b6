/**
 * Encloses a run of bare text between line breaks in one host element, exactly undone: the one exception to "page
 * text is never moved". Refused wherever a framework manages the tree, because its next render would throw.
 */

const FRAMEWORK_ROOTS =
  '#__next, #__nuxt, #___gatsby, #root, #app, [data-reactroot], [data-reactid], [data-server-rendered], [data-v-app], [ng-version], astro-island, [data-svelte-h], [data-sveltekit-preload-data], [wire\\:id], [x-data]';
const FRAMEWORK_ATTRIBUTE = /^(data-v-|_ng|data-react|data-svelte|data-turbo|v-|ng-)/;

/** Whether a document is a framework's as a whole. */
export const isOfFramework = (doc: Document): boolean => doc.querySelector(FRAMEWORK_ROOTS) !== null;

/** Whether a framework appears to own this part of the document. Expandos of the page are invisible from here. */
function isFrameworkManaged(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.getAttributeNames().some((name) => FRAMEWORK_ATTRIBUTE.test(name))) return true;
  }
  return false;
}

export interface BareTextHost {
  readonly element: HTMLElement;
  /** Puts every node back where it was and removes the host. */
  remove(): void;
}

/**
 * Encloses the children of `parent` from the one that holds `first` to the one that holds `last`, or refuses. Not to be
 * asked for in a document that `isOfFramework`.
 */
export function encloseBareText(parent: Element, first: Text, last: Text): BareTextHost | null {
  if (isFrameworkManaged(parent)) return null;
  const from = childHolding(parent, first);
  const to = childHolding(parent, last);
  if (!from || !to) return null;
  const host = parent.ownerDocument.createElement('newsgloss-text');
  host.setAttribute('data-newsgloss', '');
  host.style.setProperty('display', 'block');
  const moved: ChildNode[] = [];
  for (let node: ChildNode | null = from; node; node = node.nextSibling) {
    moved.push(node);
    if (node === to) break;
  }
  from.before(host);
  host.append(...moved);
  return { element: host, remove: () => host.replaceWith(...host.childNodes) };
}

function childHolding(parent: Element, node: Node): ChildNode | null {
  for (const child of parent.childNodes) if (child === node || child.contains(node)) return child;
  return null;
}
