/**
 * The reader's own entries: short ones, kept apart from the shipped glossary by their ids (`own-…`), winning over it in
 * a text. Import is all or nothing; see `own-json.ts` and `own-csv.ts`.
 */
import type { AliasNode } from './alias-index.ts';
import { compileSurfaces } from './compile-surfaces.ts';
import { GROUP_KINDS, type GroupEntry, type GroupKind } from './entries.ts';
import { loadGroupGlossary } from './group-glossary.ts';
import { aliasKey } from './name-words.ts';

export const OWN_GLOSSARY_SCHEMA = 'newsgloss-own-glossary/1';
/** Largest file that is read, in UTF-8 bytes: what a reader may keep. */
export const OWN_GLOSSARY_MAX_BYTES = 5_000_000;
export const OWN_ID_PREFIX = 'own-';

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
  entry(id: string): GroupEntry | null;
}

/** One thing wrong in a file, with the line it stands on (the first line is 1). */
export interface OwnProblem {
  readonly line: number;
  readonly message: string;
}

export type OwnParsed =
  | { readonly kind: 'parsed'; readonly entries: readonly OwnEntry[] }
  | { readonly kind: 'refused'; readonly problems: readonly OwnProblem[] };

/** Whether an id belongs to an entry of the reader's own. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_ID_PREFIX);
}

/** An entry with its raw fields, before anything is known about them. */
export interface RawOwnEntry {
  readonly line: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly theatre: string;
  readonly note: string;
  readonly link: string;
}

/** Checks raw entries; all of them are taken or none. */
export function checkOwnEntries(raw: readonly RawOwnEntry[], earlier: readonly OwnProblem[] = []): OwnParsed {
  const problems: OwnProblem[] = [...earlier];
  const lineByKey = new Map<string, number>();
  const entries = raw.map((entry) => {
    for (const message of problemsOf(entry)) problems.push({ line: entry.line, message });
    const key = aliasKey(entry.name);
    const first = lineByKey.get(key);
    if (first !== undefined)
      problems.push({ line: entry.line, message: `"${entry.name}" is already on line ${first}` });
    else lineByKey.set(key, entry.line);
    return tidy(entry);
  });
  if (problems.length === 0) return { kind: 'parsed', entries };
  return { kind: 'refused', problems: problems.sort((a, b) => a.line - b.line) };
}

function problemsOf({ name, aliases, kind, note, link }: RawOwnEntry): string[] {
  const found: string[] = [];
  if (aliasKey(name) === '') found.push('the name is missing');
  if (name.length > NAME_MAX_CHARS) found.push(`the name is longer than ${NAME_MAX_CHARS} characters`);
  if (aliases.length > ALIASES_MAX) found.push(`more than ${ALIASES_MAX} aliases`);
  const longest = aliases.find((alias) => alias.length > NAME_MAX_CHARS);
  if (longest !== undefined) found.push(`an alias is longer than ${NAME_MAX_CHARS} characters`);
  if (note.length > NOTE_MAX_CHARS) found.push(`the note is longer than ${NOTE_MAX_CHARS} characters`);
  if (kind !== '' && toKind(kind) === null) found.push(`unknown kind "${kind}"; one of: ${GROUP_KINDS.join(', ')}`);
  if (link !== '' && !/^https?:\/\/[^\s/]+\.\S+$/u.test(link)) found.push(`"${link}" is not a web address`);
  return found;
}

function toKind(kind: string): GroupKind | null {
  return GROUP_KINDS.find((known) => known === kind) ?? null;
}

function tidy({ name, aliases, kind, theatre, note, link }: RawOwnEntry): OwnEntry {
  return {
    name,
    aliases: [...new Set(aliases)].filter((alias) => aliasKey(alias) !== '' && alias !== name),
    kind: toKind(kind),
    theatre: theatre === '' ? null : theatre,
    note,
    link: link === '' ? null : link,
  };
}

function ownId(name: string): string {
  return OWN_ID_PREFIX + aliasKey(name).replaceAll(' ', '-');
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
    theatres: theatre === null ? [] : [theatre],
    active: { from: null, to: null },
    summary: note,
    references: link === null ? [] : [{ title: link, publisher: '', url: link, checked: null }],
    reviewed: '',
  };
}

/** Readies the reader's entries for the matcher and the cards. */
export function loadOwnGlossary(entries: readonly OwnEntry[]): OwnGlossary {
  const { entries: listed, aliases, entry } = loadGroupGlossary(compileSurfaces(entries.map(asGroupEntry)));
  return { entries: listed, aliases, entry };
}

export const EMPTY_OWN_GLOSSARY: OwnGlossary = loadOwnGlossary([]);
