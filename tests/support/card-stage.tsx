/** Draws cards of invented entries into the document and reads them. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import type { CardCallbacks, CardFacts, CardProps } from '../../components/card/card-props.ts';

export const FACTS: CardFacts = {
  alsoHere: [],
  candidates: [],
  pinned: false,
  today: '2026-11-22',
  host: 'courier.example',
};

export function callbacks() {
  return {
    onClose: vi.fn<CardCallbacks['onClose']>(),
    onPin: vi.fn<CardCallbacks['onPin']>(),
    onNext: vi.fn<CardCallbacks['onNext']>(),
    onPrevious: vi.fn<CardCallbacks['onPrevious']>(),
    onOpenRelated: vi.fn<CardCallbacks['onOpenRelated']>(),
    onCopy: vi.fn<CardCallbacks['onCopy']>(() => Promise.resolve(true)),
  };
}

export const show = (props: CardProps) => act(() => render(<Card {...props} />, document.body));
export const press = (label: string) => {
  const found = [...document.querySelectorAll('button')].find((node) => (node.ariaLabel ?? node.textContent) === label);
  if (!found) throw new Error(`no button ${label}`);
  return act(() => found.click());
};
