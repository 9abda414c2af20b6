/** A state that only comes by doing: presses and types in what it holds as soon as it is drawn. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ActedProps {
  /** What is pressed, in order: a selector, and which of those it names. */
  readonly press?: readonly (readonly [selector: string, index: number])[];
  /** Words for the first search field. */
  readonly search?: string;
  readonly children: ComponentChild;
}

/** Frames to wait for a control before the state is shown without it. */
const PATIENCE_FRAMES = 60;

async function find(root: HTMLElement, selector: string, index = 0): Promise<HTMLElement | null> {
  for (let frame = 0; frame < PATIENCE_FRAMES; frame += 1) {
    const found = root.querySelectorAll<HTMLElement>(selector)[index];
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return null;
}

async function actOn(root: HTMLElement, { press = [], search = '' }: ActedProps): Promise<void> {
  for (const [selector, index] of press) (await find(root, selector, index))?.click();
  const field = search === '' ? null : await find(root, 'input[type="search"]');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = search;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function Acted(props: ActedProps) {
  const root = useRef<HTMLDivElement>(null);
  // Once, when it is drawn: the state is to stay as it then is.
  useEffect(() => void (root.current && actOn(root.current, props)), []);
  return <div ref={root}>{props.children}</div>;
}
