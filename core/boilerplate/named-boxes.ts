/** Small boxes whose class or id names what is in them. */
import type { PageOutline } from '../article/outline.ts';
import type { FeatureTable } from './block-features.ts';

export interface BoxBounds {
  /** Categories of names that count, as bits (`categoryBit`). */
  readonly hints: number;
  /** Elements looked at on the way up, the first included. */
  readonly levels: number;
  /** Words a box holds at most. */
  readonly words: number;
  /** Words of running text it holds at most. */
  readonly prose: number;
}

/** Whether an element, or one of the next around it, is named by one of the hints, before one is too large. */
export function isInNamedBox(
  { elements }: PageOutline,
  { frame: { sums, hints } }: FeatureTable,
  container: number,
  bounds: BoxBounds,
): boolean {
  for (let at = container, level = 0; at > 0 && level < bounds.levels; level++, at = elements[at]?.parent ?? 0) {
    if ((sums.words[at] ?? 0) > bounds.words || (sums.prose[at] ?? 0) > bounds.prose) return false;
    if ((hints[at] ?? 0) & bounds.hints) return true;
  }
  return false;
}
