// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GlossaryPage } from '../../../components/glossary/GlossaryPage.tsx';
import type { GlossaryClient } from '../../../components/glossary/glossary-client.ts';
import { ReportPage } from '../../../components/report/ReportPage.tsx';
import { SavedPages } from '../../../components/saved/SavedPages.tsx';
import type { SavedPagesClient } from '../../../components/saved/saved-client.ts';
import type { FullReport } from '../../../core/report/page-report.ts';
import { INVENTED_GROUP, inventedParty } from '../../../playground/invented-entries.ts';
import { INVENTED_REPORT } from '../../../playground/invented-report.ts';
import { useLocale } from '../../support/locales.ts';
import { attribution } from '../../support/tiny-report.ts';

const words = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const settle = (ms = 0) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

async function press(label: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((node) => node.textContent?.startsWith(label));
  if (!found) throw new Error(`no button ${label}`);
  await act(() => found.click());
  await settle();
}

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});

describe('the report page', () => {
  const show = async (report: FullReport | null) => {
    const client = {
      load: () => Promise.resolve(report),
      describeParty: (id: string) => Promise.resolve(inventedParty(id)),
      copy: () => Promise.resolve(true),
      save: vi.fn(),
      print: vi.fn(),
    };
    await act(() => render(<ReportPage client={client} />, document.body));
    await settle();
    return client;
  };

  it('has every statement, the origin and what was collapsed, all unfolded', async () => {
    await show(INVENTED_REPORT);
    expect(words()).toContain('that two families left the Tell Hadid quarter at night');
    expect(words()).toContain('The original source of this article is River Dispatch');
    expect(words()).toContain('Donation appeal');
    expect(
      [...document.querySelectorAll<HTMLDetailsElement>('.report-origin details')].every((node) => node.open),
    ).toBe(true);
  });

  it('says of a party whose side, as of when, and where that can be read', async () => {
    await show(INVENTED_REPORT);
    const facts = document.querySelector('.party-facts');
    expect(facts?.previousElementSibling?.textContent).toBe('Parties to the fighting');
    expect(facts?.textContent).toContain('Against: East Bank Force (according to both sides)');
    expect(facts?.textContent).toContain('Sides as of: 2 Nov 2026');
    expect(facts?.querySelector('a')?.href).toContain('https://references.example/');
  });

  it('links the number of a statement to its words on the page', async () => {
    await show(INVENTED_REPORT);
    const [link] = document.querySelectorAll<HTMLAnchorElement>('.report-source ol a');
    expect(link?.href).toBe(
      'https://canal-courier.example/fighting-resumes#:~:text=its%20positions%20on%20the%20east%20bank%20came%20under%20fire%20before%20dawn',
    );
  });

  const long: FullReport = {
    ...INVENTED_REPORT,
    attributions: Array.from({ length: 450 }, (_unused, index) =>
      attribution({ canonicalSource: index < 300 ? 'Radio Canal' : `Witness ${index}` }),
    ),
    hedges: Array.from({ length: 250 }, (_unused, index) => ({ start: index, end: index + 1, kind: 'epistemic' })),
  };
  const drawn = () => ({
    sources: document.querySelectorAll('.report-source').length,
    statements: document.querySelectorAll('.report-source ol > li').length,
  });
  const rowsOf = (caption: string) =>
    [...document.querySelectorAll('table')].find((table) => table.caption?.textContent?.includes(caption))?.rows.length;

  it('prints every row of a long report, and shows its first rows again afterwards', async () => {
    await show(long);
    expect([drawn().sources, drawn().statements, rowsOf('cautious words')]).toEqual([100, 199, 200]);
    // Read at once: the browser lays the paper out before any other task.
    window.dispatchEvent(new Event('beforeprint'));
    expect([drawn().sources, drawn().statements, rowsOf('cautious words')]).toEqual([151, 450, 250]);
    window.dispatchEvent(new Event('afterprint'));
    expect([drawn().sources, drawn().statements, rowsOf('cautious words')]).toEqual([100, 199, 200]);
  });

  it('shows all rows of a long list at one press', async () => {
    await show(long);
    await press('Show all 300');
    expect(drawn().statements).toBe(399);
    expect(words()).not.toContain('Show all 300');
  });

  it('leads to the other pages, as they lead to one another', async () => {
    await show(null);
    expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toContain('glossary.html');
  });

  it('says what to do when the page is gone', async () => {
    await show(null);
    expect(words()).toContain('The page is no longer open');
  });
});

