// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GlossaryPage } from '../../../components/glossary/GlossaryPage.tsx';
import type { GlossaryClient } from '../../../components/glossary/glossary-client.ts';
import { INVENTED_GROUP } from '../../../playground/invented-entries.ts';
import { press, settle, words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
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
