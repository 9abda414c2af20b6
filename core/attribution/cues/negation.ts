/** Whether words stand after a negation, in time linear in the length of the text. */
import { NEGATION_IN_TEXT } from '../english/grammar-words.ts';

/** One expression with `not … say` in it would look for "say" again from every "not". */
export function followsNegation(text: string, words: RegExp): boolean {
  const negation = NEGATION_IN_TEXT.exec(text);
  return negation !== null && words.test(text.slice(negation.index + negation[0].length));
}
