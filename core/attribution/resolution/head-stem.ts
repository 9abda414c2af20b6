/** Stem of the word a phrase is about; every later definite phrase asks for it. */
import { coreOf } from '../classes/source-core.ts';
import type { Word } from '../parsing/parsed-text.ts';

const headStems = new WeakMap<readonly Word[], string>();

export function headStemOf(words: readonly Word[]): string {
  const known = headStems.get(words);
  if (known !== undefined) return known;
  const stem = coreOf(words).at(-1)?.stem ?? '';
  headStems.set(words, stem);
  return stem;
}
