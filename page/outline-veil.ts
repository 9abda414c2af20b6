/**
 * Whether styles take the blocks of a page off it. Asked of elements that hold words themselves, and only while nothing
 * known of those around them answers for them.
 */
import { isSeen, isVeiled } from './safe-dom.ts';

/** A block-level element of the walk. */
export interface Place {
  readonly element: Element;
  /** Its index among the elements. */
  readonly container: number;
  readonly parent: Place | null;
  /** Inside something a reader can open: its own visibility is not asked. */
  readonly openable: boolean;
  isVeiled: boolean | null;
}

/** Whether a place, or one around it, is taken off the page. The body itself is not asked. */
export function isVeiledAt(place: Place, view: Window | null): boolean {
  const known = knownAround(place);
  return place.isVeiled ?? (known?.isVeiled ? settle(place, known, true) : ask(place, known, view));
}

function knownAround(place: Place): Place | null {
  let at: Place | null = place;
  while (at && at.isVeiled === null) at = at.parent;
  return at;
}

function ask(place: Place, known: Place | null, view: Window | null): boolean {
  for (let at: Place | null = place; at?.parent && at !== known; at = at.parent) {
    if (at.openable) continue;
    // What is seen lies in nothing that is not.
    if (isSeen(at.element)) break;
    if (isVeiled(at.element, view)) return settle(place, at.parent, true);
  }
  return settle(place, known, false);
}

/** Notes what holds for all places from one up to, but without, another. */
function settle(place: Place, end: Place | null, isVeiledThere: boolean): boolean {
  for (let at: Place | null = place; at && at !== end; at = at.parent) at.isVeiled = isVeiledThere;
  return isVeiledThere;
}
