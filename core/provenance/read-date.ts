/**
 * Reads calendar dates as pages write them, in many languages and scripts. A date is what the page states: a time
 * zone never shifts the day. Relative dates ("3 hours ago") are left out, for there is no clock here.
 */
import { type FoundDate, fullYear, place, toGregorian } from './calendar-days.ts';
import { MONTH_NAMES, PERSIAN_MONTHS } from './month-names.ts';
import { MONTH_BY_NAME, type MonthPatterns, monthPatternsFor } from './month-patterns.ts';

const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?=T|$|\s)/;
const EAST_ASIAN = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?!\d|\.\d)/;
const SOLAR_NUMERIC = /(?<!\d)(1[34]\d{2})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
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
  const months = monthPatternsFor(plain);
  let first: FoundDate | null = null;
  for (const read of months ? [...WHOLE_NUMBERS, ...namedReaders(months)] : NUMBER_READERS) {
    const found = read(plain, lang);
    if (found !== null && (first === null || found.start < first.start)) first = found;
  }
  return first;
}

type Reader = (text: string, lang: string | null) => FoundDate | null;

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
  (text, lang) => (primary(lang) === 'fa' ? fromSolar(SOLAR_NUMERIC.exec(text)) : null),
];
const NUMBER_READERS: readonly Reader[] = [...WHOLE_NUMBERS, ...AMBIGUOUS];
const namedReaders = (months: MonthPatterns): readonly Reader[] => [
  (text, lang) => fromNamed(months.dayFirst.exec(text), { year: 3, month: 2, day: 1 }, lang),
  (text, lang) => fromNamed(months.monthFirst.exec(text), { year: 3, month: 1, day: 2 }, lang),
  (text, lang) => fromNamed(months.yearFirst.exec(text), { year: 1, month: 2, day: 3 }, lang),
  ...AMBIGUOUS,
  (text, lang) => fromDoubleMonth(text, months, lang),
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
  return place(found, fullYear(found[group.year] ?? ''), month, Number(found[group.day]));
}

function monthNumber(name: string, lang: string | null): number {
  const lower = name.toLowerCase();
  const own = MONTH_NAMES[primary(lang)]?.findIndex((forms) => forms.split('|').includes(lower)) ?? -1;
  return own >= 0 ? own + 1 : (MONTH_BY_NAME.get(lower) ?? 0);
}

/** The day of the week beside a date in English, the language in which both orders are in use. */
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}[.,]{0,2}\s{1,3}$/i;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * `03/04/2024` is March in the United States and a few others, April elsewhere; a number over 12 or the weekday beside
 * it settles it. Otherwise the language's habit goes first and the other reading is given with it.
 */
function fromNumeric(found: RegExpExecArray | null, lang: string | null): FoundDate | null {
  if (found === null) return null;
  const a = Number(found[1]);
  const b = Number(found[3]);
  const year = fullYear(found[4] ?? '');
  const dayFirst = place(found, year, b, a);
  const monthFirst = found[2] === '.' && dayFirst !== null ? null : place(found, year, a, b);
  if (dayFirst === null || monthFirst === null || dayFirst.date === monthFirst.date) return dayFirst ?? monthFirst;
  const weekday = WEEKDAY.exec(found.input.slice(Math.max(0, found.index - 14), found.index))?.[1];
  const isOn = ({ date }: FoundDate) => WEEKDAYS[new Date(date).getUTCDay()] === weekday?.toLowerCase();
  const fitting = [dayFirst, monthFirst].filter(isOn);
  if (fitting[0] !== undefined && fitting.length === 1) return fitting[0];
  const isAmerican = found[2] === '/' && (lang === null || /^en(?:-(?:US|PH|CA))?$/i.test(lang));
  const either = { dayFirst: dayFirst.date, monthFirst: monthFirst.date };
  return { ...(isAmerican ? monthFirst : dayFirst), either };
}

function fromPersian(found: RegExpExecArray | null): FoundDate | null {
  if (found === null) return null;
  const month = PERSIAN_MONTHS.indexOf(found[2] ?? '') + 1;
  return place(found, ...toGregorian(Number(found[3]), month, Number(found[1])));
}

function fromSolar(found: RegExpExecArray | null): FoundDate | null {
  if (found === null || Number(found[2]) > 12 || Number(found[3]) > 31) return null;
  return place(found, ...toGregorian(Number(found[1]), Number(found[2]), Number(found[3])));
}

function fromDoubleMonth(text: string, months: MonthPatterns, lang: string | null): FoundDate | null {
  if (!/[\u0600-\u06ff]/.test(text) || !DOUBLE_MONTH.test(text)) return null;
  const single = text.replace(/(\d{1,2}\s)[\p{L} ]{3,14}\s?[/(]\s?([\p{L} ]{3,14})\)?(\s\d{4})/u, '$1$2$3');
  if (single === text) return null;
  const found = fromNamed(months.dayFirst.exec(single), { year: 3, month: 2, day: 1 }, lang);
  return found && { ...found, end: Math.min(text.length, found.end + text.length - single.length) };
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

const IN_ADDRESS: readonly RegExp[] = [
  /\/((?:19|20)\d{2}[/-]?\d{2}[/-]?\d{2})(?:\/|-|_|$)/,
  /-((?:19|20)\d{2}-\d{2}-\d{2})(?:\/|\.\w+)?$/,
  /\/((?:19|20)\d{2}\/[a-z]{3,9}\/\d{1,2})(?:\/|$)/i,
];

/** The day that an address carries: "/2021/05/11/", "/2021/may/11/", "/20210511-", or "…-2021-05-11/" at its end. */
export function dateInAddress(url: string): { readonly date: string; readonly words: string } | null {
  for (const form of IN_ADDRESS) {
    const words = form.exec(url)?.[1];
    const date = words === undefined ? null : dayOf(words);
    if (words !== undefined && date !== null) return { date, words };
  }
  return null;
}

function dayOf(words: string): string | null {
  const [year, month, day] = words.split('/');
  const isNamed = month !== undefined && /[a-z]/i.test(month);
  return readDate(
    isNamed ? `${day} ${month} ${year}` : words.replace(/^(\d{4})\D?(\d{2})\D?(\d{2})$/, '$1-$2-$3'),
    'en',
  );
}
