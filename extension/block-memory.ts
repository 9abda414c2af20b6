/**
 * "Never collapse this here" and "hide this block here", by site. Sites and blocks are stored as keyed fingerprints
 * only; the oldest sites go first; private windows store nothing.
 */
import browser from 'webextension-polyfill';
import { type BlockMarks, type BlockMemoryChange, changeMarks } from '../core/settings/block-memory.ts';
import { fingerprinter } from './keyed-fingerprint.ts';

const STORE = 'blocks';
/** Sites remembered at most. */
const CAPACITY = 500;

interface StoredSite {
  /** Higher is newer. */
  readonly n: number;
  readonly keep: readonly string[];
  readonly hide: readonly string[];
}
type Stored = Record<string, StoredSite>;

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** Whether anything is remembered for the page's site: only then is a page asked for its blocks. */
export async function remembersBlocks(url: string): Promise<boolean> {
  const store = await readStore();
  if (Object.keys(store).length === 0) return false;
  const fingerprint = await fingerprinter();
  return (await fingerprint(`site ${siteOf(url)}`)) in store;
}

/** Those of the signatures that are remembered. */
export async function recallBlocks(url: string, signatures: readonly string[]): Promise<BlockMarks> {
  const fingerprint = await fingerprinter();
  const site = siteOf(url);
  const known = (await readStore())[await fingerprint(`site ${site}`)];
  const marks = await Promise.all(signatures.map((signature) => fingerprint(`${site} ${signature}`)));
  const those = (kept: readonly string[]) => {
    const wanted = new Set(kept);
    return signatures.filter((_signature, index) => wanted.has(marks[index] ?? ''));
  };
  return { keep: those(known?.keep ?? []), hide: those(known?.hide ?? []) };
}

/** Remembers marks for the page's site, or takes them back; resolves to whether the storage took it. */
export async function changeBlocks(url: string, change: BlockMemoryChange): Promise<boolean> {
  try {
    await storeMarks(url, change);
    return true;
  } catch {
    return false;
  }
}

async function storeMarks(url: string, change: BlockMemoryChange): Promise<void> {
  const fingerprint = await fingerprinter();
  const site = siteOf(url);
  const key = await fingerprint(`site ${site}`);
  const marks = (signatures: readonly string[]) =>
    Promise.all(signatures.map((signature) => fingerprint(`${site} ${signature}`)));
  const [keep, hide, drop] = await Promise.all([marks(change.keep), marks(change.hide), marks(change.drop)]);
  await withStore((store) => {
    const next = changeMarks(store[key] ?? { keep: [], hide: [] }, { keep, hide, drop });
    const newest = Math.max(0, ...Object.values(store).map(({ n }) => n));
    return { ...store, [key]: { n: newest + 1, ...next } };
  });
}

/** Forgets what is remembered for the page's site. */
export async function forgetSiteBlocks(url: string): Promise<void> {
  const key = await (await fingerprinter())(`site ${siteOf(url)}`);
  await withStore(({ [key]: _gone, ...others }) => others);
}

/** Number of sites for which something is remembered. */
export async function countSitesWithBlocks(): Promise<number> {
  return Object.keys(await readStore()).length;
}

export async function forgetBlocks(): Promise<void> {
  await browser.storage.local.remove(STORE);
}

async function withStore(change: (store: Stored) => Stored): Promise<void> {
  await navigator.locks.request('newsgloss-blocks', async () => {
    const kept = Object.entries(change(await readStore()))
      .filter(([, site]) => site.keep.length + site.hide.length > 0)
      .sort(([, a], [, b]) => b.n - a.n)
      .slice(0, CAPACITY);
    await browser.storage.local.set({ [STORE]: Object.fromEntries(kept) });
  });
}

async function readStore(): Promise<Stored> {
  const stored: unknown = (await browser.storage.local.get(STORE))[STORE];
  return isStored(stored) ? { ...stored } : {};
}

function isStored(value: unknown): value is Stored {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (site) =>
        typeof site === 'object' && site !== null && 'n' in site && isMarks(site, 'keep') && isMarks(site, 'hide'),
    )
  );
}

const isMarks = (site: object, name: string): boolean => Array.isArray(Reflect.get(site, name));
