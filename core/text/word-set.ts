/** The words of a list written as one string with white space between them, as tables of small words are kept. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
