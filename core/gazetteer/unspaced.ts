/**
 * Scripts that put no space between words, and particles that scripts with spaces glue to a name: what may stand right
 * behind a name without making it another word.
 */

const UNSPACED: readonly (readonly [number, number])[] = [
  [0xe01, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17dd],
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
];

/** Han and kana, Thai, Lao, Burmese, Khmer. */
export function isUnspaced(unit: number): boolean {
  return unit >= 0xe01 && UNSPACED.some(([from, to]) => unit >= from && unit <= to);
}

/** Katakana and the lengthening sign: a name in them ends where they end. */
function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30ff;
}

/** Signs that belong to the letter before: vowels and tones of Thai, Lao, Burmese, Khmer. */
const JOINED = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b6-\u17d3]/;
/** Korean particles and words of kind behind a name. */
const KOREAN = /^(?:에|의|은|는|이|가|을|를|로|으로|과|와|도|만|시|군|구|주|성|현|발|행|측|산|공항|까지|부터|처럼)/;

/** Behind a country's name these make a people, a language or a currency of it. */
const PEOPLE = /^[人語语族籍裔系]/;

/** Whether a name may end before the letter at `at`, one of a script with three classes a letter. */
export function endsBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at);
  if (isKatakana(before) && isKatakana(next)) return false;
  if (isUnspaced(before)) return !JOINED.test(text.charAt(at)) && !PEOPLE.test(text.charAt(at));
  return next >= 0xac00 && next <= 0xd7a3 && KOREAN.test(text.slice(at, at + 2));
}
