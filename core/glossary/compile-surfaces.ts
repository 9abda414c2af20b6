/**
 * From entries to the compiled glossary: every way of writing a name under its folded words, and one armed force
 * for each country. Run at build time, and on the reader's own entries when they change.
 */
import { ADJECTIVES_BY_COUNTRY } from '../mention/groups/country-index.ts';
import type { Alias, GroupEntry } from './entries.ts';
import { COMPILED_SCHEMA, type CompiledGroups, type CompiledSurface } from './group-glossary.ts';
import { aliasKey, exactForm, nameWords } from './name-words.ts';

const BRACKETS = /(?<!\s)\s+\(([^()]*)\)\s*$/u;

/** Compiles entries; the order of the input does not matter. */
export function compileSurfaces(unsorted: readonly GroupEntry[]): CompiledGroups {
  const entries = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const surfaces = entries.flatMap((entry, index) => surfacesOf(entry, index));
  surfaces.sort((a, b) => (a.k === b.k ? a.e - b.e : a.k < b.k ? -1 : 1));
  return { schema: COMPILED_SCHEMA, entries, surfaces, forces: forcesByCountry(entries) };
}

function surfacesOf(entry: GroupEntry, index: number): CompiledSurface[] {
  const found = new Map<string, CompiledSurface>();
  const add = (base: BareSurface) => {
    const surface = withWords(base);
    const exact = ((surface.f ?? 0) & 1) !== 0;
    const key = exact ? `${surface.k}\n${surface.t}` : surface.k;
    if (surface.k !== '' && !found.has(key)) found.set(key, surface);
  };
  // Aliases first: an alias that repeats the name carries the flags its writer chose.
  for (const alias of entry.aliases) {
    add(aliasSurface(alias, index));
    const bare = withoutBrackets(alias.text);
    if (bare !== null) add(aliasSurface({ ...alias, text: bare, needsContext: true }, index));
  }
  const bareName = withoutBrackets(entry.name);
  const isRepeated = entry.aliases.some(({ text }) => aliasKey(text) === aliasKey(entry.name));
  if (bareName === null) {
    // A name whose alias asks for exact case must not come in by a second, laxer key.
    if (!isRepeated) add({ e: index, t: entry.name });
  } else add({ e: index, t: bareName, f: 4 });
  const body = bodyWithoutCountry(entry);
  if (body !== null) add({ e: index, t: body, f: 4 });
  for (const { text } of entry.native ?? []) add({ e: index, t: text, f: 8 });
  return [...found.values()];
}

type BareSurface = Omit<CompiledSurface, 'k' | 'c' | 'x'>;

function withWords(bare: BareSurface): CompiledSurface {
  const { words, raw, capitals } = nameWords(bare.t);
  const mask = capitals.reduce((bits, capital, index) => (capital && index < 30 ? bits | (1 << index) : bits), 0);
  const exact = ((bare.f ?? 0) & 1) !== 0;
  return { k: words.join(' '), c: mask, ...bare, ...(exact ? { x: raw.map(exactForm).join(' ') } : {}) };
}

function aliasSurface(alias: Alias, index: number): BareSurface {
  const acronym = alias.acronym === true;
  const exact = alias.caseSensitive === true || acronym;
  const flags = (exact ? 1 : 0) | (acronym ? 2 : 0) | (alias.needsContext === true ? 4 : 0);
  return {
    e: index,
    t: alias.text,
    ...(flags === 0 ? {} : { f: flags }),
    ...(alias.from === undefined ? {} : { from: alias.from }),
    ...(alias.to === undefined ? {} : { to: alias.to }),
  };
}

/** "Al-Shabaab (Somalia)" without what tells groups apart for us; null when the brackets belong to the name. */
function withoutBrackets(name: string): string | null {
  const found = BRACKETS.exec(name);
  if (found === null || found[1] === 'Maoist') return null;
  return name.slice(0, found.index);
}

/** State bodies that many countries have; on a page about one of them the news leaves its country out. */
const SHARED_BODIES = [
  'National Guard',
  'Republican Guard',
  'Presidential Guard',
  'Border Guard',
  'Coast Guard',
  'Federal Police',
  'National Police',
  'Gendarmerie',
];
const COUNTRY_WORDS = new Set([...ADJECTIVES_BY_COUNTRY.values()].flat().map(aliasKey));

/** "National Guard" for the "National Guard of Ukraine"; null for every other name. */
function bodyWithoutCountry({ name }: GroupEntry): string | null {
  const body = SHARED_BODIES.find((shared) => name.includes(shared));
  if (body === undefined) return null;
  const country = name
    .replace(body, '')
    .replace(/\b(?:of|the)\b/gu, '')
    .trim();
  return COUNTRY_WORDS.has(aliasKey(country)) ? body : null;
}

function forcesByCountry(entries: readonly GroupEntry[]): Record<string, string> {
  const forces: Record<string, string> = {};
  const state = entries.filter((entry) => entry.kind === 'state-armed-force');
  // The reader's own glossary is readied at every start, and mostly has none.
  if (state.length === 0) return forces;
  for (const [country, adjectives] of ADJECTIVES_BY_COUNTRY) {
    // Two Congos share an adjective: a force is of the country it is filed under.
    const there = state.filter(({ theatres }) => theatres.includes(country));
    const force = forceNamedAfter(there, adjectives) ?? soleForceIn(there, country);
    if (force !== null) forces[country] = force.id;
  }
  return forces;
}

/** The entry that "Russian forces" or, failing that, "Russian military" names. */
function forceNamedAfter(state: readonly GroupEntry[], adjectives: readonly string[]): GroupEntry | null {
  for (const noun of ['forces', 'military', 'armed forces', 'army', 'troops']) {
    const keys = new Set(adjectives.map((adjective) => aliasKey(`${adjective} ${noun}`)));
    const named = state.filter((entry) =>
      [entry.name, ...entry.aliases.map(({ text }) => text)].some((text) => keys.has(aliasKey(text))),
    );
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}

function soleForceIn(state: readonly GroupEntry[], country: string): GroupEntry | null {
  const there = state.filter((entry) => entry.theatres[0] === country && entry.active.to === null);
  return there.length === 1 ? (there[0] ?? null) : null;
}
