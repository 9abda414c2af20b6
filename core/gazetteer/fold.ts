/**
 * Folds text to the small alphabet of the automaton, one code unit at a time: case, diacritics, apostrophes and vowel
 * points vanish, hyphens and white space become one separator. Names and text go through the same table, so that
 * "Ra's al-ʿAyn" and "RAS AL AYN" walk the same path. Scripts without an entry (CJK, Thai …) end a name.
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

function letterClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const letter of LETTERS) {
    const plain = SPELLED[letter] ?? letter;
    if (plain === letter && !classes.has(letter)) classes.set(letter, FIRST_LETTER + classes.size);
  }
  return classes;
}

/** First class in the low byte, second class (ß, æ …) in the high byte. */
function foldUnit(unit: number, classes: ReadonlyMap<string, number>): number {
  const spread = String.fromCharCode(unit).normalize('NFKD').toLowerCase().normalize('NFKD');
  let folded = 0;
  let shift = 0;
  for (const char of spread) {
    for (const plain of SPELLED[char] ?? char) {
      const letter = classes.get(plain);
      if (letter === undefined || shift > 8) continue;
      folded |= letter << shift;
      shift += 8;
    }
  }
  return folded;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  const classes = letterClasses();
  for (const [from, to] of RANGES) for (let unit = from; unit <= to; unit++) table[unit] = foldUnit(unit, classes);
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

/** Fold class of every UTF-16 code unit. */
export const FOLD: Uint16Array = buildTable();

/** How many classes there are; every class fits a byte. */
export const CLASS_COUNT: number = FIRST_LETTER + letterClasses().size;

const CLASS_TO_CHAR: readonly string[] = ['', '', ' ', '.', ...letterClasses().keys()];

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
    if (folded > 0xff) key.push(folded >> 8);
  }
  if (key[key.length - 1] === SEPARATOR) key.pop();
  return Uint8Array.from(key);
}

/** The key as readable lower-case text. */
export function unfoldKey(key: Uint8Array): string {
  let text = '';
  for (const letter of key) text += CLASS_TO_CHAR[letter] ?? '';
  return text;
}
