/**
 * Reads nodes through the prototypes' own accessors, because a form's fields hide its properties: with
 * `<form><input name="localName">`, `form.localName` is an element. The accessors are taken once, and read the nodes of
 * every document.
 */

interface Accessors {
  readonly localName: (this: Node) => string;
  readonly parentElement: (this: Node) => Element | null;
  readonly getAttribute: Element['getAttribute'];
  readonly hasAttribute: Element['hasAttribute'];
  readonly hasAttributes: Element['hasAttributes'];
  readonly matches: (selector: string) => boolean;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => NodeListOf<Element>;
  /** Missing in jsdom. */
  readonly checkVisibility: Element['checkVisibility'] | undefined;
}

function getterOf<Value>(start: object, name: string): (this: Node) => Value {
  for (let owner: object | null = start; owner; owner = Object.getPrototypeOf(owner)) {
    const getter = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (getter) return getter;
  }
  throw new TypeError(`nodes without ${name}`);
}

let taken: Accessors | null = null;

/** Taken from any element: of what a form hides, nothing is hidden on its prototypes. */
function accessors(any: Element): Accessors {
  if (taken) return taken;
  const proto: Element = Object.getPrototypeOf(any);
  const { getAttribute, hasAttribute, hasAttributes, matches, querySelector, querySelectorAll } = proto;
  taken = {
    localName: getterOf(proto, 'localName'),
    parentElement: getterOf(proto, 'parentElement'),
    getAttribute,
    hasAttribute,
    hasAttributes,
    matches,
    querySelector,
    querySelectorAll,
    checkVisibility: proto.checkVisibility,
  };
  return taken;
}

/** 1 of an element, 3 of a text. A hidden property is an element, never a number. */
export function nodeTypeOf(node: Node): number {
  const { nodeType } = node;
  // Only a form hides it, and a form is an element.
  return typeof nodeType === 'number' ? nodeType : 1;
}

/** Name without prefix, as written in the page's markup: small letters in HTML. */
export function localNameOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : accessors(element).localName.call(element);
}

export function hasAttributes(element: Element): boolean {
  return accessors(element).hasAttributes.call(element);
}

export function hasAttribute(element: Element, name: string): boolean {
  return accessors(element).hasAttribute.call(element, name);
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return accessors(element).getAttribute.call(element, name);
}

export function parentOf(element: Element): Element | null {
  return accessors(element).parentElement.call(element);
}

export function fits(element: Element, selector: string): boolean {
  return accessors(element).matches.call(element, selector);
}

/** Whether something inside fits the selector. */
export function holds(element: Element, selector: string): boolean {
  return accessors(element).querySelector.call(element, selector) !== null;
}

/** The elements inside an element that fit a selector. */
export function selectIn(element: Element, selector: string): Element[] {
  const list = accessors(element).querySelectorAll.call(element, selector);
  const found: Element[] = [];
  // The iterators of the browser's lists take several times as long, and their `forEach` twice.
  for (let at = 0, each = list[0]; each; each = list[++at]) found.push(each);
  return found;
}

/** The elements of a document that fit a selector, but for its root. */
export function selectAll({ documentElement }: Document, selector: string): Element[] {
  const root: Element | null = documentElement;
  return root ? selectIn(root, selector) : [];
}

/** Whether styles take an element, with all it holds, off the page; false where that cannot be asked (jsdom). */
export function isVeiled(element: Element, view: Window | null): boolean {
  const { checkVisibility } = accessors(element);
  // An element with `display: contents` has no box either, yet its children are shown.
  return checkVisibility?.call(element) === false && view?.getComputedStyle(element).display === 'none';
}
