/**
 * The key under which two spellings of one name meet: folded words joined by spaces, with the Arabic article and
 * its sun-letter forms written as one. The glossary's checks and the matcher share it, so that a collision the check
 * reports is exactly one the matcher would meet.
 */
import { foldWord } from '../text/fold-word.ts';

/** A word: letters and digits, with apostrophes inside or in front (ʿayn). */
export const WORD = /[\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´]*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´]*/gu;

const ARTICLES = new Set(['al', 'el', 'as', 'ash', 'ad', 'an', 'at', 'ar', 'az', 'adh', 'ath', 'ul', 'il']);

/** Whether a folded word is a form of the Arabic article. */
export function isArticle(folded: string): boolean {
  return ARTICLES.has(folded);
}

/** Folded words of a name; articles inside the name become `al`, "the" in front is dropped. */
export function aliasWords(text: string): readonly string[] {
  const words = (text.match(WORD) ?? []).map(foldWord).filter((word) => word !== '');
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** The key of a name: equal for spellings that differ only in case, marks, hyphens, apostrophes or article form. */
export function aliasKey(text: string): string {
  return aliasWords(text)
    .map((word) => (isArticle(word) ? 'al' : word))
    .join(' ');
}
