import { afterEach, describe, expect, it, vi } from 'vitest';
import { labelBlocks } from '../../core/boilerplate/label-blocks.ts';
import type { PageState } from '../../core/report/page-state.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { type PageSession, startPageSession } from '../../page/page-session.ts';
import type { AnalysisReply, LabelBlocks } from '../../page/page-session-seams.ts';
import { mount } from '../support/mount.ts';

const SENTENCE =
  'The column crossed the bridge at noon and turned north towards the hills, two shepherds said on Monday.';
const ARTICLE = `<article><h1>A column crosses the bridge</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(8)}</article>`;

let ending = new AbortController();
afterEach(() => ending.abort());

const labelled: LabelBlocks = (outline) => Promise.resolve({ ok: true, value: labelBlocks(outline) });

function start(html: string, reply: () => Promise<AnalysisReply>, label = labelled) {
  const root = mount(html);
  const before = document.body.innerHTML;
  ending = new AbortController();
  const states: PageState[] = [];
  const session: PageSession = startPageSession(document, {
    signal: ending.signal,
    settings: DEFAULT_SETTINGS,
    toggles: { highlights: true, collapse: true },
    force: true,
    label,
    analyse: reply,
    runLabel: (kinds, words) => ({
      dir: 'ltr',
      text: `${kinds} ${words}`,
      reason: 'because',
      show: 'Show',
      hide: 'Hide',
      never: '',
    }),
    card: { dir: 'ltr', draw: () => {}, erase: () => {} },
    bringRules: () => {},
    onState: (state) => states.push(state),
    recallBlocks: null,
    remember: () => {},
    rereads: 0,
    readAgain: () => {},
  });
  return { root, before, session, states };
}

/** Reading takes a few tasks and one frame. */
const settled = () => new Promise((done) => setTimeout(done, 250));

describe('a page session without an answer', () => {
  it.each([
    [
      'the background is missing',
      () => Promise.resolve<AnalysisReply>({ ok: false, code: 'background-missing' }),
      'background-missing',
    ],
    [
      'the glossary is damaged',
      () => Promise.resolve<AnalysisReply>({ ok: false, code: 'glossary-missing' }),
      'glossary-missing',
    ],
    ['the call itself breaks', () => Promise.reject<AnalysisReply>(new Error('gone')), 'analysis-failed'],
  ])('%s: the page is as before and the popup is told', async (_name, reply, code) => {
    const { before, session } = start(ARTICLE, reply);
    await settled();
    expect(session.state()).toEqual({ kind: 'failed', code });
    expect(document.body.innerHTML).toBe(before);
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('no labels come: the page is as before and the popup is told', async () => {
    const asked = vi.fn<() => Promise<AnalysisReply>>();
    const { before, session } = start(ARTICLE, asked, async () => ({ ok: false, code: 'background-missing' }));
    await vi.waitUntil(() => session.state().kind === 'failed');
    expect(session.state()).toEqual({ kind: 'failed', code: 'background-missing' });
    expect(document.body.innerHTML).toBe(before);
    expect(asked).not.toHaveBeenCalled();
  });

  it('says nothing more once it was aborted', async () => {
    let answer: (reply: AnalysisReply) => void = () => {};
    const { states } = start(ARTICLE, () => new Promise((done) => (answer = done)));
    const count = states.length;
    ending.abort();
    answer({ ok: false, code: 'analysis-failed' });
    await settled();
    expect(states.length).toBe(count);
  });
});
