/**
 * The one place in a page's isolated world where the gate and the reader find each other, and where a fresh copy of
 * either finds the copy it replaces: aborting the old one removes its traces.
 */
import type { EndedBy, PageState } from '../core/report/page-state.ts';
import type { JudgedPage } from './judged-page.ts';

export interface PageSlot {
  /** Ends whatever holds the slot, traces included. */
  readonly abort: () => void;
  readonly state: () => PageState;
  /** What ended it, null while it lives. */
  readonly endedBy: () => EndedBy | null;
  /** Set on the gate when the reader is to analyse the page whatever the verdict. */
  readonly isForced?: () => boolean;
  /** The gate's reading of the page, for the one reader that takes it first. */
  readonly takeReading?: () => JudgedPage | null;
}

const KEY = Symbol.for('newsgloss.page');

type SlotName = 'gate' | 'reader';

/** What holds the slot now. */
export function slotOf(name: SlotName): PageSlot | null {
  const slot = lastHolder(name);
  return slot && slot.endedBy() === null ? slot : null;
}

/** What ended the last holder of the slot, null while it lives or where there was none. */
export const endOf = (name: SlotName): EndedBy | null => lastHolder(name)?.endedBy() ?? null;

function lastHolder(name: SlotName): PageSlot | null {
  const slots: unknown = Reflect.get(globalThis, KEY);
  if (typeof slots !== 'object' || slots === null) return null;
  const slot: unknown = Reflect.get(slots, name);
  return isSlot(slot) ? slot : null;
}

/** Takes the slot; the former holder is ended first. */
export function takeSlot(name: SlotName, slot: PageSlot): void {
  slotOf(name)?.abort();
  const slots: unknown = Reflect.get(globalThis, KEY);
  const kept = typeof slots === 'object' && slots !== null ? slots : {};
  Reflect.set(globalThis, KEY, { ...kept, [name]: slot });
}

function isSlot(value: unknown): value is PageSlot {
  return typeof value === 'object' && value !== null && 'abort' in value && 'state' in value;
}
