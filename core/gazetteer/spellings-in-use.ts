/**
 * Which of a place's many spellings a card shows, and in what order: those that stand in a table of ours or are the source's own
 * name, Latin letters first, the likest first. Lists of names also hold every language's word for a capital and machine
 * romanisations, without saying which is which ("kuyiv", "herusalem"): no reader of the English or French press meets them.
 */
import { foldName, unfoldKey } from './fold.ts';

export interface Spelling {
  /** Folded. */
  readonly text: string;
  /** The record's own name, or a press spelling of our tables. */
  readonly isInUse: boolean;
}

/** Letters to change, add or drop to make one word of the other. */
export function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_none, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const kept = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function isLatin(text: string): boolean {
  return /^[a-z0-9. -]+$/.test(text);
}

/** Spellings worth showing, the likeliest first; the name itself is not among them. */
export function spellingsInUse(name: string, spellings: readonly Spelling[]): string[] {
  const folded = unfoldKey(foldName(name));
  return spellings
    .filter(({ text, isInUse }) => isInUse && text !== folded)
    .map(({ text }) => ({ text, latin: isLatin(text), apart: lettersApart(text, folded) }))
    .sort((a, b) => Number(b.latin) - Number(a.latin) || a.apart - b.apart || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}
