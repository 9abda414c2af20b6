import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, markupOf, paintedHighlights, type Stage, startStage, untouchedMarkup, waitUntil } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe('a republished article', () => {
  it('keeps every paragraph and collapses the appeals, lists and notices around them', async () => {
    const { page, report } = await stage.openArticle();
    expect(report.text).toContain('Long columns of vehicles');
    expect(report.text).toContain('as it has done since the winter.');
    expect(report.text).not.toContain('We need your help');
    const kinds = new Set(report.collapsed.map(({ kind }) => kind));
    for (const kind of ['donation', 'share', 'related', 'newsletter', 'disclaimer']) expect(kinds).toContain(kind);
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown).toContain('Residents of Raqqa');
    expect(shown).not.toContain('lives on the gifts of its readers');
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-bar').length)).toBeGreaterThan(2);
    await page.close();
  });

  it('paints groups and places without touching the text', async () => {
    const { page, report } = await stage.openArticle();
    const names = await paintedHighlights(page);
    expect(names.some((name) => name.includes('mention-group'))).toBe(true);
    expect(names.some((name) => name.includes('mention-place'))).toBe(true);
    const sdf = report.mentions.find(({ text }) => text === 'SDF');
    expect(sdf?.id).toBe('sdf-syria');
    const markup = await markupOf(page);
    expect(markup).toContain('Long columns of vehicles of the Syrian Democratic Forces (SDF) moved from Hasakah');
    await page.close();
  });

  it('tells who says so, and where the text comes from', async () => {
    const { page, report } = await stage.openArticle();
    expect(report.provenance).toMatchObject({
      host: 'worldview-digest.example',
      publisher: 'Worldview Digest',
      originalPublisher: 'Levant Observer',
      originalPublished: '2024-03-14',
      published: '2024-03-15',
      reprint: true,
    });
    const said = (words: string) =>
      report.attributions.find(({ source }) => source.some(([start, end]) => report.text.slice(start, end) === words));
    expect(said('local sources')).toMatchObject({ unnamed: true, sourceClass: 'unnamed_other' });
    expect(report.summary.unnamed).toBeGreaterThan(1);
    expect(report.summary.hedges).toBeGreaterThan(2);
    await page.close();
  });

  it('leaves no trace when collapse and highlights are off, and remembers it over a reload', async () => {
    const { page, tabId } = await stage.openArticle();
    await stage.console.send(tabId, 'set-toggles', { highlights: false, collapse: false });
    expect(await markupOf(page)).toBe(await untouchedMarkup(stage, ARTICLE));
    expect(await paintedHighlights(page)).toEqual([]);
    await page.reload();
    const again = await waitUntil('the page to be read again', async () => {
      const state = await stage.console.state(tabId);
      return state?.kind === 'ready' ? state : null;
    });
    expect(again.toggles).toEqual({ highlights: false, collapse: false });
    expect(await markupOf(page)).toBe(await untouchedMarkup(stage, ARTICLE));
    await stage.console.send(tabId, 'set-toggles', { highlights: true, collapse: true });
    expect(await paintedHighlights(page)).not.toEqual([]);
    await page.close();
  });

  it('leaves no trace when it is stopped', async () => {
    const { page, tabId } = await stage.openArticle();
    await stage.console.send(tabId, 'stop', { by: 'site' });
    expect(await markupOf(page)).toBe(await untouchedMarkup(stage, ARTICLE));
    expect(await paintedHighlights(page)).toEqual([]);
    await page.close();
  });

  it('lets find-in-page and links reach collapsed text', async () => {
    const { page } = await stage.openArticle();
    const isHidden = () => page.evaluate(() => document.querySelector('#appeal')?.closest('[hidden]') !== null);
    expect(await isHidden()).toBe(true);
    await page.evaluate(() => {
      location.hash = '#appeal';
    });
    await waitUntil('the run to open', async () => !(await isHidden()));
    await page.close();
  });

  it('opens one collapsed run and all of them', async () => {
    const { page, tabId, report } = await stage.openArticle();
    const appeal = report.collapsed.findIndex(({ kind }) => kind === 'donation');
    await stage.console.send(tabId, 'jump-to-run', { index: appeal });
    expect(await page.evaluate(() => document.body.innerText)).toContain('lives on the gifts of its readers');
    await stage.console.send(tabId, 'open-all-runs', { open: true });
    expect(await page.evaluate(() => document.querySelectorAll('[hidden="until-found"]').length)).toBe(0);
    await page.close();
  });
});

describe('a page that is not an article', () => {
  it('is left alone, and the popup is told why', async () => {
    const { page, state } = await stage.open('front-page.html');
    expect(state).toMatchObject({ kind: 'not-article' });
    expect(await markupOf(page)).toBe(await untouchedMarkup(stage, 'front-page.html'));
    await page.close();
  });

  it('is analysed all the same when the reader asks', async () => {
    const { page, tabId } = await stage.open('front-page.html');
    await stage.console.send(tabId, 'analyse-again', { force: true });
    const report = await waitUntil('a report', async () => {
      const answer = await stage.console.report(tabId);
      return answer && 'text' in answer ? answer : null;
    });
    expect(report.page.article).toBe(false);
    expect(report.page.reason).not.toBeNull();
    await page.close();
  });
});
