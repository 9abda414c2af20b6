/**
 * Whether the page is being printed: lists then draw every row. The browser lays the page out as soon as `beforeprint`
 * has been told, so what changes is drawn at once and not in the next task.
 */
import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const listeners = new Set<(isPrinting: boolean) => void>();
let isPrintingNow = false;

/** Draws what `change` sets off before returning, as `flushSync` of preact/compat does, which would bring all of it. */
function drawAtOnce(change: () => void): void {
  const before = options.debounceRendering;
  let draw = () => {};
  options.debounceRendering = (render) => {
    draw = render;
  };
  try {
    change();
    draw();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}

function tell({ type }: Event): void {
  isPrintingNow = type === 'beforeprint';
  drawAtOnce(() => {
    for (const listener of listeners) listener(isPrintingNow);
  });
}

/** True from `beforeprint` to `afterprint`. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(isPrintingNow);
  useLayoutEffect(() => {
    listeners.add(setPrinting);
    // Once each: a listener that is there already is not added again.
    addEventListener('beforeprint', tell);
    addEventListener('afterprint', tell);
    return () => void listeners.delete(setPrinting);
  }, []);
  return isPrinting;
}
