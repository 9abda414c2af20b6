// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SavedPages } from '../../../components/saved/SavedPages.tsx';
import type { SavedPagesClient } from '../../../components/saved/saved-client.ts';
import { INVENTED_REPORT } from '../../../playground/invented-report.ts';
import { chooseFiles, press, settle, words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});

describe('the page for saved articles', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_unused, index) => new File(['<p>'], `page-${index}.html`));

  it('says when none of the chosen files is a page, and why one of ours could not be read', async () => {
    const analyse: SavedPagesClient['analyse'] = async () => ({ kind: 'failed', reason: 'no-text' });
    await act(() => render(<SavedPages client={{ analyse, save: vi.fn() }} />, document.body));
    await chooseFiles([new File(['x'], 'notes.txt')]);
    await settle();
    expect(words()).toContain('There is no HTML file among them.');
    await chooseFiles(files(1));
    await settle();
    expect(words()).not.toContain('There is no HTML file');
    expect(words()).toContain('Could not be read: No article text was found on this page.');
  });

  const reportOf: SavedPagesClient['analyse'] = async () => ({ kind: 'report', report: INVENTED_REPORT });
  const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.lastChild?.textContent);
  const named = (name: string, text: string, lastModified: number) => new File([text], name, { lastModified });

  it('adds what is chosen later, keeps files of one name apart, and reads the same file once', async () => {
    await act(() => render(<SavedPages client={{ analyse: reportOf, save: vi.fn() }} />, document.body));
    await chooseFiles([named('index.html', 'a', 1), named('news.html', 'b', 1)]);
    await settle();
    await chooseFiles([named('index.html', 'longer', 1), named('news.html', 'b', 1)]);
    await settle();
    expect(names()).toEqual(['index.html', 'index.html (2)', 'news.html']);
  });

  it('names the folder of each file in a chosen folder', async () => {
    await act(() => render(<SavedPages client={{ analyse: reportOf, save: vi.fn() }} />, document.body));
    const inFolder = (folder: string) =>
      Object.defineProperty(named('index.html', 'x', 1), 'webkitRelativePath', { value: `saved/${folder}/index.html` });
    await chooseFiles([inFolder('a'), inFolder('b')]);
    await settle();
    expect(names()).toEqual(['saved/a/index.html', 'saved/b/index.html']);
  });

  it('empties the table when asked twice', async () => {
    await act(() => render(<SavedPages client={{ analyse: reportOf, save: vi.fn() }} />, document.body));
    await chooseFiles(files(2));
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
    await chooseFiles([...files(1), new File(['x'], 'style.css'), new File(['x'], 'map.png')]);
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
    await chooseFiles([...files(500), new File(['x'], 'notes.txt')]);
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
    await chooseFiles(files(200));
    await settle(60);
    await press('Cancel');
    await settle(60);
    const rows = document.querySelectorAll('tbody tr').length;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(20);
    expect(words()).not.toContain('Cancel');
  });
});
