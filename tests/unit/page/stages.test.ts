import { afterEach, describe, expect, it, vi } from 'vitest';
import { finish, type Steps } from '../../../core/steps.ts';
import { createStages, yieldToPage } from '../../../page/stages.ts';

/** Counts to a number, each count taking so many milliseconds. */
function* counting(to: number, ms: number): Steps<number> {
  for (let count = 1; ; count++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    if (count === to) return count;
    yield;
  }
}

describe('work that may rest', () => {
  it('comes to the same at one go and in slices', async () => {
    expect(finish(counting(7, 0))).toBe(7);
    expect(await createStages().inSlices(counting(7, 0))).toBe(7);
  });

  it('lets others run while it lasts', async () => {
    let turns = 0;
    let isOver = false;
    const others = () => {
      turns++;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    const stages = createStages();
    await stages.inSlices(counting(12, 4));
    isOver = true;
    // 48 ms of work in slices of some 10 ms each.
    expect(turns).toBeGreaterThanOrEqual(3);
    expect(stages.spentMs()).toBeGreaterThanOrEqual(47);
  });

  it('is given up once it is of no use', async () => {
    let asked = 0;
    const made = await createStages().inSlicesUnless(() => ++asked === 2, counting(1000, 4));
    expect(made).toBeNull();
    expect(asked).toBe(2);
  });
});

describe('a tab behind others', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['is not left to a scheduler that starves it', true, 0],
    ['in front, is', false, 1],
  ])('%s', async (_name, hidden, calls) => {
    const scheduler = { yield: vi.fn(() => Promise.resolve()) };
    vi.stubGlobal('scheduler', scheduler);
    vi.stubGlobal('document', { hidden });
    await yieldToPage();
    expect(scheduler.yield).toHaveBeenCalledTimes(calls);
  });
});
