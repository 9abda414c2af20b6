/**
 * A minimal acyclic automaton over byte keys, packed into two typed arrays: each accepted key has a number, its rank in
 * sorted order (minimal perfect hashing after Lucchesi and Kowaltowski 1993). Serves the gazetteer and any other
 * compiled name list. Keys are sequences of fold classes; the automaton knows nothing of letters or of records.
 */

/**
 * One edge a word: label in bits 0-7, last edge of its node 8, target accepts 9. Bits 10-31 hold the distance to the
 * target's first edge modulo 2^22, 0 for none: distances repeat where addresses do not, which halves the gzipped size.
 */
const LAST = 1 << 8;
const ACCEPTS = 1 << 9;
const DISTANCE_SHIFT = 10;
const DISTANCE_MASK = 0x3fffff;

/** A node is the index of its first edge; this one has none. */
export const NO_NODE = 0;

export interface Automaton {
  readonly edges: Uint32Array;
  /** Keys that sort before those through this edge, within its node. */
  readonly ranks: Uint32Array;
  /** Edge of the root by label, -1 where there is none. */
  readonly rootEdges: Int32Array;
  readonly root: number;
  readonly keyCount: number;
}

interface DraftNode {
  accepts: boolean;
  readonly labels: number[];
  readonly targets: DraftNode[];
  /** Position in `edges` once packed, else -1. */
  place: number;
  id: number;
  /** Accepted keys at or below this node. */
  keys: number;
}

function compareKeys(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Sorts keys and drops repeats, as `buildAutomaton` wants them. */
export function sortKeys(keys: readonly Uint8Array[]): Uint8Array[] {
  const sorted = [...keys].sort(compareKeys);
  return sorted.filter((key, i) => key.length > 0 && (i === 0 || compareKeys(key, sorted[i - 1] ?? key) !== 0));
}

function newNode(): DraftNode {
  return { accepts: false, labels: [], targets: [], place: -1, id: -1, keys: 0 };
}

/** Builds the minimal automaton of sorted, distinct, non-empty keys (Daciuk et al. 2000, sorted input). */
class Builder {
  private readonly register = new Map<string, DraftNode>();
  private readonly path: DraftNode[] = [newNode()];
  private previous: Uint8Array = new Uint8Array(0);

  add(key: Uint8Array): void {
    let shared = 0;
    while (shared < key.length && shared < this.previous.length && key[shared] === this.previous[shared]) shared++;
    this.freeze(shared);
    for (let i = shared; i < key.length; i++) {
      const node = newNode();
      this.path[i]?.labels.push(key[i] ?? 0);
      this.path[i]?.targets.push(node);
      this.path.push(node);
    }
    const last = this.path[key.length];
    if (last !== undefined) last.accepts = true;
    this.previous = key;
  }

  finish(): DraftNode {
    this.freeze(0);
    const root = this.path[0] ?? newNode();
    root.keys = countKeys(root);
    return root;
  }

  /** Replaces every node of the current path deeper than `depth` by its registered twin. */
  private freeze(depth: number): void {
    for (let i = this.path.length - 1; i > depth; i--) {
      const node = this.path.pop();
      const parent = this.path[i - 1];
      if (node === undefined || parent === undefined) return;
      const signature = `${node.accepts ? '+' : ''}${node.labels.map((label, j) => `${label}:${node.targets[j]?.id}`).join()}`;
      const twin = this.register.get(signature);
      if (twin === undefined) {
        node.id = this.register.size;
        node.keys = countKeys(node);
        this.register.set(signature, node);
      } else parent.targets[parent.targets.length - 1] = twin;
    }
  }
}

function countKeys(node: DraftNode): number {
  return node.targets.reduce((sum, target) => sum + target.keys, node.accepts ? 1 : 0);
}

/** Lays nodes out depth first, so that a walk stays near in memory and the bytes compress well. */
function layOut(root: DraftNode): { order: DraftNode[]; edgeCount: number } {
  const order: DraftNode[] = [];
  let edgeCount = 1; // Edge 0 is never used: a target of 0 means "no further edges".
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined || node.place >= 0) continue;
    node.place = node.labels.length === 0 ? NO_NODE : edgeCount;
    edgeCount += node.labels.length;
    order.push(node);
    for (let i = node.targets.length - 1; i >= 0; i--) {
      const target = node.targets[i];
      if (target !== undefined && target.place < 0) stack.push(target);
    }
  }
  return { order, edgeCount };
}

