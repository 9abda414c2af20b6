/**
 * The compiled glossary in memory: entries by id, the alias index the matcher walks, search by prefix for the
 * glossary page, and which armed force stands for a country. Loaded once by the background.
 */
import { type AliasNode, addSurface, aliasNode, type Surface } from './alias-index.ts';
import type { GroupEntry } from './entries.ts';
import { countTies, searchGroups } from './search-groups.ts';
import { isUnspaced } from './unspaced-script.ts';

export const COMPILED_SCHEMA = 'newsgloss-groups/1';

/** One way of writing a group's name: folded words, entry number, and what the alias asks for. */
export interface CompiledSurface {
  /** Folded words joined by spaces. */
  readonly k: string;
  /** Position in `entries`. */
  readonly e: number;
  readonly t: string;
  /** 1 exact case, 2 acronym, 4 needs context, 8 native script. */
  readonly f?: number;
  /** Which words have a capital, one bit a word, the first word lowest. */
  readonly c: number;
  /** For names in exact case: the words as written, joined by spaces. */
  readonly x?: string;
  readonly from?: number;
  readonly to?: number;
}

export interface CompiledGroups {
  readonly schema: typeof COMPILED_SCHEMA;
  readonly entries: readonly GroupEntry[];
  readonly surfaces: readonly CompiledSurface[];
  /** Country label to the id of its armed forces. */
  readonly forces: Readonly<Record<string, string>>;
}

export interface GroupGlossary {
  readonly entries: readonly GroupEntry[];
  readonly aliases: AliasNode;
  /** Names in scripts without spaces between words. */
  readonly unspaced: readonly Surface[];
  entry(id: string): GroupEntry | null;
  /** Entries one of whose names has a word that starts as the query does, exact names first. */
  search(query: string, limit?: number): readonly GroupEntry[];
  /** The armed force of a country, by the country's label. */
  forceOf(country: string): string | null;
}

/** Thai, the first of the scripts without spaces, starts here: spares most names the closer look. */
const FIRST_UNSPACED = 0x0e00;

/** Builds the glossary from the compiled asset (already parsed, or as JSON text). */
export function loadGroupGlossary(compiled: CompiledGroups | string): GroupGlossary {
  const data = typeof compiled === 'string' ? parseCompiled(compiled) : compiled;
  const byId = new Map(data.entries.map((entry) => [entry.id, entry]));
  const firstWords = new Map<string, AliasNode>();
  const unspaced: Surface[] = [];
  let ties: ReadonlyMap<string, number> | null = null;
  for (const surface of data.surfaces) {
    const entry = data.entries[surface.e];
    if (entry === undefined) continue;
    const end = surface.k.indexOf(' ');
    const word = end < 0 ? surface.k : surface.k.slice(0, end);
    const known = firstWords.get(word);
    const first = known instanceof FirstWord ? known : new FirstWord(word, firstWords, data.entries);
    first.keep(surface);
    if (surface.k.charCodeAt(0) >= FIRST_UNSPACED && isUnspaced(surface.t)) unspaced.push(readSurface(surface, entry));
  }
  return {
    entries: data.entries,
    aliases: { next: firstWords, surfaces: [] },
    unspaced,
    entry: (id) => byId.get(id) ?? null,
    search(query, limit = 50) {
      ties ??= countTies(data.entries);
      return searchGroups(data.entries, data.surfaces, ties, query).slice(0, limit);
    },
    forceOf: (country) => data.forces[country] ?? null,
  };
}

/**
 * The names that begin with one word, filed when the matcher first meets it: a page meets few of the thousands, and the
 * background that has just woken would wait for them all.
 */
class FirstWord implements AliasNode {
  readonly #word: string;
  readonly #home: Map<string, AliasNode>;
  readonly #entries: readonly GroupEntry[];
  readonly #kept: CompiledSurface[] = [];
  #filed: AliasNode | null = null;

  constructor(word: string, home: Map<string, AliasNode>, entries: readonly GroupEntry[]) {
    this.#word = word;
    this.#home = home;
    this.#entries = entries;
    home.set(word, this);
  }

  keep(surface: CompiledSurface): void {
    this.#kept.push(surface);
  }

  get next(): AliasNode['next'] {
    return this.#file().next;
  }

  get surfaces(): AliasNode['surfaces'] {
    return this.#file().surfaces;
  }

  /** Files them, and stands aside for the node they are filed in. */
  #file(): AliasNode {
    if (this.#filed) return this.#filed;
    const node = aliasNode();
    for (const surface of this.#kept) {
      const entry = this.#entries[surface.e];
      if (entry) addSurface(node, surface.k.split(' ').slice(1), readSurface(surface, entry));
    }
    this.#filed = node;
    this.#home.set(this.#word, node);
    return node;
  }
}

function parseCompiled(json: string): CompiledGroups {
  const raw: unknown = JSON.parse(json);
  if (!isCompiledGroups(raw)) throw new Error(`the glossary asset is not ${COMPILED_SCHEMA}`);
  return raw;
}

/** The asset is our own, made and checked at build time; the schema name is all that can differ. */
function isCompiledGroups(raw: unknown): raw is CompiledGroups {
  return typeof raw === 'object' && raw !== null && 'schema' in raw && raw.schema === COMPILED_SCHEMA;
}

function readSurface(surface: CompiledSurface, entry: GroupEntry): Surface {
  const flags = surface.f ?? 0;
  return {
    entry,
    text: surface.t,
    exactCase: (flags & 1) !== 0,
    acronym: (flags & 2) !== 0,
    needsContext: (flags & 4) !== 0,
    native: (flags & 8) !== 0,
    capitals: surface.c,
    written: surface.x ?? null,
    from: surface.from ?? null,
    to: surface.to ?? null,
  };
}
