import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

/** The part of the browser's API that the stores use, with a disk that can be full or hold rubbish. */
const disk = vi.hoisted(() => ({ kept: new Map<string, unknown>(), isFull: false }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'newsgloss' },
    storage: {
      onChanged: { addListener: () => {}, removeListener: () => {} },
      local: {
        get: async (key: string) => (disk.kept.has(key) ? { [key]: structuredClone(disk.kept.get(key)) } : {}),
        set: async (values: object) => {
          if (disk.isFull) throw new Error('QuotaExceededError');
          for (const [key, value] of Object.entries(values)) disk.kept.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) disk.kept.delete(key);
        },
      },
    },
  },
}));

const { loadSettings, updateSettings } = await import('../../../extension/settings-store.ts');
const { loadOverrides, storeOverrides, forgetPages } = await import('../../../extension/page-overrides.ts');
const { changeBlocks, remembersBlocks } = await import('../../../extension/block-memory.ts');
const { loadOwnText, readOwnText, updateOwnEntries } = await import('../../../extension/own-glossary-store.ts');

beforeEach(() => {
  disk.kept.clear();
  disk.isFull = false;
});

describe('storage that is full', () => {
  it('is said, and what was stored stays', async () => {
    expect(await updateSettings((settings) => ({ ...settings, theme: 'dark' }))).toBe('stored');
    disk.isFull = true;
    expect(await updateSettings((settings) => ({ ...settings, theme: 'light' }))).toBe('storage-full');
    expect((await loadSettings()).settings.theme).toBe('dark');
    const entry = { name: 'River Guard', aliases: [], kind: null, theatre: null, note: '', link: null };
    expect(await updateOwnEntries(() => [entry])).toBe('storage-full');
  });

  it('does not remember what the reader says of a block, and says that it does not', async () => {
    const url = 'https://courier.example/roads';
    const change = { keep: ['aside related'], hide: [], drop: [] };
    disk.isFull = true;
    expect(await changeBlocks(url, change)).toBe(false);
    expect(await remembersBlocks(url)).toBe(false);
    disk.isFull = false;
    expect(await changeBlocks(url, change)).toBe(true);
    expect(await remembersBlocks(url)).toBe(true);
  });
});

describe('a store of a newer version', () => {
  it('is never written', async () => {
    const newer = { version: 99, changed: { mode: 'telepathy' } };
    disk.kept.set('settings', newer);
    expect(await updateSettings((settings) => ({ ...settings, theme: 'dark' }))).toBe('newer-version');
    expect(disk.kept.get('settings')).toEqual(newer);
  });
});

describe('rubbish in the store', () => {
  it.each([
    ['text', 'x'],
    ['a number', 5],
    ['a list', [1]],
    ['nothing', null],
    ['hostile names', JSON.parse('{"__proto__":{"n":1},"constructor":{"n":"x"}}')],
  ])('%s: everything is at its default and can be stored again', async (_name, rubbish) => {
    for (const key of ['settings', 'pages', 'pageKey', 'ownGlossary']) disk.kept.set(key, rubbish);
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
    expect(['read', 'unreadable']).toContain(readOwnText(await loadOwnText()).kind);
    expect(await loadOverrides('https://example.org/a')).toBeNull();
    await storeOverrides('https://example.org/a', { highlights: false, collapse: true });
    expect(await loadOverrides('https://example.org/a#top')).toEqual({ highlights: false, collapse: true });
    expect(await updateSettings((settings) => ({ ...settings, theme: 'dark' }))).toBe('stored');
  });
});

describe('pages', () => {
  it('are remembered under keys that tell nothing, two thousand at most, the latest of them', async () => {
    const kept: Record<string, unknown> = {};
    for (let n = 1; n <= 2000; n += 1) kept[n.toString(16).padStart(32, '0')] = { h: 1, c: 1, n };
    disk.kept.set('pages', kept);
    await storeOverrides('https://example.org/secret?name=value', { highlights: true, collapse: false });
    const stored = JSON.stringify(disk.kept.get('pages'));
    expect(Object.keys(JSON.parse(stored))).toHaveLength(2000);
    expect(stored).not.toContain('"00000000000000000000000000000001"');
    expect(stored).not.toMatch(/example|secret|value/);
    expect(await loadOverrides('https://example.org/secret?name=value')).toEqual({ highlights: true, collapse: false });
    await forgetPages();
    expect(await loadOverrides('https://example.org/secret?name=value')).toBeNull();
  });

  it('stored at once by two pages are both kept', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        storeOverrides(`https://example.org/${name}`, { highlights: false, collapse: false }),
      ),
    );
    for (const name of ['a', 'b', 'c']) expect(await loadOverrides(`https://example.org/${name}`)).not.toBeNull();
  });
});
