import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CardDrawing,
  type CardWanted,
  createCardDrawing,
  provideCards,
} from '../../entrypoints/shared/card-drawing.ts';

let told: string[] = [];

/** Cards that write down whose card they draw. */
function cards(isAlive = true): CardDrawing {
  return {
    draw: ({ mention }) => void told.push(`drawn ${mention.text}`),
    erase: () => void told.push('erased'),
    isAlive: () => isAlive,
  };
}

function wanted(container: HTMLElement, text: string): CardWanted {
  const nothing = () => {};
  const words = { start: 0, end: text.length, text, name: text, candidates: [], confidence: 'high' } as const;
  return {
    container,
    mention: { ...words, kind: 'group', id: 'a-group', listed: true },
    actions: {
      close: () => void told.push('closed'),
      setPinned: nothing,
      next: nothing,
      previous: nothing,
      contentChanged: nothing,
    },
    session: { report: () => null },
    words: null,
  };
}

const box = () => document.createElement('div');
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  told = [];
  // Left behind by an update: as good as none.
  provideCards(cards(false));
});

describe('a card whose script comes when it is asked for', () => {
  it('is drawn once the script is there', async () => {
    const drawing = createCardDrawing(async () => provideCards(cards()));
    drawing.draw(wanted(box(), 'Goma'));
    expect(told).toEqual([]);
    await settled();
    expect(told).toEqual(['drawn Goma']);
  });

  it('is drawn at once where the script is there already', () => {
    provideCards(cards());
    createCardDrawing(() => Promise.reject(new Error('asked for what is there'))).draw(wanted(box(), 'Goma'));
    expect(told).toEqual(['drawn Goma']);
  });

  it('is not drawn when it was closed meanwhile', async () => {
    const drawing = createCardDrawing(async () => provideCards(cards()));
    const container = box();
    drawing.draw(wanted(container, 'Goma'));
    drawing.erase(container);
    await settled();
    expect(told).not.toContain('drawn Goma');
  });

  it('gives way to the next one asked for meanwhile', async () => {
    const drawing = createCardDrawing(async () => provideCards(cards()));
    const container = box();
    drawing.draw(wanted(container, 'Goma'));
    drawing.draw(wanted(container, 'Bukavu'));
    await settled();
    expect(told).toEqual(['drawn Bukavu']);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('refused'))],
    ['brings nothing', () => Promise.resolve({ done: false })],
  ])('closes when the browser %s', async (_how, bring) => {
    createCardDrawing(bring).draw(wanted(box(), 'Goma'));
    await settled();
    expect(told).toEqual(['closed']);
  });
});
