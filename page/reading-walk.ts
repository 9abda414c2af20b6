/**
 * A walk by keyboard from stop to stop of an article. It begins where one reads, and begins there anew once the reader
 * has scrolled the stop out of the window.
 */
export interface ReadingWalk {
  /** Where the reader stands, or -1. */
  readonly current: () => number;
  /** The reader stands at this stop now, and has it before their eyes. */
  stand(index: number): void;
  /** Which of so many stops is the next (1) or previous (-1); -1 when there are none. */
  next(direction: 1 | -1, count: number): number;
  forget(): void;
}

type BoxOf = (index: number) => DOMRect | undefined;

/** How far a stop moves, px, without the reader having scrolled. */
const SLACK = 2;

export function createReadingWalk(view: Window | null, boxOf: BoxOf): ReadingWalk {
  let current = -1;
  let left: number | undefined;
  const isLeftBehind = () => {
    const box = boxOf(current);
    // What never came into the window, as inside a box that scrolls for itself, was not scrolled away either.
    if (!view || !box || left === undefined || Math.abs(box.top - left) <= SLACK) return false;
    return box.bottom < 0 || box.top > view.innerHeight;
  };
  return {
    current: () => current,
    stand(index) {
      current = index;
      left = boxOf(index)?.top;
    },
    next(direction, count) {
      if (count === 0) return -1;
      if (!view || (current >= 0 && !isLeftBehind())) return stepInRing(current, direction, count);
      const found = stopInSight(view, boxOf, direction, count);
      return found < 0 ? stepInRing(-1, direction, count) : found;
    },
    forget() {
      current = -1;
    },
  };
}

/** The next place in a ring of so many; before the first step, its beginning or its end. */
function stepInRing(current: number, direction: 1 | -1, count: number): number {
  return current < 0 && direction < 0 ? count - 1 : (current + direction + count) % count;
}

/** Forwards the first stop below the window's upper edge, backwards the last above its lower one; -1 past either end. */
function stopInSight(view: Window, boxOf: BoxOf, direction: 1 | -1, count: number): number {
  const stops = Array.from({ length: count }, (_, index) => index);
  if (direction > 0) return stops.findIndex((index) => (boxOf(index)?.top ?? -1) >= 0);
  return stops.findLastIndex((index) => (boxOf(index)?.bottom ?? Infinity) <= view.innerHeight);
}
