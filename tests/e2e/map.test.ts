import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';
import { press, waitForWords } from './surface.ts';

let stage: Stage;
let tab: number;
beforeAll(async () => {
  stage = await startStage();
  ({ tabId: tab } = await stage.openArticle());
});
afterAll(() => stage.close());

/** Where the frame of the map, its inset and its words stand on the screen. */
const layout = (page: Page) =>
  page.evaluate(() => {
    const box = (node: Element) => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const frame = document.querySelector('.map-frame');
    const inset = document.querySelector('.map-inset');
    if (!frame || !inset) return null;
    // Firefox counts the halo, 3 px on each side at most, to a word's box.
    const ink = (node: Element) => {
      const { left, top, right, bottom } = box(node);
      return { left: left + 3, top: top + 3, right: right - 3, bottom: bottom - 3 };
    };
    return { frame: box(frame), inset: box(inset), labels: [...document.querySelectorAll('.map-label')].map(ink) };
  });

type Drawn = NonNullable<Awaited<ReturnType<typeof layout>>>;
type Box = Drawn['frame'];

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isInside = (inner: Box, outer: Box) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

function expectClear({ frame, inset, labels }: Drawn): void {
  expect(isInside(inset, frame), JSON.stringify({ inset, frame })).toBe(true);
  expect((inset.right - inset.left) / (frame.right - frame.left)).toBeLessThan(0.3);
  expect(labels.length).toBeGreaterThan(4);
  expect(labels.filter((label) => overlap(label, inset))).toEqual([]);
  const pairs = labels.flatMap((one, index) => labels.slice(index + 1).map((other) => ({ one, other })));
  expect(pairs.filter(({ one, other }) => overlap(one, other))).toEqual([]);
}

describe('the map of places', () => {
  it('stands on the report with its inset in a corner and no name on another', async () => {
    const report = await openExtensionPage(stage.running, `report.html?tab=${tab}`);
    await waitForWords(report, 'Boundaries:');
    expectClear(await waitUntil('the map', () => layout(report), 6000));
    await report.close();
  });

  it('stands so in the narrow popup too', async () => {
    const popup = await openExtensionPage(stage.running, `popup.html?tab=${tab}`);
    await popup.setViewport({ width: 376, height: 600 });
    await press(popup, 'Who and where');
    await press(popup, 'Show the map');
    await waitForWords(popup, 'Boundaries:');
    expectClear(await waitUntil('the map', () => layout(popup), 6000));
    await popup.close();
  });
});