/** Compiles sorted, distinct, non-empty keys (see `sortKeys`). */
export function buildAutomaton(keys: readonly Uint8Array[]): Automaton {
  const builder = new Builder();
  for (const key of keys) builder.add(key);
  const rootNode = builder.finish();
  const { order, edgeCount } = layOut(rootNode);
  const edges = new Uint32Array(edgeCount);
  const ranks = new Uint32Array(edgeCount);
  for (const node of order) {
    let rank = 0;
    node.targets.forEach((target, i) => {
      const last = i === node.targets.length - 1 ? LAST : 0;
      const accepts = target.accepts ? ACCEPTS : 0;
      const edge = node.place + i;
      const distance = target.place === NO_NODE ? 0 : (target.place - edge) & DISTANCE_MASK;
      edges[edge] = ((distance << DISTANCE_SHIFT) | last | accepts | (node.labels[i] ?? 0)) >>> 0;
      ranks[edge] = rank;
      rank += target.keys;
    });
  }
  return openAutomaton(edges, ranks, rootNode.place, keys.length);
}

/** Wraps packed arrays (from a file or fresh from the builder) for walking. */
export function openAutomaton(edges: Uint32Array, ranks: Uint32Array, root: number, keyCount: number): Automaton {
  const rootEdges = new Int32Array(256).fill(-1);
  if (root !== NO_NODE) {
    for (let edge = root; ; edge++) {
      const word = edges[edge] ?? LAST;
      rootEdges[word & 0xff] = edge;
      if ((word & LAST) !== 0) break;
    }
  }
  return { edges, ranks, rootEdges, root, keyCount };
}

/** The edge with `label` out of `node`, or -1. */
export function findEdge(automaton: Automaton, node: number, label: number): number {
  if (node === automaton.root) return automaton.rootEdges[label] ?? -1;
  if (node === NO_NODE) return -1;
  const { edges } = automaton;
  for (let edge = node; ; edge++) {
    const word = edges[edge] ?? LAST;
    if ((word & 0xff) === label) return edge;
    if ((word & LAST) !== 0 || (word & 0xff) > label) return -1;
  }
}

/** Where an edge leads. */
export function targetOf(automaton: Automaton, edge: number): number {
  const distance = (automaton.edges[edge] ?? 0) >>> DISTANCE_SHIFT;
  return distance === 0 ? NO_NODE : (edge + distance) & DISTANCE_MASK;
}

/** Whether a key may end where an edge leads. */
export function isAccepting(automaton: Automaton, edge: number): boolean {
  return ((automaton.edges[edge] ?? 0) & ACCEPTS) !== 0;
}

/** Rank of a key, or -1 when it is not in the automaton. */
export function rankOf(automaton: Automaton, key: Uint8Array): number {
  let node = automaton.root;
  let rank = 0;
  let accepted = false;
  for (const label of key) {
    const edge = findEdge(automaton, node, label);
    if (edge < 0) return -1;
    rank += (automaton.ranks[edge] ?? 0) + (accepted ? 1 : 0);
    accepted = isAccepting(automaton, edge);
    node = targetOf(automaton, edge);
  }
  return accepted ? rank : -1;
}

/** The key with a given rank: the way back from a number to its letters. */
export function keyAt(automaton: Automaton, wanted: number): Uint8Array {
  const key: number[] = [];
  let node = automaton.root;
  let left = wanted;
  while (node !== NO_NODE) {
    let chosen = node;
    for (let edge = node; (automaton.ranks[edge] ?? 0) <= left; edge++) {
      chosen = edge;
      if (((automaton.edges[edge] ?? LAST) & LAST) !== 0) break;
    }
    const word = automaton.edges[chosen] ?? 0;
    key.push(word & 0xff);
    left -= automaton.ranks[chosen] ?? 0;
    if ((word & ACCEPTS) !== 0) {
      if (left === 0) break;
      left -= 1;
    }
    node = targetOf(automaton, chosen);
  }
  return Uint8Array.from(key);
}
