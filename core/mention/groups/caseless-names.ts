/** Names in text without capitals, where only the words around them tell where they begin. */
import { MAX_WORDS_BEFORE, type UnlistedName } from './name-runs.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import * as heads from './unlisted-heads.ts';

const QUOTE = /["“«']/u;

/** Without capitals a name is bounded by "the" or a quotation mark before it. */
export function caselessName(page: PageWords, at: number): UnlistedName | null {
  const head = page.words[at]?.folded ?? '';
  const kind = page.words[at - 1]?.folded ?? '';
  if (heads.CASELESS_HEADS.get(head)?.has(kind) !== true) return null;
  for (let first = at - 1; first > 0 && at - first <= MAX_WORDS_BEFORE; first--) {
    const before = page.words[first - 1]?.folded ?? '';
    const isBounded = before === 'the' || QUOTE.test(page.text.charAt((page.words[first]?.start ?? 0) - 1));
    if (isBounded && first < at - 1) return { first, last: at, head: at };
    if (heads.NEVER_FIRST.has(before) || !joinsPlainly(page, first - 1)) return null;
  }
  return null;
}
