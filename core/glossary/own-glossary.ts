/**
 * The reader's own entries: short ones, kept apart from the shipped glossary by their ids (`own-…`), winning over it in
 * a text. Import is all or nothing; see `own-json.ts` and `own-csv.ts`.
 */
import type { AliasNode, Surface } from './alias-index.ts';
import { compileSurfaces } from './compile-surfaces.ts';
import { GROUP_KINDS, type GroupEntry, type GroupKind } from './entries.ts';
import { type GroupGlossary, loadGroupGlossary } from './group-glossary.ts';
import { aliasKey } from './name-words.ts';
import { type OwnFault, type OwnProblem, ownFault, quoted } from './own-faults.ts';
import { OWN_ID_PREFIX } from './own-id.ts';
import { tidyLine, tidyNote } from './own-text.ts';

export const OWN_GLOSSARY_SCHEMA = 'newsgloss-own-glossary/1';
/** Largest file that is read, in UTF-8 bytes: what a reader may keep. */
export const OWN_GLOSSARY_MAX_BYTES = 5_000_000;

const NAME_MAX_CHARS = 200;
const NOTE_MAX_CHARS = 1000;
const ALIASES_MAX = 50;

/** What a reader writes about a group. */
export interface OwnEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: GroupKind | null;
  readonly theatre: string | null;
  readonly note: string;
  /** A page the reader wants to keep with it, or null. */
  readonly link: string | null;
}

export interface OwnGlossary {
  readonly entries: readonly GroupEntry[];
  readonly aliases: AliasNode;
  readonly unspaced: readonly Surface[];
  entry(id: string): GroupEntry | null;
  readonly search: GroupGlossary['search'];
}

export type OwnParsed =
  | { readonly kind: 'parsed'; readonly entries: readonly OwnEntry[] }
  | { readonly kind: 'refused'; readonly problems: readonly OwnProblem[] };

/** An entry with its raw fields, before anything is known about them. */
export interface RawOwnEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly theatre: string;
  readonly note: string;
  readonly link: string;
}

export interface OwnEntryOnLine extends RawOwnEntry {
  readonly line: number;
}

/** Checks the entries of a file; all of them are taken or none. */
export function checkOwnEntries(raw: readonly OwnEntryOnLine[], earlier: readonly OwnProblem[] = []): OwnParsed {
  const problems: OwnProblem[] = [...earlier];
  const lineByKey = new Map<string, number>();
  const entries = raw.map((entry) => {
    const { line } = entry;
    const tidied = tidy(entry);
    for (const fault of ownFaults(entry)) problems.push({ line, ...fault });
    const key = ownKey(tidied.name);
    const first = lineByKey.get(key);
    if (first !== undefined && key !== '') {
      problems.push({ line, ...ownFault('name-twice', quoted(tidied.name), first) });
    } else lineByKey.set(key, line);
    return tidied;
  });
  if (problems.length === 0) return { kind: 'parsed', entries };
  return { kind: 'refused', problems: problems.sort((a, b) => a.line - b.line) };
}

/** What is wrong with one entry, in the order of its fields. */
export function ownFaults(raw: RawOwnEntry): OwnFault[] {
  const { name, aliases, note, theatre, link } = tidy(raw);
  const kind = raw.kind.trim();
  const found: OwnFault[] = [];
  if (ownKey(name) === '') found.push(ownFault('name-missing'));
  if (name.length > NAME_MAX_CHARS) found.push(ownFault('name-long', NAME_MAX_CHARS));
  if (aliases.length > ALIASES_MAX) found.push(ownFault('alias-many', ALIASES_MAX));
  if (aliases.some((alias) => alias.length > NAME_MAX_CHARS)) found.push(ownFault('alias-long', NAME_MAX_CHARS));
  if (kind !== '' && toKind(kind) === null) found.push(ownFault('kind-unknown', quoted(kind), GROUP_KINDS.join(', ')));
  if (theatre !== null && theatre.length > NAME_MAX_CHARS) found.push(ownFault('theatre-long', NAME_MAX_CHARS));
  if (note.length > NOTE_MAX_CHARS) found.push(ownFault('note-long', NOTE_MAX_CHARS));
  if (link !== null && !isWebAddress(link)) found.push(ownFault('link-none', quoted(link)));
  return found;
}

const LINK_MAX_CHARS = 2000;

function isWebAddress(link: string): boolean {
  return link.length <= LINK_MAX_CHARS && /^https?:\/\/[^\s/"<>\\.]+\.[^\s"<>\\]+$/u.test(link);
}

function toKind(kind: string): GroupKind | null {
  return GROUP_KINDS.find((known) => known === kind) ?? null;
}

/** A raw entry as it is kept. Aliases part at semicolons, which is how tables and the form write several. */
export function tidy(raw: RawOwnEntry): OwnEntry {
  const name = tidyLine(raw.name);
  const aliases = raw.aliases.flatMap((alias) => alias.split(/[;؛；]/u)).map(tidyLine);
  return {
    name,
    aliases: [...new Set(aliases)].filter((alias) => aliasKey(alias) !== '' && alias !== name),
    kind: toKind(raw.kind.trim()),
    theatre: tidyLine(raw.theatre) || null,
    note: tidyNote(raw.note),
    link: tidyLine(raw.link) || null,
  };
}

/** Equal for names that mean the same entry. */
export function ownKey(name: string): string {
  return aliasKey(name);
}

/** The id under which an entry's mentions and card are known. */
function ownId(name: string): string {
  return OWN_ID_PREFIX + ownKey(name).replaceAll(' ', '-');
}

/** An entry of the reader's own in the shape cards show; `readOn` is the day it was last changed. */
function asGroupEntry({ name, aliases, kind, theatre, note, link }: OwnEntry): GroupEntry {
  const isAcronym = (text: string) => /^[\p{Lu}\p{N}-]{2,6}$/u.test(text);
  return {
    id: ownId(name),
    depth: 'short',
    name,
    aliases: aliases.map((text) => (isAcronym(text) ? { text, caseSensitive: true } : { text })),
    kind: kind ?? 'non-state-armed-group',
    ...(kind === null ? { isKindOpen: true as const } : {}),
    theatres: theatre === null ? [] : [theatre],
    active: { from: null, to: null },
    summary: note,
    references: link === null ? [] : [{ title: link, publisher: '', url: link, checked: null }],
    reviewed: '',
  };
}

/** Readies the reader's entries for the matcher and the cards. */
export function loadOwnGlossary(entries: readonly OwnEntry[]): OwnGlossary {
  const loaded = loadGroupGlossary(compileSurfaces(entries.map(asGroupEntry)));
  const { entries: listed, aliases, unspaced, entry, search } = loaded;
  return { entries: listed, aliases, unspaced, entry, search };
}

export const EMPTY_OWN_GLOSSARY: OwnGlossary = loadOwnGlossary([]);
