/**
 * Reads calendar dates as pages write them, in many languages and scripts. A date is what the page states: a time
 * zone never shifts the day. Relative dates ("3 hours ago") are left out, for there is no clock here.
 */
import { MONTH_NAMES, PERSIAN_MONTHS } from './month-names.ts';

/** A date found in text, with the stretch it was read from. */
export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_NAMES).flatMap((months) =>
    months.flatMap((forms, index) => forms.split('|').map((form): [string, number] => [form, index + 1])),
  ),
);
/** Names that mean different months in different languages; the language decides where it is known. */
const NAME = [...MONTH_BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|-го|-е)?[.,]?\\s*(?:of\\s+|de\\s+|d['’]|den\\s+|-\\s*|/\\s*|ngày\\s+)?(${NAME})(?![\\p{L}])[.,]?(?:\\s*(?:de[l]?|of|,|-|/)?\\s*)(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NAME})(?![\\p{L}])[.,]?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)\\s*[.,]?(?:\\s+(?:at\\s+)?\\d{1,2}:\\d{2}\\s*(?:[ap]\\.?m\\.?)?,?)?\\s*[.,/-]?\\s*(\\d{4})(?!\\d)`,
  'iu',
);
const YEAR_FIRST_NAMED = new RegExp(`(?<!\\d)(\\d{4})[.,]?\\s*(?:m\\.\\s*)?(${NAME})\\s*(\\d{1,2})(?!\\d)`, 'iu');
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?=T|$|\s)/;
const EAST_ASIAN = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?!\d|\.\d)/;
const VIETNAMESE = /(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})/iu;
const PERSIAN = new RegExp(
  `(\\d{1,2})\\s+(${PERSIAN_MONTHS.join('|')})(?:\\s+ماه)?(?:\\s*[،,])?\\s*(1[34]\\d{2})`,
  'u',
);
/** Arab newspapers write both names of a month: "9 كانون الأول / ديسمبر 2019". */
const DOUBLE_MONTH = /([\p{L} ]{3,14})\s?[/(]\s?(?=[\p{L}]{3,})/u;

/** The first calendar date in a text, or null. */
export function readDate(text: string, lang: string | null): string | null {
  return findDate(text, lang)?.date ?? null;
}

/** The first calendar date in a text with its place, or null. */
export function findDate(text: string, lang: string | null): FoundDate | null {
  const plain = westernDigits(text.slice(0, 2000));
  // Every form has four digits of a year or two numbers; most lines have neither.
  if (!/\d{4}|\d.*\d/s.test(plain)) return null;
  let first: FoundDate | null = null;
  for (const read of namesMonth(plain) ? READERS : NUMBER_READERS) {
    const found = read(plain, lang);
    if (found !== null && (first === null || found.start < first.start)) first = found;
  }
  return first;
}

type Reader = (text: string, lang: string | null) => FoundDate | null;

/** Greek writes one letter in two ways. */
const oneSigma = (text: string) => text.replaceAll('ς', 'σ');
const PLAIN_NAMES = [...MONTH_BY_NAME.keys()].map(oneSigma);

/**
 * Whether the name of a month stands anywhere. Patterns of hundreds of names in twenty scripts take longer to be made
 * ready than a page takes to be read, and most dates that pages state are numbers.
 */
function namesMonth(text: string): boolean {
  const lower = oneSigma(text.toLowerCase());
  return PLAIN_NAMES.some((name) => lower.includes(name));
}

const WHOLE_NUMBERS: readonly Reader[] = [
  (text) => fromNumbers(ISO.exec(text), [1, 2, 3]),
  (text) => fromNumbers(COMPACT.exec(text), [1, 2, 3]),
  (text) => fromNumbers(EAST_ASIAN.exec(text), [1, 2, 3]),
  (text) => fromNumbers(YEAR_FIRST.exec(text), [1, 2, 3]),
  (text) => fromNumbers(VIETNAMESE.exec(text), [3, 2, 1]),
];
const AMBIGUOUS: readonly Reader[] = [
  (text, lang) => fromNumeric(NUMERIC.exec(text), lang),
  (text) => fromPersian(PERSIAN.exec(text)),
];
const NUMBER_READERS: readonly Reader[] = [...WHOLE_NUMBERS, ...AMBIGUOUS];
const READERS: readonly Reader[] = [
  ...WHOLE_NUMBERS,
  (text, lang) => fromNamed(DAY_FIRST.exec(text), { year: 3, month: 2, day: 1 }, lang),
  (text, lang) => fromNamed(MONTH_FIRST.exec(text), { year: 3, month: 1, day: 2 }, lang),
  (text, lang) => fromNamed(YEAR_FIRST_NAMED.exec(text), { year: 1, month: 2, day: 3 }, lang),
  ...AMBIGUOUS,
  (text, lang) => fromDoubleMonth(text, lang),
];

function fromNumbers(found: RegExpExecArray | null, order: readonly [number, number, number]): FoundDate | null {
  if (found === null) return null;
  const [year, month, day] = order.map((group) => Number(found[group]));
  return place(found, year, month, day);
}

function fromNamed(
  found: RegExpExecArray | null,
  group: { readonly year: number; readonly month: number; readonly day: number },
  lang: string | null,
): FoundDate | null {
  if (found === null) return null;
  const month = monthNumber(found[group.month] ?? '', lang);
  return place(found, Number(found[group.year]), month, Number(found[group.day]));
}

function monthNumber(name: string, lang: string | null): number {
  const lower = name.toLowerCase();
  const own = MONTH_NAMES[primary(lang)]?.findIndex((forms) => forms.split('|').includes(lower)) ?? -1;
  return own >= 0 ? own + 1 : (MONTH_BY_NAME.get(lower) ?? 0);
}

/** `03/04/2024` is March in the United States and a few others, April elsewhere; a number over 12 settles it. */
function fromNumeric(found: RegExpExecArray | null, lang: string | null): FoundDate | null {
  if (found === null) return null;
  const a = Number(found[1]);
  const b = Number(found[3]);
  const year = Number(found[4]) < 100 ? 2000 + Number(found[4]) : Number(found[4]);
  const isMonthFirst = found[2] === '/' && (lang === null || /^en(?:-(?:US|PH|CA))?$/i.test(lang)) ? a <= 12 : b > 12;
  return isMonthFirst ? place(found, year, a, b) : place(found, year, b, a);
}

function fromPersian(found: RegExpExecArray | null): FoundDate | null {
  if (found === null) return null;
  const month = PERSIAN_MONTHS.indexOf(found[2] ?? '') + 1;
  const [year, gregorianMonth, day] = toGregorian(Number(found[3]), month, Number(found[1]));
  return place(found, year, gregorianMonth, day);
}

/** Solar Hijri to Gregorian by day count from 1 Farvardin 979 (the 33-year rule, exact for 1178-1633). */
function toGregorian(year: number, month: number, day: number): [number, number, number] {
  const past = year - 979;
  let days = 365 * past + Math.floor(past / 33) * 8 + Math.floor(((past % 33) + 3) / 4) + day - 1;
  days += month <= 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
  // 1 Farvardin 979 is 20 March 1600.
  const date = new Date(Date.UTC(1600, 2, 20) + days * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

function fromDoubleMonth(text: string, lang: string | null): FoundDate | null {
  if (!/[\u0600-\u06ff]/.test(text) || !DOUBLE_MONTH.test(text)) return null;
  const single = text.replace(/(\d{1,2}\s)[\p{L} ]{3,14}\s?[/(]\s?([\p{L} ]{3,14})\)?(\s\d{4})/u, '$1$2$3');
  if (single === text) return null;
  const found = fromNamed(DAY_FIRST.exec(single), { year: 3, month: 2, day: 1 }, lang);
  return found && { ...found, end: Math.min(text.length, found.end + text.length - single.length) };
}

function place(found: RegExpExecArray, year = 0, month = 0, day = 0): FoundDate | null {
  const date = calendarDate(year, month, day);
  return date === null ? null : { date, start: found.index, end: found.index + found[0].length };
}

/** `YYYY-MM-DD` of a day that exists, between 1900 and 2099. */
function calendarDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/** A text with Arabic-Indic, Persian, Devanagari, Bengali and full-width digits as Western ones, length unchanged. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

function primary(lang: string | null): string {
  return (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The day that an address carries: "/2021/05/11/", "/20210511-", or "…-2021-05-11/" at its end. */
export function dateInAddress(url: string): { readonly date: string; readonly words: string } | null {
  const words =
    /\/((?:19|20)\d{2}[/-]?\d{2}[/-]?\d{2})(?:\/|-|_|$)/.exec(url)?.[1] ??
    /-((?:19|20)\d{2}-\d{2}-\d{2})(?:\/|\.\w+)?$/.exec(url)?.[1];
  const date = words === undefined ? null : readDate(words.replace(/^(\d{4})\D?(\d{2})\D?(\d{2})$/, '$1-$2-$3'), null);
  return words === undefined || date === null ? null : { date, words };
}
