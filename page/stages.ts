/** Does our work in stages and slices, each a task of its own, so that a slow machine's page stays alive between them. */
import type { Steps } from '../core/steps.ts';

/** Longer than this, ms, a slice does not go on; what it is at may take a little longer. */
const SLICE_MS = 10;

export interface Stages {
  /** Does one stage, then lets the page's own events and frames run. */
  inTurn<Made>(work: () => Made): Promise<Made>;
  /** Does work that may rest, a slice at a time. */
  inSlices<Made>(work: Steps<Made>): Promise<Made>;
  /** The same; null as soon as it proves to be of no use any more, asked after each rest. */
  inSlicesUnless<Made>(isStale: () => boolean, work: Steps<Made>): Promise<Made | null>;
  /** Milliseconds that all stages so far took, the time between them left out. */
  readonly spentMs: () => number;
}

/** Stages of one job. */
export function createStages(): Stages {
  let spent = 0;
  const slice = <Made>(work: Steps<Made>) => {
    const began = performance.now();
    const made = workUntil(began + SLICE_MS, work);
    spent += performance.now() - began;
    return made;
  };
  return {
    async inTurn(work) {
      const began = performance.now();
      const made = work();
      spent += performance.now() - began;
      await yieldToPage();
      return made;
    },
    async inSlices(work) {
      for (;;) {
        const made = slice(work);
        await yieldToPage();
        if (made) return made.value;
      }
    },
    async inSlicesUnless(isStale, work) {
      for (;;) {
        const made = slice(work);
        if (made) return made.value;
        await yieldToPage();
        if (isStale()) return null;
      }
    },
    spentMs: () => spent,
  };
}

/** Works until the time is over; what was made, or null when there is more to do. */
function workUntil<Made>(end: number, work: Steps<Made>): { readonly value: Made } | null {
  do {
    const next = work.next();
    if (next.done) return next;
  } while (performance.now() < end);
  return null;
}

/**
 * A page that goes behind others meanwhile is not drawn, and not waited for longer than this, ms; the next frame of a
 * slow machine takes its time.
 */
const FRAME_PATIENCE_MS = 400;

/** Resolves once the browser has laid out and drawn what was written, so that asking for the layout costs nothing. */
export async function whenDrawn(): Promise<void> {
  if (document.hidden) return yieldToPage();
  await new Promise<void>((done) => {
    const end = () => {
      clearTimeout(patience);
      document.removeEventListener('visibilitychange', end);
      done();
    };
    const patience = setTimeout(end, FRAME_PATIENCE_MS);
    document.addEventListener('visibilitychange', end);
    requestAnimationFrame(end);
  });
  // A frame's callbacks run before its layout.
  await yieldToPage();
}

/**
 * Resolves as soon as the browser has seen to what waits. A message comes round at once; timers are clamped, and a tab
 * that goes behind others meanwhile has its timers and its scheduler's tasks starved, but never its messages.
 */
export function yieldToPage(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