describe('the glossary page', () => {
  const NOTHING = { total: 0, hits: [], exact: null };
  const GROUPS = { total: 1, hits: [{ id: 'northern-front', name: 'Northern Front', note: 'Sahra' }], exact: null };
  const PLACES = { total: 2, hits: [{ id: 'invented:1', name: 'Ras Amar', note: 'Sahra' }], exact: null };

  const described: string[] = [];
  beforeEach(() => {
    described.length = 0;
  });

  async function open(search: GlossaryClient['search'], initialWords: string): Promise<void> {
    const client: GlossaryClient = {
      search,
      describe: (kind, id) => {
        described.push(`${kind} ${id}`);
        return Promise.resolve({ kind: 'group', entry: INVENTED_GROUP, relatedNames: {} });
      },
      copy: () => Promise.resolve(true),
    };
    await act(() =>
      render(<GlossaryPage client={client} initialWords={initialWords} today="2026-11-22" />, document.body),
    );
    await settle(200);
  }

  async function type(typed: string): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('no search field');
    field.value = typed;
    await act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle(200);
  }

  const tabs = () => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent);
  const selected = () => document.querySelector('[aria-selected="true"]')?.textContent;

  it('looks up words it was opened with, once in each kind, and shows an entry', async () => {
    const search = vi.fn<GlossaryClient['search']>(({ kind }) => Promise.resolve(kind === 'group' ? GROUPS : NOTHING));
    await open(search, 'NF');
    expect(search.mock.calls.map(([query]) => query)).toEqual(
      ['group', 'place', 'outlet'].map((kind) => ({ kind, words: 'NF', limit: 100 })),
    );
    expect(words()).toContain('1 entry');
    await press('Northern Front');
    expect(words()).toContain('Alliance of district militias');
  });

  it('opens the entry that bears the words it was opened with, once', async () => {
    await open(
      ({ kind }) => Promise.resolve(kind === 'place' ? { ...PLACES, exact: 'invented:1' } : GROUPS),
      'Ras Amar',
    );
    expect(selected()).toBe('Places 2');
    expect(described).toEqual(['place invented:1']);
    expect(words()).toContain('Alliance of district militias');
    await type('Ras');
    await type('Ras Amar');
    expect(described).toEqual(['place invented:1']);
  });

  it.each([
    ['no name is the words', null, 'NF'],
    ['no words were given', 'northern-front', ''],
  ])('opens no entry by itself where %s', async (_what, exact, initialWords) => {
    await open(() => Promise.resolve({ ...GROUPS, exact }), initialWords);
    expect(described).toEqual([]);
    expect(words()).toContain('Choose an entry');
  });

  it('opens on the first kind that has the words, and every tab says how many it has', async () => {
    await open(({ kind }) => Promise.resolve(kind === 'place' ? PLACES : NOTHING), 'Ras Amar');
    expect(tabs()).toEqual(['Groups 0', 'Places 2', 'Outlets 0']);
    expect(selected()).toBe('Places 2');
    expect(words()).toContain('Ras Amar');
    expect(words()).not.toContain('Nothing found');
  });

  it('marks entries of the reader’s own, and them alone', async () => {
    const hits = ['own-river-guard', 'river-guard'].map((id) => ({ id, name: 'River Guard', note: '' }));
    await open(({ kind }) => Promise.resolve(kind === 'group' ? { hits, total: 2, exact: null } : NOTHING), 'River');
    const rows = [...document.querySelectorAll('.rows li')].map((row) => row.textContent);
    expect(rows).toEqual(['River GuardYour own entry', 'River Guard']);
  });

  it('stays on a kind that was pressed until other words are typed', async () => {
    await open(({ kind }) => Promise.resolve(kind === 'place' ? PLACES : NOTHING), 'Ras');
    await press('Groups');
    expect(words()).toContain('Nothing found for “Ras”.');
    const add = document.querySelector('[href^="own.html?add"]');
    expect(add?.getAttribute('href')).toBe('own.html?add=Ras');
    expect(add?.textContent).toBe('Add “Ras” to my glossary');
    await type('Ras A');
    expect(selected()).toBe('Places 2');
  });
});

