/**
 * Folds text to the small alphabet of the automaton, one code unit at a time: case, diacritics, apostrophes and vowel
 * points vanish, hyphens and white space become one separator. Names and text go through the same table, so that
 * "Ra's al-ʿAyn" and "RAS AL AYN" walk the same path. Letters of scripts without classes of their own (CJK, Thai, Georgian …)
 * are three classes each; what is neither ends a name.
 */

/** Ends any name: punctuation, unknown scripts. */
export const BREAK = 0;
/** Vanishes: combining marks, apostrophes, ʿayn, tatweel, joiners. */
export const SKIP = 1;
/** Separates words inside a name: white space and hyphens. */
export const SEPARATOR = 2;
/** A full stop, allowed inside a name after a short word only ("St. Louis"). */
export const STOP = 3;
/** Smallest class that stands for a letter or digit. */
export const FIRST_LETTER = 4;

const LETTERS = [
  '0123456789abcdefghijklmnopqrstuvwxyz',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'абвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґғқңүұһәөөѓ',
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
  'ءابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤڵەڕۆێټډړږڼەےھٹڈڑںہ',
].join('');

const SKIPPED = '\'’‘ʼʻʿʾ`´′‛ʹ\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u0640\u0670\ufeff"'.replace('"', '');
const SEPARATORS =
  ' \t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000-‐‑‒–־';

/** Letters that Unicode does not decompose, with what newsrooms write for them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ə: 'a', ŋ: 'n', ŧ: 't', ς: 'σ',
  ی: 'ي', ى: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ٱ: 'ا', ۀ: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ے: 'ي', ӣ: 'и', ӯ: 'у', ѐ: 'е',
}; // biome-ignore format: a table

/** Blocks whose letters may fold: Latin, Greek, Cyrillic, Hebrew, Arabic, Latin Extended Additional, Greek Extended, presentation forms. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x30, 0x24f],
  [0x250, 0x2af],
  [0x370, 0x52f],
  [0x591, 0x5f4],
  [0x600, 0x6ff],
  [0x1e00, 0x1fff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff10, 0xff5a],
];

/** Armenian, Indic scripts to Sinhala, Thai, Lao, Tibetan, Burmese, Georgian, Ethiopic, Khmer, kana, Han, Hangul. */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x531, 0x587],
  [0x900, 0xdff],
  [0xe01, 0xeff],
  [0xf00, 0xfff],
  [0x1000, 0x109f],
  [0x10d0, 0x10ff],
  [0x1200, 0x137f],
  [0x1780, 0x17dd],
  [0x3041, 0x3096],
  [0x30a1, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];
/** Signs inside those ranges: stops, middle dots, currency, digits' neighbours. */
const WIDE_SIGNS = [0x559, 0x55a, 0x55b, 0x55c, 0x55d, 0x55e, 0x55f, 0x964, 0x965, 0x970, 0xe2f, 0xe3f, 0xe5a, 0xe5b, 0xf0b, 0xf0d, 0x104a, 0x104b, 0x10fb, 0x1361, 0x1362, 0x1363, 0x1364, 0x1365, 0x1366, 0x1367, 0x1368, 0x17d4, 0x17d5, 0x30fb]; // biome-ignore format: a table

const CLASSES = new Map<string, number>();
for (const letter of LETTERS) {
  if (SPELLED[letter] === undefined && !CLASSES.has(letter)) CLASSES.set(letter, FIRST_LETTER + CLASSES.size);
}

/** First class in the low byte, second class (ß, æ …) in the high byte. */
function foldUnit(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFKD');
  const small = plain.toLowerCase();
  const spread = small === plain ? plain : small.normalize('NFKD');
  let folded = 0;
  let shift = 0;
  for (const char of spread) {
    for (const letter of SPELLED[char] ?? char) {
      const own = CLASSES.get(letter);
      if (own === undefined || shift > 8) continue;
      folded |= own << shift;
      shift += 8;
    }
  }
  return folded;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (const [from, to] of RANGES) for (let unit = from; unit <= to; unit++) table[unit] = foldUnit(unit);
  for (const [from, to] of WIDE_RANGES) for (let unit = from; unit <= to; unit++) table[unit] = FIRST_WIDE + (unit & 7);
  for (const unit of WIDE_SIGNS) table[unit] = BREAK;
  const marks: readonly (readonly [number, number])[] = [
    [0x300, 0x36f],
    [0x591, 0x5c7],
    [0x64b, 0x65f],
    [0x6d6, 0x6ed],
  ];
  for (const [from, to] of marks) for (let unit = from; unit <= to; unit++) table[unit] = SKIP;
  for (const char of SKIPPED) table[char.charCodeAt(0)] = SKIP;
  for (const char of SEPARATORS) table[char.charCodeAt(0)] = SEPARATOR;
  table[0x2e] = STOP;
  return table;
}

/** Letters from this class on are three classes: this one with the lowest bits, then the highest and the middle ones. */
export const FIRST_WIDE: number = FIRST_LETTER + CLASSES.size;

/** Fold class of every UTF-16 code unit. */
export const FOLD: Uint16Array = buildTable();

/** Second class of a wide letter. */
export function highBits(unit: number): number {
  return FIRST_LETTER + (unit >>> 9);
}

/** Third class of a wide letter. */
export function middleBits(unit: number): number {
  return FIRST_LETTER + ((unit >>> 3) & 63);
}

const CLASS_TO_CHAR: readonly string[] = ['', '', ' ', '.', ...CLASSES.keys()];

/** The folded classes of a name as an automaton key: words joined by one separator; empty when nothing can fold. */
export function foldName(name: string): Uint8Array {
  const key: number[] = [];
  for (let i = 0; i < name.length; i++) {
    const folded = FOLD[name.charCodeAt(i)] ?? BREAK;
    const first = folded & 0xff;
    if (first === SKIP || first === STOP) continue;
    if (first === BREAK && name.charCodeAt(i) > 0x7f) return new Uint8Array(0);
    if (first < FIRST_LETTER) {
      if (key.length > 0 && key[key.length - 1] !== SEPARATOR) key.push(SEPARATOR);
      continue;
    }
    key.push(first);
    if (first >= FIRST_WIDE) key.push(highBits(name.charCodeAt(i)), middleBits(name.charCodeAt(i)));
    else if (folded > 0xff) key.push(folded >> 8);
  }
  if (key[key.length - 1] === SEPARATOR) key.pop();
  return Uint8Array.from(key);
}

/** The key as readable lower-case text. */
export function unfoldKey(key: Uint8Array): string {
  let text = '';
  for (let i = 0; i < key.length; i++) {
    const letter = key[i] ?? 0;
    if (letter < FIRST_WIDE) {
      text += CLASS_TO_CHAR[letter] ?? '';
      continue;
    }
    const high = (key[i + 1] ?? FIRST_LETTER) - FIRST_LETTER;
    const middle = (key[i + 2] ?? FIRST_LETTER) - FIRST_LETTER;
    text += String.fromCharCode((high << 9) | (middle << 3) | (letter - FIRST_WIDE));
    i += 2;
  }
  return text;
}
