/**
 * Every string that a component draws passes here, whichever component it is: words that come from a page can neither
 * turn our lines round nor pass for others.
 */
import { type ComponentChildren, Fragment, options, type VNode } from 'preact';
import { nameControls } from '../../core/text/name-controls.ts';

const LABELS = ['aria-label', 'title', 'alt', 'placeholder'];

function named(child: ComponentChildren): ComponentChildren {
  if (typeof child === 'string') return nameControls(child);
  return Array.isArray(child) ? child.map(named) : child;
}

function nameInside({ type, props }: VNode): void {
  if (typeof type !== 'string' && type !== Fragment) return;
  // Nothing of what is typed is changed: a field must give back what was put in.
  Reflect.set(props, 'children', named(props.children));
  for (const label of LABELS) {
    const value: unknown = Reflect.get(props, label);
    if (typeof value === 'string') Reflect.set(props, label, nameControls(value));
  }
}

let isOn = false;

/** From now on; once is enough for all that is drawn in a document. */
export function nameControlsWhenDrawn(): void {
  if (isOn) return;
  isOn = true;
  const before = options.vnode;
  options.vnode = (vnode) => {
    nameInside(vnode);
    before?.(vnode);
  };
}
