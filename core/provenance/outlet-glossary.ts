/** The compiled outlet glossary: reads `public/data/outlets.json` and looks outlets up by host and by name. */
import type { OutletEntry, OutletStatement } from '../glossary/entries.ts';
import { listKeys } from './hosts.ts';
import { looseKey } from './json-ld.ts';

export interface OutletGlossary {
  readonly entries: readonly OutletEntry[];
  readonly byHost: (url: string) => OutletEntry | null;
  readonly byName: (name: string) => OutletEntry | null;
}

/** An outlet glossary that knows nobody. */
export const EMPTY_OUTLETS: OutletGlossary = { entries: [], byHost: () => null, byName: () => null };

/** Reads the compiled glossary; a file of another shape counts as empty. */
export function loadOutlets(json: string): OutletGlossary {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return EMPTY_OUTLETS;
  }
  return indexOutlets(Array.isArray(parsed) ? parsed.filter(isOutletEntry) : []);
}

/** Indexes entries by host and by name; the first entry to claim a name keeps it. */
export function indexOutlets(entries: readonly OutletEntry[]): OutletGlossary {
  const hosts = new Map<string, OutletEntry>();
  const names = new Map<string, OutletEntry>();
  for (const entry of entries) {
    for (const host of entry.hosts) if (!hosts.has(host)) hosts.set(host, entry);
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      if (!names.has(nameKey(name))) names.set(nameKey(name), entry);
    }
  }
  return {
    entries,
    // A site's sections have hosts of their own (`arabic.rt.com`); a closer key wins over the site's.
    byHost: (url) => {
      const key = listKeys(url).find((each) => hosts.has(each));
      return (key === undefined ? undefined : hosts.get(key)) ?? null;
    },
    byName: (name) => names.get(nameKey(name)) ?? null,
  };
}

/** A name's key: "South Front", "SouthFront" and "The South Front" meet. */
function nameKey(name: string): string {
  return looseKey(name).replace(/^the /, '').replaceAll(' ', '');
}

function isOutletEntry(value: unknown): value is OutletEntry {
  return (
    hasStrings(value, ['id', 'name', 'kind', 'reviewed']) &&
    'hosts' in value &&
    isList(value.hosts, (host) => typeof host === 'string') &&
    'facts' in value &&
    isList(value.facts, isStatement)
  );
}

function isStatement(value: unknown): value is OutletStatement {
  return hasStrings(value, ['statement', 'issuer', 'date', 'url']);
}

function isList(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember);
}

function hasStrings(value: unknown, keys: readonly string[]): value is object {
  return (
    typeof value === 'object' && value !== null && keys.every((key) => typeof Reflect.get(value, key) === 'string')
  );
}
