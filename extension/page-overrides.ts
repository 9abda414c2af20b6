/**
 * What the reader switched on single pages, kept without a legible history: keys are HMACs of the address under a
 * random key of this installation, the oldest go first, and private windows store nothing.
 */
import browser from 'webextension-polyfill';
import type { PageToggles } from '../core/report/page-state.ts';
import { fingerprinter } from './keyed-fingerprint.ts';

const STORE = 'pages';
/** Pages remembered at most. */
const CAPACITY = 2000;

type Stored = Record<string, { readonly h: 0 | 1; readonly c: 0 | 1; readonly n: number }>;

/** The page's own switches, or null where the reader changed nothing. */
export async function loadOverrides(url: string): Promise<PageToggles | null> {
  const store = await readStore();
  // Looking for a page makes a key where there is none, and where nothing is kept, nothing is to be stored.
  if (Object.keys(store).length === 0) return null;
  const kept = store[await keyOf(url)];
  return kept ? { highlights: kept.h === 1, collapse: kept.c === 1 } : null;
}

/** Remembers the page's switches. */
export async function storeOverrides(url: string, toggles: PageToggles): Promise<void> {
  await navigator.locks.request('newsgloss-pages', async () => {
    const store = await readStore();
    const newest = Math.max(0, ...Object.values(store).map((entry) => entry.n));
    store[await keyOf(url)] = { h: toggles.highlights ? 1 : 0, c: toggles.collapse ? 1 : 0, n: newest + 1 };
    const kept = Object.entries(store)
      .sort(([, a], [, b]) => b.n - a.n)
      .slice(0, CAPACITY);
    await browser.storage.local.set({ [STORE]: Object.fromEntries(kept) });
  });
}

/** Forgets every page. */
export async function forgetPages(): Promise<void> {
  await browser.storage.local.remove(STORE);
}

async function readStore(): Promise<Stored> {
  const stored: unknown = (await browser.storage.local.get(STORE))[STORE];
  return isStored(stored) ? { ...stored } : {};
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isKept);
}

function isKept(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'n' in entry && Number.isSafeInteger(entry.n);
}

async function keyOf(url: string): Promise<string> {
  return (await fingerprinter())(url.replace(/#[\s\S]*$/, ''));
}
