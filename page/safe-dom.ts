/**
 * Reads nodes through the prototypes' own accessors, because a form's fields hide its properties: with
 * `<form><input name="localName">`, `form.localName` is an element.
 */

export interface SafeDom {
  readonly nodeType: (node: Node) => number;
  readonly localName: (element: Element) => string;
  readonly hasAttributes: (element: Element) => boolean;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly hasAttribute: (element: Element, name: string) => boolean;
  /** Whether styles take an element, with all it holds, off the page; false where that cannot be asked (jsdom). */
  readonly isVeiled: (element: Element) => boolean;
}

function accessorOf(start: object, name: string): PropertyDescriptor | null {
  for (let owner: object | null = start; owner; owner = Object.getPrototypeOf(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor;
  }
  return null;
}

/** Accessors for the nodes of one document's realm. A hidden property is always an object, never text or a number. */
export function safeDomOf(doc: Document): SafeDom {
  const root = doc.documentElement;
  const nodeType = accessorOf(root, 'nodeType')?.get;
  const localName = accessorOf(root, 'localName')?.get;
  const { getAttribute, hasAttribute, hasAttributes } = root;
  const checkVisibility: unknown = accessorOf(root, 'checkVisibility')?.value;
  const isUnseen = (element: Element) =>
    typeof checkVisibility === 'function' && checkVisibility.call(element) === false;
  return {
    nodeType: (node) => (typeof node.nodeType === 'number' ? node.nodeType : Number(nodeType?.call(node))),
    localName: (element) =>
      typeof element.localName === 'string' ? element.localName : String(localName?.call(element)),
    hasAttributes: (element) => hasAttributes.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    hasAttribute: (element, name) => hasAttribute.call(element, name),
    // An element with `display: contents` has no box either, yet its children are shown.
    isVeiled: (element) => isUnseen(element) && doc.defaultView?.getComputedStyle(element).display === 'none',
  };
}
