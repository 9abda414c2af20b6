/**
 * Tells the World Health Organization from the pronoun: "the WHO said", "a man who said". Rules and models look at words in
 * small letters, where both are one; the name gets its other spelling there. Text in capitals throughout keeps the pronoun.
 */
import type { Token } from '../../text/tokens.ts';
import { NAMES_LIKE_WORDS } from '../english/name-words.ts';

/** The tokens of a block, names that look like common words apart from those words. */
export function withNamesApart(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => NAMES_LIKE_WORDS.has(text))) return tokens;
  return tokens.map((token, i) => {
    const spelling = NAMES_LIKE_WORDS.get(token.text);
    return spelling !== undefined && isAmidSmallLetters(tokens, i) ? { ...token, lower: spelling } : token;
  });
}

/** Words to each side that tell whether a stretch is in capitals. */
const WORDS_AROUND = 6;

/** More words in small letters than in capitals stand around: "MAN WHO SHOT MINISTER HELD" is a headline. */
function isAmidSmallLetters(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - WORDS_AROUND), at + WORDS_AROUND + 1);
  const words = around.filter(({ kind, text }) => kind === 'word' && text.length > 2 && !NAMES_LIKE_WORDS.has(text));
  const loud = words.filter(({ text }) => text === text.toUpperCase());
  return loud.length * 2 < words.length;
}