describe('the page for saved articles', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_unused, index) => new File(['<p>'], `page-${index}.html`));

  async function choose(chosen: readonly File[]): Promise<void> {
    const input = document.querySelector('input[type="file"]');
    if (!input) throw new Error('no file input');
    Object.defineProperty(input, 'files', { value: chosen, configurable: true });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  it('says when none of the chosen files is a page, and why one of ours could not be read', async () => {
    const analyse: SavedPagesClient['analyse'] = async () => ({ kind: 'failed', reason: 'no-text' });
    await act(() => render(<SavedPages client={{ analyse, save: vi.fn() }} />, document.body));
    await choose([new File(['x'], 'notes.txt')]);
    await settle();
    expect(words()).toContain('There is no HTML file among them.');
    await choose(files(1));
    await settle();
    expect(words()).not.toContain('There is no HTML file');
    expect(words()).toContain('Could not be read: No article text was found on this page.');
  });

  const reportOf: SavedPagesClient['analyse'] = async () => ({ kind: 'report', report: INVENTED_REPORT });
  const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.lastChild?.textContent);
  const named = (name: string, text: string, lastModified: number) => new File([text], name, { lastModified });

  it('adds what is chosen later, keeps files of one name apart, and reads the same file once', async () => {
    await act(() => render(<SavedPages client={{ analyse: reportOf, save: vi.fn() }} />, document.body));
    await choose([named('index.html', 'a', 1), named('news.html', 'b', 1)]);
    await settle();
    await choose([named('index.html', 'longer', 1), named('news.html', 'b', 1)]);
    await settle();
    expect(names()).toEqual(['index.html', 'index.html (2)', 'news.html']);
  });

  it('names the folder of each file in a chosen folder', async () => {
    await act(() => render(<SavedPages client={{ analyse: reportOf, save: vi.fn() }} />, document.body));
    const inFolder = (folder: string) =>
      Object.defineProperty(named('index.html', 'x', 1), 'webkitRelativePath', { value: `saved/${folder}/index.html` });
    await choose([inFolder('a'), inFolder('b')]);
    await settle();
    expect(names()).toEqual(['saved/a/index.html', 'saved/b/index.html']);
  });

  it('empties the table when asked twice', async () => {
    await act(() => render(<SavedPages client={{ analyse: reportOf, save: vi.fn() }} />, document.body));
    await choose(files(2));
    await settle();
    await press('Empty the table');
    expect(names().length).toBe(2);
    await press('Empty the table');
    expect(names()).toEqual([]);
    expect(words()).not.toContain('2 pages read.');
  });

  it.each([
    ['empty', 'The file is empty.'],
    ['not-html', 'The file holds no HTML, whatever its name says.'],
    ['not-article', 'This page does not look like an article.'],
  ] as const)('says of a file that is %s what it is', async (kind, said) => {
    await act(() => render(<SavedPages client={{ analyse: async () => ({ kind }), save: vi.fn() }} />, document.body));
    await choose([...files(1), new File(['x'], 'style.css'), new File(['x'], 'map.png')]);
    await settle();
    expect(document.querySelector('tbody')?.textContent).toContain(said);
    expect(words()).toContain('2 files left out: they are not HTML.');
  });

  it('reads 500 pages, draws a hundred rows, and keeps a page that fails as a row', async () => {
    const client: SavedPagesClient = {
      analyse: (file) =>
        file.name === 'page-7.html'
          ? Promise.reject(new Error('the file is empty'))
          : Promise.resolve({ kind: 'report', report: INVENTED_REPORT }),
      save: vi.fn(),
    };
    await act(() => render(<SavedPages client={client} />, document.body));
    await choose([...files(500), new File(['x'], 'notes.txt')]);
    await settle(300);
    expect(words()).toContain('500 pages read.');
    expect(document.querySelectorAll('tbody tr').length).toBe(100);
    expect(words()).toContain('Could not be read: the file is empty');
    await press('Save as CSV');
    expect(client.save).toHaveBeenCalledOnce();
  });

  it('stops when cancelled and keeps what it has', async () => {
    const client: SavedPagesClient = {
      analyse: async (_file, signal) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        signal.throwIfAborted();
        return { kind: 'not-article' };
      },
      save: vi.fn(),
    };
    await act(() => render(<SavedPages client={client} />, document.body));
    await choose(files(200));
    await settle(60);
    await press('Cancel');
    await settle(60);
    const rows = document.querySelectorAll('tbody tr').length;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(20);
    expect(words()).not.toContain('Cancel');
  });
});
