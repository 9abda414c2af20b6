import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/browser/built-extension.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Stage, startStage, waitUntil } from './stage.ts';
import { catchSaving, chooseFiles, press, savedFiles, waitForWords, wordsOf } from './surface.ts';

let stage: Stage;
let saved: Page;
beforeAll(async () => {
  stage = await startStage();
  saved = await openExtensionPage(stage.running, 'saved.html');
  await waitForWords(saved, 'Saved pages');
  await catchSaving(saved);
});
afterAll(() => stage.close());

const fixture = (name: string) => readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', name), 'utf8');
const ferry = fixture('ferry.html');
const sample = readFileSync(join(ROOT, 'public', 'sample-article.html'), 'utf8');

const titles = () =>
  saved.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map((row) => row.querySelector('bdi')?.textContent ?? ''),
  );

const watchPauses = () =>
  saved.evaluate(() => {
    const gaps: number[] = [];
    clearInterval(Reflect.get(globalThis, 'pauseTimer'));
    Reflect.set(globalThis, 'gaps', gaps);
    let last = performance.now();
    const timer = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 16);
    Reflect.set(globalThis, 'pauseTimer', timer);
  });

const longestPause = () =>
  saved.evaluate(() => {
    const gaps: number[] = Reflect.get(globalThis, 'gaps');
    return Math.max(...gaps);
  });

describe('the page for saved articles', () => {
  it('makes a table of files, sorts it and saves it', async () => {
    await chooseFiles(saved, 'Choose files', [
      { name: 'sample.html', text: sample },
      { name: 'ferry.html', text: ferry },
      { name: 'front.html', text: fixture('front-page.html') },
    ]);
    await waitForWords(saved, '3 pages read.');
    await press(saved, 'Statements');
    expect((await titles()).slice(0, 2)).toEqual([
      'Convoys on the move along the Euphrates',
      'Ferry to the island runs again',
    ]);
    await press(saved, 'Statements');
    await waitUntil('the other order', async () => (await titles())[0] === 'Ferry to the island runs again', 6000);
    await press(saved, 'Save as CSV');
    const rows = (await savedFiles(saved)).at(-1)?.text.split('\r\n') ?? [];
    expect(rows[0]).toBe(
      'file,status,title,host,published,reprint_of,statements,named,unnamed,agentless,party,groups,places,words,reason',
    );
    expect(rows.find((row) => row.startsWith('ferry.html'))).toMatch(
      /^ferry\.html,report,Ferry to the island runs again,,2024-05-01,,2,1,1,0,0,0,0,\d+,$/,
    );
    expect(rows.filter((row) => row !== '')).toHaveLength(4);
  });

  it('says of files that are no pages what they are not, and reads the others', async () => {
    await chooseFiles(saved, 'Choose files', [{ name: 'scan.pdf', text: '%PDF-1.4' }]);
    await waitForWords(saved, 'There is no HTML file among them.');
    await chooseFiles(saved, 'Choose files', [
      { name: 'empty.html', text: '' },
      { name: 'bytes.html', text: '\u0000\u0001\ufffd\u0000' },
      { name: 'letter.html', text: 'Dear reader, nothing here is HTML.' },
      { name: 'scan.pdf', text: '%PDF-1.4' },
      { name: 'ferry.html', text: ferry },
    ]);
    const shown = await waitForWords(saved, '4 pages read.');
    expect(shown.match(/Ferry to the island runs again/g)).toHaveLength(2);
    expect(shown).toContain('ferry.html (2)');
    expect(shown).toContain('The file is empty.');
    expect(shown.match(/The file holds no HTML/g)).toHaveLength(2);
    expect(shown).toContain('1 file left out: it is not HTML.');
  });

  it('is emptied when asked twice', async () => {
    await press(saved, 'Empty the table');
    await press(saved, 'Empty the table');
    await waitUntil('the empty table', async () => (await titles()).length === 0, 6000);
  });

  it('reads a page of twelve megabytes, pictures within, without freezing', async () => {
    await watchPauses();
    expect(ferry).toContain('</body>');
    await chooseFiles(saved, 'Choose files', [{ name: 'large.html', text: ferry, pictureBytes: 12_000_000 }]);
    await waitForWords(saved, '1 page read.');
    expect(await longestPause()).toBeLessThan(500);
  });

  it('reads 500 files without freezing, and stops when told', async () => {
    await watchPauses();
    const files = Array.from({ length: 500 }, (_none, index) => ({ name: `page-${index}.html`, text: ferry }));
    await chooseFiles(saved, 'Choose files', files);
    await waitUntil('progress', async () => / of 500 pages/.test(await wordsOf(saved)), 6000);
    await waitUntil('twenty pages', async () => Number(/(\d+) of 500/.exec(await wordsOf(saved))?.[1] ?? 0) > 20);
    await press(saved, 'Cancel');
    const shown = await waitForWords(saved, 'pages read.');
    const read = Number(/(\d+) pages read/.exec(shown)?.[1]);
    expect(read).toBeGreaterThan(20);
    expect(read).toBeLessThan(500);
    // Two cores that others may be using: a pause that a reader would notice is half a second.
    expect(await longestPause()).toBeLessThan(500);
  }, 60_000);
});
