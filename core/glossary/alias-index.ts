/**
 * A tree over the folded words of names: the matcher steps through it word by word and keeps the longest name
 * that fits. Several groups may share a name; choosing between them is not this module's business.
 */
import type { GroupEntry } from './entries.ts';

/** One way of writing one group's name. */
export interface Surface {
  readonly entry: GroupEntry;
  readonly text: string;
  readonly exactCase: boolean;
  readonly acronym: boolean;
  readonly needsContext: boolean;
  readonly native: boolean;
  /** Which words are written with a capital, one bit a word, the first word lowest. */
  readonly capitals: number;
  /** The words as written, joined by spaces, where the case must be exact. */
  readonly written: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

export interface AliasNode {
  /** Null until a longer name passes here: most nodes end a name. */
  next: Map<string, AliasNode> | null;
  readonly surfaces: Surface[];
}

export function aliasNode(): AliasNode {
  return { next: null, surfaces: [] };
}

/** Files a name under its folded words. */
export function addSurface(root: AliasNode, words: readonly string[], surface: Surface): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) {
      next = aliasNode();
      node.next.set(word, next);
    }
    node = next;
  }
  node.surfaces.push(surface);
}
