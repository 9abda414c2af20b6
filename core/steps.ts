/**
 * Work that may rest: a generator that yields wherever another may have the processor, and returns what it made. A page
 * stays alive between slices of it (`page/stages.ts`); everyone else finishes it at one go.
 */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** Does all of the work now. */
export function finish<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
