import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';
import { chooseFiles, press, waitForWords } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const tabs = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => ({
      words: tab.innerText.replace(/\s+/g, ' ').trim(),
      isSelected: tab.ariaSelected === 'true',
    })),
  );

const waitForTab = (page: Page, words: RegExp) =>
  waitUntil(`the tab ${words}`, async () => (await tabs(page)).find((tab) => tab.isSelected && words.test(tab.words)));

describe('“Look up” opens the glossary', () => {
  it('on the kind that has the words, with what the other kinds have on their tabs', async () => {
    const page = await openExtensionPage(stage.running, 'glossary.html?search=Kobani');
    await waitForTab(page, /^Places [1-9]/);
    expect((await tabs(page)).map(({ words }) => words.replace(/[1-9]\d*/, 'some'))).toEqual([
      'Groups 0',
      'Places some',
      'Outlets 0',
    ]);
    await waitForWords(page, 'Aleppo, Syria');
    await press(page, 'Outlets');
    await waitForWords(page, 'Nothing found for “Kobani”.');
    await page.close();
  });

  it('on the group although its article and possessive were selected with it', async () => {
    const page = await openExtensionPage(stage.running, 'glossary.html?search=the%20SDF%E2%80%99s');
    await waitForTab(page, /^Groups [1-9]/);
    await waitForWords(page, 'Kurdish-led');
    await page.close();
  });

  it('with the choice left to the reader where nothing is called so', async () => {
    const page = await openExtensionPage(stage.running, 'glossary.html?search=Democratic');
    await waitForTab(page, /^Groups [1-9]/);
    await waitForWords(page, 'Choose an entry to read it here.');
    await page.close();
  });
});

describe('entries of the reader’s own', () => {
  it('are found and described, and what nobody described can be added', async () => {
    const own = await openExtensionPage(stage.running, 'own.html');
    await waitForWords(own, 'Import a file');
    await chooseFiles(own, 'Import a file', [
      { name: 'guard.csv', text: 'name,note\nRiver Guard,Invented watch of a ford.\n' },
    ]);
    await waitForWords(own, '1 entry imported.');
    await own.close();
    const page = await openExtensionPage(stage.running, 'glossary.html?search=River%20Guard');
    await waitForWords(page, 'Your own entry');
    await waitForWords(page, 'Invented watch of a ford.');
    await page.close();
    const empty = await openExtensionPage(stage.running, 'glossary.html?search=Xyzzy%20Band');
    await waitForWords(empty, 'Add “Xyzzy Band” to my glossary');
    const form = await empty.evaluate(
      () => document.querySelector<HTMLAnchorElement>('[href^="own.html?add"]')?.search ?? '',
    );
    expect(form).toBe('?add=Xyzzy+Band');
    await empty.close();
  });
});
