/** Scripts that set no spaces between words, or tie endings to the word as Korean does. */
const UNSPACED =
  /[\p{Script=Myanmar}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
