/** Does our work in stages, each a task of its own, so that a slow machine's page stays alive between them. */

export interface Stages {
  /** Does one stage, then lets the page's own events and frames run. */
  inTurn<Made>(work: () => Made): Promise<Made>;
  /** Milliseconds that all stages so far took, the time between them left out. */
  readonly spentMs: () => number;
}

/** Stages of one job. */
export function createStages(): Stages {
  let spent = 0;
  return {
    async inTurn(work) {
      const began = performance.now();
      const made = work();
      spent += performance.now() - began;
      await yieldToPage();
      return made;
    },
    spentMs: () => spent,
  };
}

interface Yielding {
  yield(): Promise<void>;
}

/** Resolves as soon as the browser has seen to what waits; ahead of the page's timers where it can be asked for that. */
function yieldToPage(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  // Firefox has `scheduler.yield` since 142; a message comes round without the clamping of nested timers.
  if (isYielding(scheduler)) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

function isYielding(value: unknown): value is Yielding {
  return typeof value === 'object' && value !== null && 'yield' in value && typeof value.yield === 'function';
}
