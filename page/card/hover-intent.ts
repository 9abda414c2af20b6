/**
 * Turns pointer moves into "show" and "hide" with the timing of Wikipedia's page previews: a card answers a resting
 * pointer, never a passing one, and stays while the pointer crosses over to it.
 */

/** A pointer must rest this long before the page is asked what lies under it, ms. */
const REST_MS = 150;
/** From the first rest to the card, ms. */
const SHOW_MS = 350;
/** The card stays this long after the pointer left word and card, ms. */
const GRACE_MS = 300;

export interface HoverIntent {
  /** The pointer came to this point (viewport pixels). */
  moved(point: { readonly x: number; readonly y: number }): void;
  left(): void;
  cancel(): void;
}

/** `find` names what lies under a point, or -1; `show` and `hide` are called once a rest is meant. */
export function createHoverIntent(seams: {
  readonly find: (point: { readonly x: number; readonly y: number }) => number;
  readonly show: (index: number) => void;
  readonly hide: () => void;
}): HoverIntent {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let show: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let pending = -1;

  const leave = () => {
    clearTimeout(show);
    pending = -1;
    grace ??= setTimeout(() => {
      grace = undefined;
      seams.hide();
    }, GRACE_MS);
  };
  const stay = () => {
    clearTimeout(grace);
    grace = undefined;
  };
  const settle = (point: { readonly x: number; readonly y: number }) => {
    const index = seams.find(point);
    if (index < 0) return leave();
    stay();
    if (index === pending) return;
    clearTimeout(show);
    pending = index;
    show = setTimeout(() => seams.show(index), SHOW_MS);
  };
  return {
    moved(point) {
      clearTimeout(rest);
      rest = setTimeout(() => settle(point), REST_MS);
    },
    left() {
      clearTimeout(rest);
      leave();
    },
    cancel() {
      for (const timer of [rest, show, grace]) clearTimeout(timer);
      grace = undefined;
      pending = -1;
    },
  };
}
