import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage, settledState } from '../../scripts/browser/extension-page.ts';
import { BROWSER, type Stage, startStage } from './stage.ts';
import { press, waitForWords } from './surface.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await startStage();
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-long-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
});

/** From the empty document to the first screen, ms; Firefox is given half again the time. */
const LIMIT_MS = BROWSER === 'chrome' ? 100 : 150;

const NAMES = ['Hasakah', 'Raqqa', 'Deir ez-Zor', 'Palmyra', 'Mayadin', 'al-Qaim', 'Baghdad', 'Aleppo'];

/** An article of paragraphs of some fifty words each, with two statements and three names in every one, or more. */
function longArticle(paragraphs: number, tail = ''): string {
  const body = Array.from({ length: paragraphs }, (_none, index) => {
    const [here, there] = [NAMES[index % NAMES.length], NAMES[(index + 3) % NAMES.length]];
    return `<p>Road number ${index} between ${here} and ${there} was open again by noon, the officer Karim Sale${index} said, and lorries with flour and fuel went through in both directions until the evening. Local sources said that the Syrian Democratic Forces had moved two checkpoints nearer to the river during the night.${tail}</p>`;
  });
  return `<!DOCTYPE html><html lang="en"><title>Roads</title><meta property="og:type" content="article"><article><h1>Roads open one by one</h1>${body.join('\n')}</article></html>`;
}

async function openLong(name: string, paragraphs: number, tail = ''): Promise<number> {
  const file = join(folder, name);
  writeFileSync(file, longArticle(paragraphs, tail));
  const url = stage.server.addressOf(file);
  const page = await stage.running.browser.newPage();
  await page.goto(url);
  const tabId = await stage.console.tabId(url);
  const state = await settledState(stage.console, tabId, 60_000);
  if (state.kind !== 'ready') throw new Error(`the long article became ${state.kind}`);
  return tabId;
}

describe('the popup over a long article', () => {
  it('of 10,000 words shows its first screen at once', async () => {
    const tabId = await openLong('long.html', 200);
    const times: number[] = [];
    for (let round = 0; round < 6; round++) {
      const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
      await waitForWords(popup, 'statements');
      times.push(
        await popup.evaluate(() => {
          const [document_] = performance.getEntriesByType('navigation');
          const parsed = document_ instanceof PerformanceNavigationTiming ? document_.domInteractive : Number.NaN;
          return (performance.getEntriesByName('newsgloss-shown')[0]?.startTime ?? Number.NaN) - parsed;
        }),
      );
      await popup.close();
    }
    process.stderr.write(
      `Popup over 10,000 words in ${BROWSER}, ms to the first screen: ${times.map(Math.round).join(', ')}\n`,
    );
    // From the empty document on, and the best of six: other work on the machine can only make it slower.
    expect(Math.min(...times), times.map(Math.round).join(', ')).toBeLessThan(LIMIT_MS);
  }, 120_000);

  it('with thousands of mentions draws a bounded number of rows', async () => {
    const tabId = await openLong('endless.html', 900, ` Roads to ${NAMES.join(', ')} were dry.`);
    const report = await stage.console.report(tabId);
    expect(report && 'mentions' in report ? report.mentions.length : 0).toBeGreaterThan(5000);
    const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
    await waitForWords(popup, 'statements');
    const nodes = () => popup.evaluate(() => document.querySelectorAll('*').length);
    expect(await nodes()).toBeLessThan(2500);
    await press(popup, 'Who and where');
    await waitForWords(popup, 'Syrian Democratic Forces');
    expect(await nodes()).toBeLessThan(2500);
    await popup.close();
    const page = await openExtensionPage(stage.running, `report.html?tab=${tabId}`);
    await waitForWords(page, 'statements');
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(6000);
    await page.close();
  }, 120_000);
});
