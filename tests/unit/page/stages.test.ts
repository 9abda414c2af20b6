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

describe('a rest', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('waits for no timer, no frame and no scheduler: a tab behind others starves them', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('scheduler', { yield: () => new Promise(() => {}) });
    await expect(yieldToPage()).resolves.toBeUndefined();
  });

  it('lets what waits already go first', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      order.push('the page');
      port1.close();
    };
    port2.postMessage(null);
    await yieldToPage();
    expect(order).toEqual(['the page']);
  });
});
