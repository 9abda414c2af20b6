import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settledState } from '../../scripts/browser/extension-page.ts';
import { markupOf, type Stage, startStage } from './stage.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await startStage();
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-bad-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
});

const PARAGRAPH =
  '<p>The convoy left the town before dawn, a resident said, and the road to the border was closed for the rest of the day.</p>';

const HOSTILE = `
<form name="children"><input name="childNodes"><input name="textContent"><input name="parentElement"></form>
<h1>\u202Eesrever\u202C &lt;script&gt;window.hacked=1&lt;/script&gt; __proto__ constructor</h1>
<article>${PARAGRAPH.repeat(6)}
<p>According to &lt;img src=x onerror="window.hacked=1"&gt; the \uD83D lone surrogate, \u200B\u200D zero width and toString valueOf hasOwnProperty.</p>
<p>${'('.repeat(2000)} said ${'“'.repeat(2000)}</p></article>`;

/** Written by a script: a download of this size keeps Chromium itself busy for minutes. */
const HUGE = `<article><h1>Long</h1>${PARAGRAPH.repeat(8)}</article><script>
const words = 'lorem ipsum dolor '.repeat(290);
for (let i = 0; i < 10000; i++) document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: words }));
</script>`;

const PAGES: readonly (readonly [string, string])[] = [
  ['an empty document', ''],
  ['a page without text', '<!DOCTYPE html><html><body><div></div><img src="data:,"></body></html>'],
  [
    'broken markup',
    `<html><body><p>One <b>two <i>three</b> four</i><table><tr><div>${PARAGRAPH}</table></p></p></ul><li>${PARAGRAPH}`,
  ],
  ['hostile strings and clobbered names', HOSTILE],
  [
    'ten thousand nested elements',
    `<article>${PARAGRAPH.repeat(5)}${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}</article>`,
  ],
  ['fifty megabytes of text', HUGE],
];

describe('bad input', () => {
  it.each(PAGES)(
    '%s: the page lives on, and the popup has a state for it',
    async (name, html) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
      writeFileSync(file, html);
      const url = stage.server.addressOf(file);
      const page = await stage.running.browser.newPage();
      const errors: string[] = [];
      // Firefox reports its own flattening of deep trees as an error of the page.
      page.on('pageerror', (error) => /tree is too deep/.test(String(error)) || errors.push(String(error)));
      await page.goto(url, { timeout: 120_000 });
      const tabId = await stage.console.tabId(url);
      const state = await settledState(stage.console, tabId, 120_000);
      expect(['ready', 'not-article', 'failed']).toContain(state.kind);
      await stage.console.send(tabId, 'stop', { by: 'site' });
      expect(await markupOf(page)).not.toContain('newsgloss');
      expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
      expect(errors).toEqual([]);
      await page.close();
    },
    180_000,
  );
});
