/**
 * Where the reader finds the script that labels blocks. The two come one after the other: read and run together they were the
 * longest task of a slow machine's page.
 */
import type { PageOutline } from '../core/article/outline.ts';
import type { BlockLabel } from '../core/boilerplate/block-label.ts';
import type { Steps } from '../core/steps.ts';

/** One label per block of an outline, with rests. */
export type LabelBlocks = (outline: PageOutline) => Steps<readonly BlockLabel[]>;

const KEY = Symbol.for('newsgloss.labels');

/** Leaves the labeller for the reader, in the world that both share. */
export function provideLabeller(label: LabelBlocks): void {
  Reflect.set(globalThis, KEY, label);
}

/** Labels with what was left. */
export const label: LabelBlocks = (outline) => {
  const provided: unknown = Reflect.get(globalThis, KEY);
  if (!isLabeller(provided)) throw new Error('the labels have not come');
  return provided(outline);
};

/** Nobody else writes into our world. */
function isLabeller(value: unknown): value is LabelBlocks {
  return typeof value === 'function';
}
