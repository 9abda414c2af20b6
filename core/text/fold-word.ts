/**
 * Folding of single words for look-ups in lists of names: case, diacritics, apostrophes and the letters for ʿayn and
 * hamza disappear. Offsets are the caller's business: folding never looks across a word boundary.
 */

/** Apostrophes, quotation marks used as such, and the letters for ʿayn and hamza. */
const APOSTROPHES = "'’‘ʼʻʿʾ`´′";

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels; vowel signs of Indic scripts are letters to a reader.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+/gu;
const PLAIN_WORD = /^[A-Za-z0-9]+$/u;

/** Letters that stay as they are under NFKD although readers type them as plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ـ: '',
  ё: 'е',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** The form under which a word is looked up: lower case, no marks, no apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_WORD.test(word)) return lower;
  return lower
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHE, '');
}
