import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../core/report/page-state.ts';
import { builtExtension, ROOT } from '../../scripts/browser/built-extension.ts';
import { openConsole, settledState, waitUntil } from '../../scripts/browser/extension-page.ts';
import { startFixtureServer } from '../../scripts/browser/fixture-server.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { ARTICLE, BROWSER, markupOf, paintedHighlights } from './stage.ts';

const scratch = mkdtempSync(join(tmpdir(), 'newsgloss-damaged-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Opens the sample article with an extension one of whose files was damaged, and tells what became of it. */
async function openWith(
  name: string,
  damage: (file: string) => void,
): Promise<{ state: PageState; said: string; markup: string; painted: string[] }> {
  const folder = join(scratch, name);
  cpSync(await builtExtension(BROWSER), folder, { recursive: true });
  damage(join(folder, 'data', name));
  const running = await launch({
    browser: BROWSER,
    headless: true,
    extension: folder,
    window: { width: 1180, height: 900 },
  });
  const server = await startFixtureServer([join(ROOT, 'public')]);
  try {
    const console_ = await openConsole(running);
    const page = await running.browser.newPage();
    await page.goto(`${server.origin}/${ARTICLE}`);
    const tabId = await console_.tabId(`${server.origin}/${ARTICLE}`);
    const state = await settledState(console_, tabId);
    await console_.page
      .evaluate((id) => {
        location.href = `/popup.html?tab=${id}`;
      }, tabId)
      .catch(() => {});
    const said = await waitUntil('the popup', () =>
      console_.page
        .evaluate(() => {
          const words = document.body.innerText;
          // Firefox shows the page before for a moment.
          return location.pathname === '/popup.html' && words.trim().length > 40 ? words : null;
        })
        .catch(() => null),
    );
    return { state, said, markup: await markupOf(page), painted: await paintedHighlights(page) };
  } finally {
    await running.close();
    server.close();
  }
}

const flipOneBit = (file: string) => {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
  writeFileSync(file, bytes);
};

describe('a file of the package is damaged', () => {
  it('one bit of the list of places: groups are shown, and the popup says what is missing', async () => {
    const { state, said } = await openWith('gazetteer.bin', flipOneBit);
    expect(state.kind).toBe('ready');
    const report = state.kind === 'ready' ? state.report : null;
    expect(report?.placesMissing).toBe(true);
    expect(report?.mentions.filter(({ kind }) => kind === 'group').length).toBeGreaterThan(0);
    expect(report?.mentions.filter(({ kind }) => kind === 'place')).toEqual([]);
    expect(said).toContain('Places are not shown');
  });

  it('half of the glossary: the page stays as it was, and the popup says why', async () => {
    const { state, said, markup, painted } = await openWith('groups.json', (file) => truncateSync(file, 100_000));
    expect(state).toEqual({ kind: 'failed', code: 'glossary-missing' });
    expect(said).toContain('The glossary could not be read');
    expect(markup).not.toMatch(/newsgloss|until-found/);
    expect(painted).toEqual([]);
  });
});
