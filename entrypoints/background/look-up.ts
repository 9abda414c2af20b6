/** Searches and describes what comes with the extension and the reader's own entries, for the glossary and About pages. */

import { PACKS } from '../../core/attribution/languages.ts';
import { describePlace } from '../../core/gazetteer/describe-place.ts';
import { searchPlaces } from '../../core/gazetteer/search-names.ts';
import type { OutletEntry } from '../../core/glossary/entries.ts';
import { aliasKey } from '../../core/glossary/name-words.ts';
import { addQuery } from '../../core/glossary/own-address.ts';
import type { DataFacts, DescribedEntry, EntryKind, GlossaryFound, GlossarySearch } from '../../extension/protocol.ts';
import { describeGroup, knowledge, ownGlossary } from './knowledge.ts';

/** What is selected in a sentence often brings its article and possessive along: "the SDF’s". */
export async function searchGlossary(search: GlossarySearch): Promise<GlossaryFound> {
  const asWritten = await searchKind(search);
  const words = addQuery(search.words).add.replace(/^the\s/iu, '');
  return asWritten.total > 0 || words === '' ? asWritten : searchKind({ ...search, words });
}

async function searchKind({ kind, words, limit }: GlossarySearch): Promise<GlossaryFound> {
  const { groups, outlets, gazetteer } = await knowledge();
  if (kind === 'place') {
    if (!gazetteer) return { hits: [], total: 0, exact: null };
    const { hits, total, isExact } = searchPlaces(gazetteer, words, limit);
    return {
      hits: hits.map(({ id, name, note: [feature = '', ...within] }) => ({
        id,
        name,
        feature,
        note: within.join(' · '),
      })),
      total,
      exact: isExact ? (hits[0]?.id ?? null) : null,
    };
  }
  if (kind === 'outlet') {
    const wanted = words.trim().toLowerCase();
    const namesOf = ({ name, hosts, aliases = [] }: OutletEntry) =>
      [name, ...hosts, ...aliases].map((each) => each.toLowerCase());
    const named = sortByName(outlets.entries.filter((entry) => namesOf(entry).some((each) => each.includes(wanted))));
    const exact = named.find((entry) => namesOf(entry).includes(wanted));
    return found(named, exact, limit, ({ hosts }) => hosts[0] ?? '');
  }
  // A reader who wrote an entry looks for that one first.
  const named = [await ownGlossary(), groups].flatMap(({ entries, search }) =>
    words.trim() === '' ? sortByName(entries) : search(words, entries.length),
  );
  const wanted = aliasKey(words);
  const exact = named.find(({ name, aliases }) =>
    [name, ...aliases.map(({ text }) => text)].some((each) => aliasKey(each) === wanted),
  );
  return found(named, exact, limit, ({ theatres }) => theatres.join(', '));
}

function sortByName<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function found<Entry extends { readonly id: string; readonly name: string }>(
  entries: readonly Entry[],
  exact: Entry | undefined,
  limit: number,
  note: (entry: Entry) => string,
): GlossaryFound {
  const hits = entries.slice(0, limit).map((entry) => ({ id: entry.id, name: entry.name, note: note(entry) }));
  return { hits, total: entries.length, exact: exact?.id ?? null };
}

export async function describeEntry(kind: EntryKind, id: string): Promise<DescribedEntry | null> {
  const { gazetteer, outlets } = await knowledge();
  if (kind === 'group') {
    const described = await describeGroup(id);
    return described && { kind, ...described };
  }
  if (kind === 'place') {
    const place = gazetteer && describePlace(gazetteer, id);
    return place && { kind, place };
  }
  const outlet = outlets.entries.find((entry) => entry.id === id);
  return outlet ? { kind, outlet } : null;
}

export async function dataFacts(): Promise<DataFacts> {
  const { groups, gazetteer, outlets } = await knowledge();
  const reviewed = groups.entries.map((entry) => entry.reviewed).sort();
  const references = groups.entries.flatMap((entry) => entry.references);
  return {
    references: {
      groups: references.length,
      checked: references.filter(({ checked }) => checked !== null).length,
      statements: outlets.entries.flatMap(({ facts }) => facts).length,
    },
    languages: PACKS.map(({ code }) => code),
    counts: { groups: groups.entries.length, places: gazetteer?.recordCount ?? 0, outlets: outlets.entries.length },
    compiled: reviewed.at(-1) ?? null,
  };
}
