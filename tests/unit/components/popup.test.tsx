// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PageState, ReadyState } from '../../../core/report/page-state.ts';
import { type InventedClient, inventedClient } from '../../../playground/invented-client.ts';
import { INVENTED_REPORT } from '../../../playground/invented-report.ts';
import { words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';
import { attribution } from '../../support/tiny-report.ts';

const READY: ReadyState = {
  kind: 'ready',
  report: INVENTED_REPORT,
  toggles: { highlights: true, collapse: true },
  changedSinceAnalysis: false,
  bounded: false,
  openRuns: [],
  keptBlocks: 0,
};

const show = async (state: PageState): Promise<InventedClient> => {
  const client = inventedClient(state);
  await act(() => render(<Popup client={client} />, document.body));
  return client;
};

/** Presses the button whose words or label begin so. */
async function press(label: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('button, summary, input')];
  const named = (node: HTMLElement) =>
    node.getAttribute('aria-label') ?? node.closest('label')?.textContent ?? node.textContent;
  const found = buttons.find((node) => named(node)?.startsWith(label));
  if (!found) throw new Error(`no control called ${label}`);
  await act(async () => {
    found.click();
    await Promise.resolve();
  });
}

/** Opens the folded part whose heading begins so; what is in it may be drawn only then. */
async function unfold(label: string): Promise<void> {
  const found = [...document.querySelectorAll('details')].find((node) =>
    node.querySelector('summary')?.textContent?.trim().startsWith(label),
  );
  if (!found) throw new Error(`nothing to unfold called ${label}`);
  await act(async () => {
    found.open = true;
    found.dispatchEvent(new Event('toggle'));
    // The exports come from a module of their own.
    await vi.dynamicImportSettled();
  });
}

