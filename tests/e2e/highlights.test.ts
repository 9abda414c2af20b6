import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { paintedHighlights, type Stage, startStage, waitUntil } from './stage.ts';
import { choose, press, storedSettings, waitForWords } from './surface.ts';

let stage: Stage;
let settings: Page;
beforeAll(async () => {
  stage = await startStage();
  settings = await openExtensionPage(stage.running, 'options.html');
});
afterAll(() => stage.close());

/** Waits until the settings are stored with some words in them, or without. */
const waitUntilStored = (words: string, isThere = true) =>
  waitUntil(`${words} to be stored`, async () => (await storedSettings(settings)).includes(words) === isThere);

const marks = async (page: Page): Promise<string[]> =>
  (await paintedHighlights(page)).filter((name) => name.startsWith('newsgloss-mention-'));

/** How many names are painted on the page. */
const paintedCount = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('newsgloss-mention-'))
      .reduce((sum, [, { size }]) => sum + size, 0),
  );

/** Line and ground of a highlight as the browser reckons them for the article. */
const styleOf = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(
      document.querySelector('article p') ?? document.body,
      `::highlight(${wanted})`,
    );
    return { line: textDecorationLine, style: textDecorationStyle, ground: backgroundColor };
  }, name);

/** The name of a mark on light ground: the styles differ in how groups are marked. */
const lightName = (kind: 'group' | 'place' | 'unlisted', style: 'underline' | 'tint' | 'both') =>
  `newsgloss-mention-${kind === 'group' ? `group-${style}` : kind}-light`;

const NO_GROUND = 'rgba(0, 0, 0, 0)';

describe('names in the text', () => {
  it.each([
    ['underline', { group: ['underline', false], place: ['underline', false] }],
    ['tint', { group: ['none', true], place: ['underline', false] }],
    // What a new reader has, and therefore not stored.
    ['both', { group: ['underline', true], place: ['underline', false] }],
  ] as const)('are marked with %s as chosen', async (style, expected) => {
    await choose(settings, style);
    await waitUntilStored(style === 'both' ? 'highlightStyle' : `"highlightStyle":"${style}"`, style !== 'both');
    const { page } = await stage.openArticle();
    await waitUntil('the marks', async () => (await marks(page)).length > 0);
    const names = await marks(page);
    expect(names.filter((name) => name.includes('-group-') && !name.includes(`-${style}-`))).toEqual([]);
    for (const kind of ['group', 'place'] as const) {
      const name = lightName(kind, style);
      expect(names).toContain(name);
      const { line, ground } = await styleOf(page, name);
      expect([kind, line, ground !== NO_GROUND]).toEqual([kind, ...expected[kind]]);
    }
    await page.close();
  });

  it('are marked at their first mention only, if so chosen, and all again', async () => {
    const all = await stage.openArticle();
    const mentions = [...all.report.headline.mentions, ...all.report.mentions];
    const first = new Set(mentions.map(({ kind, id, text }) => `${kind}:${id ?? text}`));
    expect(first.size).toBeLessThan(mentions.length);
    await waitUntil('every mark', async () => (await paintedCount(all.page)) === mentions.length);
    await press(settings, 'Mark only the first mention');
    await waitUntilStored('"firstMentionOnly":true');
    const few = await stage.openArticle();
    await waitUntil('the first marks', async () => (await paintedCount(few.page)) === first.size);
    await press(settings, 'Mark only the first mention');
    await waitUntilStored('firstMentionOnly', false);
    for (const { page } of [all, few]) await page.close();
  });

  it('have a legend whose lines are those on the page', async () => {
    const { page, tabId } = await stage.openArticle();
    const popup = await openExtensionPage(stage.running, `popup.html?tab=${tabId}`);
    await press(popup, 'Who and where');
    await waitForWords(popup, 'How names are marked');
    const legend = await popup.evaluate(() =>
      [...document.querySelectorAll('.mark-legend .mark')].map((mark) => [
        mark.textContent,
        getComputedStyle(mark).textDecorationStyle,
      ]),
    );
    const lines = await Promise.all(
      (['group', 'place', 'unlisted'] as const).map((kind) => styleOf(page, lightName(kind, 'both'))),
    );
    const words = ['armed group', 'place', 'group that is not in the glossary'];
    expect(legend).toEqual(words.map((word, index) => [word, lines[index]?.style]));
    expect(new Set(lines.map(({ style }) => style)).size).toBe(3);
    for (const each of [popup, page]) await each.close();
  });
});
