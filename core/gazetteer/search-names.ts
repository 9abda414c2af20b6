/**
 * Search for the glossary page: places one of whose names is, starts with, has a word that starts with, or holds what is
 * typed, in that order, the better known first. Folded like all names, so "sao pau" finds São Paulo. Walks the automaton
 * once, and only where better answers are too few; fast enough to answer while the reader types.
 */
import { type Automaton, findEdge, isAccepting, NO_NODE, targetOf } from './automaton.ts';
import type { Gazetteer } from './decode.ts';
import { foldName, SEPARATOR, STOP } from './fold.ts';
import { adminChain, capitalOf, featureOf, idOf, isInTheNews, nameOf, populationOf, readingsOf } from './lookup.ts';

/** A stretch of ranks `[from, to)`: names with something in common stand together. */
interface RankRange {
  readonly from: number;
  readonly to: number;
}

/** One answer, told apart from its namesakes without opening its card. */
export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  /** "town", "Deir ez-Zor", "Syria". */
  readonly note: readonly string[];
}

export interface FoundNames {
  /** Best first, at most the limit. */
  readonly hits: readonly FoundPlace[];
  /** How many records in all. */
  readonly total: number;
  /** Whether the first hit has a name that is what was typed. */
  readonly isExact: boolean;
}

/** Shorter queries would hold for half of all names. */
const SHORTEST_INSIDE = 3;

/** A name in another language answers less well: "D" should not begin with Deutschland. A power of ten of people. */
const ALTERNATE_COST = 3;

/** Ranks of the names that start with the key, and whether the key itself is a name (then `from` is its rank). */
function rangeOf(automaton: Automaton, key: Uint8Array): RankRange & { readonly exact: boolean } {
  let node = automaton.root;
  let from = 0;
  let to = automaton.keyCount;
  let exact = false;
  for (const label of key) {
    const edge = findEdge(automaton, node, label);
    if (edge < 0) return { from: 0, to: 0, exact: false };
    const base = from + (exact ? 1 : 0);
    from = base + (automaton.ranks[edge] ?? 0);
    // The next edge of the same node starts with a higher rank; the last edge of a node ends where the node ends.
    const isLast = findNext(automaton, edge) < 0;
    if (!isLast) to = base + (automaton.ranks[edge + 1] ?? 0);
    exact = isAccepting(automaton, edge);
    node = targetOf(automaton, edge);
  }
  return { from, to, exact };
}

const LAST = 1 << 8;

function findNext(automaton: Automaton, edge: number): number {
  return ((automaton.edges[edge] ?? LAST) & LAST) === 0 ? edge + 1 : -1;
}

/** For each length of the matched part of `key`, how much stays matched when the next label does not fit (Knuth, Morris, Pratt). */
function failures(key: Uint8Array): number[] {
  const table = [0];
  for (let i = 1, matched = 0; i < key.length; i++) {
    while (matched > 0 && key[i] !== key[matched]) matched = table[matched - 1] ?? 0;
    if (key[i] === key[matched]) matched++;
    table.push(matched);
  }
  return table;
}

/** Ranges of the names that hold the key anywhere. */
function rangesInside(automaton: Automaton, key: Uint8Array): RankRange[] {
  const table = failures(key);
  const ranges: RankRange[] = [];
  const visit = (first: number, base: number, end: number, matched: number): void => {
    for (let edge = first; edge >= 0; edge = findNext(automaton, edge)) {
      const label = (automaton.edges[edge] ?? 0) & 0xff;
      // Skeletons of spellings stand under a class of their own and are no names.
      if (first === automaton.root && label === STOP) continue;
      let now = matched;
      while (now > 0 && key[now] !== label) now = table[now - 1] ?? 0;
      if (key[now] === label) now++;
      const from = base + (automaton.ranks[edge] ?? 0);
      const next = findNext(automaton, edge);
      const to = next < 0 ? end : base + (automaton.ranks[next] ?? 0);
      if (now === key.length) {
        ranges.push({ from, to });
        continue;
      }
      const target = targetOf(automaton, edge);
      if (target !== NO_NODE) visit(target, from + (isAccepting(automaton, edge) ? 1 : 0), to, now);
    }
  };
  visit(automaton.root, 0, automaton.keyCount, 0);
  return ranges;
}

/** How much a reader is likely to mean a record, as a power of ten of people. */
function fameOf(gazetteer: Gazetteer, record: number): number {
  const feature = featureOf(gazetteer, record);
  const size = Math.log10(populationOf(gazetteer, record) + 1) * (feature === 'admin' ? 0.9 : 1);
  const least = isInTheNews(gazetteer, record) ? 5 : 0;
  const seat = capitalOf(gazetteer, record) === 'country' ? 1 : 0;
  return Math.max(size, least) + seat + (feature === 'country' ? 4 : 0);
}

/** Records by how well and how famously they answer. */
class Answers {
  private readonly scores = new Map<number, number>();
  private readonly gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  get size(): number {
    return this.scores.size;
  }

  /** Adds every record of the names in a range; the best answer of a record stays. */
  add({ from, to }: RankRange, grade: number): void {
    for (let rank = from; rank < to; rank++) {
      for (const { record, alternate } of readingsOf(this.gazetteer, rank)) {
        const score = fameOf(this.gazetteer, record) - grade * 100 - (alternate ? ALTERNATE_COST : 0);
        if (score > (this.scores.get(record) ?? Number.NEGATIVE_INFINITY)) this.scores.set(record, score);
      }
    }
  }

  best(limit: number): number[] {
    return [...this.scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([record]) => record);
  }
}

/** Places for what is typed; nothing typed gives all, the best known first. */
export function searchPlaces(gazetteer: Gazetteer, query: string, limit: number): FoundNames {
  const { automaton } = gazetteer;
  const key = foldName(query);
  const answers = new Answers(gazetteer);
  let isExact = false;
  if (key.length === 0) {
    if (query.trim() === '') answers.add({ from: 0, to: automaton.keyCount }, 0);
  } else {
    const starts = rangeOf(automaton, key);
    isExact = starts.exact;
    if (isExact) answers.add({ from: starts.from, to: starts.from + 1 }, 0);
    answers.add(starts, 1);
    if (key.length >= SHORTEST_INSIDE && answers.size < limit) {
      for (const range of rangesInside(automaton, Uint8Array.from([SEPARATOR, ...key]))) answers.add(range, 2);
      if (answers.size < limit) for (const range of rangesInside(automaton, key)) answers.add(range, 3);
    }
  }
  const hits = answers.best(limit).map((record) => ({
    id: idOf(gazetteer, record),
    name: nameOf(gazetteer, record),
    note: [featureOf(gazetteer, record), ...adminChain(gazetteer, record)],
  }));
  return { hits, total: answers.size, isExact };
}