const pressKey = (key: string) =>
  act(() => {
    document.querySelector('[role="tablist"]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

const selectedTab = () => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent;
const excerpts = () => [...document.querySelectorAll('.excerpt')].map((node) => node.textContent);

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});

describe('the popup on an article', () => {
  it('says one sentence first', async () => {
    await show(READY);
    expect(document.querySelector('.summary')?.textContent).toBe(
      '8 statements: 5 named, 2 unnamed, 1 without a source.2 come from a party to the fighting.Reprint of River Dispatch (14 May 2024).',
    );
  });

  it('opens the statements that a number counts', async () => {
    await show(READY);
    await press('2 unnamed');
    expect(excerpts()).toEqual([
      'that two families left the Tell Hadid quarter at night',
      'the alleged strike “a message”',
    ]);
    await press('Show all');
    expect(excerpts()).toEqual([]);
    expect(document.querySelectorAll('.source').length).toBeGreaterThan(6);
  });

  it('finds no statements wanting in a language it does not read', async () => {
    const page = { ...INVENTED_REPORT.page, lang: 'de' };
    const report = { ...INVENTED_REPORT, page, attributions: [], hedges: [], sourcingSupported: false };
    await show({ ...READY, report });
    expect(words()).not.toContain('none found');
    expect(words().split('German').length - 1).toBe(1);
    expect(selectedTab()).toBe('Who and where');
    await press('Sources');
    expect(words()).toContain('Not analysed in this language.');
    document.querySelector<HTMLElement>('[role="tabpanel"] button')?.click();
    await act(() => {});
    expect(selectedTab()).toBe('Who and where');
  });

  it('takes no refusal to comment for a statement', async () => {
    const silent = { ...attribution({ canonicalSource: 'River Council', declined: true }), party: 'river-council' };
    await show({ ...READY, report: { ...INVENTED_REPORT, attributions: [...INVENTED_REPORT.attributions, silent] } });
    expect(document.querySelector('.summary')?.textContent).toContain(
      'In 1 of them the source gave no comment.3 come from a party to the fighting.',
    );
    expect(words()).toContain('River Council media, party, declined to comment 1');
    await press('In 1 of them');
    expect([...document.querySelectorAll('.source-name')].map((node) => node.textContent)).toEqual(['River Council']);
  });

  it('opens the origin from the reprint sentence', async () => {
    await show(READY);
    await press('Reprint of');
    expect(selectedTab()).toBe('Origin');
    expect(words()).toContain('The original source of this article is River Dispatch');
    expect(words()).toContain('24 Feb 2025 · after this article');
  });

  it('jumps from a line to its statement', async () => {
    const client = await show(READY);
    await unfold('Ministry of Water');
    await press('the Tell Hadid dam was not damaged');
    const start = INVENTED_REPORT.text.indexOf('The Ministry of Water');
    const end = INVENTED_REPORT.text.indexOf('damaged') + 'damaged'.length;
    expect(client.asked).toEqual([`jumpTo ${start}-${end}`]);
  });

  it('says when a change could not be stored, and shows the switch as it is', async () => {
    const client = inventedClient(READY, {}, 'storage-full');
    await act(() => render(<Popup client={client} />, document.body));
    await press('Use on canal-courier.example');
    expect(document.querySelector('.jump-problem')?.textContent).toContain('storage for extensions is full');
    expect(document.querySelector<HTMLInputElement>('.popup-header input')?.checked).toBe(true);
    await press('Use on canal-courier.example');
    expect(document.querySelector<HTMLInputElement>('.popup-header input')?.checked).toBe(true);
  });

  it('says so when the words are no longer there', async () => {
    await show({ ...READY, changedSinceAnalysis: true });
    await unfold('Ministry of Water');
    await press('the Tell Hadid dam was not damaged');
    expect(document.querySelector('.jump-problem')?.textContent).toContain('no longer where they were');
  });

  it('gives the shares of the bar as text', async () => {
    await show(READY);
    expect(document.querySelector('.composition-bar')?.getAttribute('aria-label')).toMatch(
      /^Who the words come from.*% named people/,
    );
  });

  it('walks through the mentions of one group and comes round again', async () => {
    const client = await show(READY);
    await press('Who and where');
    await press('Next mention of Northern Front');
    await press('Next mention of Northern Front');
    await press('Next mention of Northern Front');
    expect(client.asked[0]).toBe(client.asked[2]);
    expect(client.asked[0]).not.toBe(client.asked[1]);
    expect(words()).toContain('1 of 2');
  });

  it('shows what is collapsed, with its reason, and opens one run', async () => {
    const client = await show(READY);
    await press('Hidden');
    expect(words()).toContain('5 stretches collapsed, 223 words');
    expect(words()).toContain('Donation appeal · 62 words');
    await press('Donation appeal');
    expect(client.asked).toEqual(['jumpToCollapsed 1']);
  });

  it('moves between tabs with arrow keys, round the ends', async () => {
    await show(READY);
    await pressKey('ArrowLeft');
    expect(selectedTab()).toContain('Hidden');
    await pressKey('ArrowRight');
    expect(selectedTab()).toBe('Sources');
  });

  it('asks for the toggles, the site and the mode', async () => {
    const client = await show(READY);
    await press('Highlights');
    await press('Use on canal-courier.example');
    expect(client.asked).toEqual(['setToggle highlights false', 'setSiteOn false']);
  });

  it('lists statements that cite a document without linking it, each a way to its sentence', async () => {
    const attributions = INVENTED_REPORT.attributions.map((each) =>
      each.sourceClass === 'document' ? { ...each, documentLinked: false } : each,
    );
    const client = await show({ ...READY, report: { ...INVENTED_REPORT, attributions } });
    await press('Origin');
    const start = INVENTED_REPORT.text.indexOf('The report of');
    const end = INVENTED_REPORT.text.indexOf('since March') + 'since March'.length;
    expect(words()).toContain('1 statement cites a document without linking it');
    await press('eleven violations');
    expect(client.asked).toEqual([`jumpTo ${start}-${end}`]);
    expect(words()).toContain('document not linked');
  });

  it('names the link of an outlet’s fact for where it leads, and the issuer beside it', async () => {
    await show(READY);
    await press('Origin');
    const link = document.querySelector<HTMLAnchorElement>('.outlet-fact a');
    expect([link?.textContent, link?.href]).toEqual(['authority.example', 'https://authority.example/register/17']);
    expect(words()).toContain('Invented Media Authority: entered in the register');
  });

  it('says in one sentence that a copy has no links', async () => {
    await show({ ...READY, report: { ...INVENTED_REPORT, links: [] } });
    await press('Origin');
    expect(words()).toContain('This copy has no links in its text.');
    expect(words()).not.toContain('without linking');
  });

  it('says what the glossary has on a party: name, side, date and where to read it', async () => {
    await show(READY);
    await unfold('Northern Front');
    const facts = document.querySelector('.party-facts');
    expect(facts?.querySelector('summary')?.textContent).toContain('Party to the fighting: Northern Front');
    expect(facts?.textContent).toContain('formed in October 2015');
    expect(facts?.textContent).toContain('Against: East Bank Force (according to both sides)');
    expect(facts?.textContent).toContain('Sides as of: 2 Nov 2026');
    expect([...(facts?.querySelectorAll('li') ?? [])].map((row) => row.textContent)).toEqual([
      'Canal Yearbook: Armed groups of the district (checked 1 Sept 2026)',
      'Invented Encyclopaedia: Northern Front (not yet checked)',
    ]);
  });

  it('says so where the glossary has no entry on a party', async () => {
    await show(READY);
    await unfold('4th River Brigade');
    expect(document.querySelector('.party-facts')?.textContent).toContain('not in the glossary');
  });

  it('saves an export under a name made of host and title', async () => {
    const client = await show(READY);
    await unfold('Export');
    await press('Save: Statements (CSV)');
    expect(client.asked).toEqual(['save newsgloss-canal-courier-example-fighting-resumes-on-the-canal-near-ras.csv']);
  });
});

describe('the popup without an analysis', () => {
  it.each<[string, PageState, string, string]>([
    ['still reading', { kind: 'reading' }, 'Reading this page', 'stopReading'],
    ['a plain text file', { kind: 'not-article', reason: 'not-html' }, 'it is a plain file', 'openGlossary'],
    [
      'no article',
      { kind: 'not-article', reason: 'index-of-articles' },
      'does not look like an article',
      'analyseAnyway',
    ],
    ['off on the site', { kind: 'off', by: 'site' }, 'is off on canal-courier.example', 'setSiteOn true'],
    ['only on click', { kind: 'off', by: 'mode' }, 'only when you ask', 'analyseAnyway'],
    ['off on the page', { kind: 'off', by: 'page' }, 'is off on this page', 'analyseAnyway'],
    ['no background', { kind: 'failed', code: 'background-missing' }, 'did not answer', 'analyseAgain'],
    ['updated meanwhile', { kind: 'stale-extension' }, 'was updated while this page was open', 'reloadPage'],
    ['a page of the browser', { kind: 'not-allowed' }, 'cannot read this page', 'openSample'],
  ])('%s: a sentence and a button that helps', async (_name, state, sentence, asked) => {
    const client = await show(state);
    expect(words()).toContain(sentence);
    const button = document.querySelector<HTMLElement>('.notice button');
    button?.click();
    expect(client.asked).toEqual([asked]);
  });
});

describe('a very long article', () => {
  it('draws pages of its lists, not thousands of rows', async () => {
    const [mention] = INVENTED_REPORT.mentions;
    const [attribution] = INVENTED_REPORT.attributions;
    if (!mention || !attribution) throw new Error('the invented report is empty');
    const mentions = Array.from({ length: 5_000 }, (_unused, index) => ({
      ...mention,
      id: `place:${index}`,
      name: `Place ${index}`,
    }));
    const attributions = Array.from({ length: 2_000 }, (_unused, index) => ({
      ...attribution,
      canonicalSource: `Source ${index}`,
    }));
    await show({ ...READY, report: { ...INVENTED_REPORT, mentions, attributions } });
    expect(document.querySelectorAll('.source').length).toBeLessThan(110);
    await press('Who and where');
    expect(document.querySelectorAll('.mention-row').length).toBe(50);
    await press('Show 50 more');
    expect(document.querySelectorAll('.mention-row').length).toBe(100);
  });
});
