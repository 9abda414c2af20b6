/**
 * Reads nodes through the prototypes' own accessors, because a form's fields hide its properties: with
 * `<form><input name="localName">`, `form.localName` is an element.
 */

export interface SafeDom {
  readonly nodeType: (node: Node) => number;
  readonly localName: (element: Element) => string;
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

function getter(start: object, name: string): (node: object) => unknown {
  const get = accessorOf(start, name)?.get;
  if (!get) throw new Error(`${name} is no accessor`);
  return (node) => Reflect.apply(get, node, []);
}

function method(start: object, name: string): ((node: object, ...names: string[]) => unknown) | null {
  const call: unknown = accessorOf(start, name)?.value;
  if (typeof call !== 'function') return null;
  return (node, ...names) => Reflect.apply(call, node, names);
}

/** Accessors for the nodes of one document's realm. */
export function safeDomOf(doc: Document): SafeDom {
  const root = doc.documentElement;
  const nodeType = getter(root, 'nodeType');
  const localName = getter(root, 'localName');
  const getAttribute = method(root, 'getAttribute');
  const hasAttribute = method(root, 'hasAttribute');
  const checkVisibility = method(root, 'checkVisibility');
  return {
    nodeType: (node) => Number(nodeType(node)),
    localName: (element) => String(localName(element)).toLowerCase(),
    attribute: (element, name) => {
      const value = getAttribute?.(element, name);
      return typeof value === 'string' ? value : null;
    },
    hasAttribute: (element, name) => hasAttribute?.(element, name) === true,
    // An element with `display: contents` has no box either, yet its children are shown.
    isVeiled: (element) =>
      checkVisibility?.(element) === false && doc.defaultView?.getComputedStyle(element).display === 'none',
  };
}
