/** Days of the calendar as texts write them: which exist, of what year, and where in the text they stand. */

/** A date found in text, with the stretch it was read from. */
export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** Both readings of "04/05/2023", where nothing in the words tells day from month; `date` is then one of them. */
  readonly either?: { readonly dayFirst: string; readonly monthFirst: string };
}

/** "23" and "’23" are of this century. */
export function fullYear(written: string): number {
  const year = Number(written.replace(/^['’]/, ''));
  return year < 100 ? 2000 + year : year;
}

/** Years of the Buddhist era are 543 ahead of ours. */
const BUDDHIST = 543;

/** A day that exists, with the stretch it was read from. */
export function place(found: RegExpExecArray, year = 0, month = 0, day = 0): FoundDate | null {
  const date = calendarDate(year >= 1900 + BUDDHIST ? year - BUDDHIST : year, month, day);
  return date === null ? null : { date, start: found.index, end: found.index + found[0].length };
}

/** `YYYY-MM-DD` of a day that exists, between 1900 and 2099. */
function calendarDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Solar Hijri to Gregorian by day count from 1 Farvardin 979 (the 33-year rule, exact for 1178-1633). */
export function toGregorian(year: number, month: number, day: number): [number, number, number] {
  const past = year - 979;
  let days = 365 * past + Math.floor(past / 33) * 8 + Math.floor(((past % 33) + 3) / 4) + day - 1;
  days += month <= 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
  // 1 Farvardin 979 is 20 March 1600.
  const date = new Date(Date.UTC(1600, 2, 20) + days * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
