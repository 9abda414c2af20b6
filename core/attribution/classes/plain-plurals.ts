/** "Villagers", "Tensions": a noun in the plural whose capital is only its sentence's, not a surname. */
import { PLURAL_ENDING } from '../english/grammar-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';

/** Whether a lone word opens its sentence and bears a capital nowhere else in the text. */
export function isPlainPlural(parsed: ParsedText, words: readonly Word[], from: number): boolean {
  const [only] = words;
  if (!only || words.length !== 1 || !PLURAL_ENDING.test(only.lower)) return false;
  if (wordAt(parsed, from - 1).sentence === only.sentence && wordAt(parsed, from - 1).kind === 'word') return false;
  return !parsed.words.some(
    (word, i) =>
      word.text === only.text &&
      wordAt(parsed, i - 1).sentence === word.sentence &&
      wordAt(parsed, i - 1).kind === 'word',
  );
}
