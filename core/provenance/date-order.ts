/**
 * Which of two days "04/05/2023" means on a page. Its other dates tell best, then numbers that can only be days, its
 * host, its outlet's country, its language. A page that shows none of them leaves it open: nothing is guessed.
 */
import type { ArticleInput } from '../article/article-input.ts';
import type { FoundDate } from './calendar-days.ts';
import { MODIFIED_METAS, PUBLISHED_METAS } from './date-words.ts';
import { hostOf } from './hosts.ts';
import { type LdNode, textOf } from './json-ld.ts';
import { metaContent, pageAddress } from './page-address.ts';
import { dateInAddress } from './read-date.ts';

type DateOrder = 'day-first' | 'month-first';

/** What a page shows of the day it speaks of and of its way of writing days. */
export interface DateWitnesses {
  /** Days that can be read in one way only. */
  readonly days: readonly string[];
  /** `YYYY-MM`, from the address. */
  readonly month: string | null;
  readonly order: DateOrder | null;
}

/** Gathers what a page shows; `country` is that of its outlet, where it is known. */
export function gatherWitnesses(input: ArticleInput, nodes: readonly LdNode[], country: string | null): DateWitnesses {
  const url = pageAddress(input);
  const inAddress = /\/((?:19|20)\d{2})\/(\d{1,2})\//.exec(url);
  return {
    days: statedDays(url, input, nodes),
    month: inAddress === null ? null : `${inAddress[1]}-${(inAddress[2] ?? '').padStart(2, '0')}`,
    order: orderInUse(input) ?? habitOf(hostOf(url), input, country),
  };
}

/** The day that a date means on a page, or null where it may be either. */
export function settleDate({ date, either }: FoundDate, { days, month, order }: DateWitnesses): string | null {
  if (either === undefined) return date;
  const readings = [either.dayFirst, either.monthFirst];
  const witnessed = readings.filter((reading) => days.some((day) => isBeside(reading, day)));
  const inMonth = readings.filter((reading) => month !== null && reading.startsWith(month));
  for (const [only, ...others] of [witnessed, inMonth]) if (only !== undefined && others.length === 0) return only;
  return order === null ? null : order === 'day-first' ? either.dayFirst : either.monthFirst;
}

const DAY_MS = 86_400_000;

/** The same day, or the next: a change after midnight, a zone further east. */
function isBeside(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

function statedDays(url: string, { signals }: ArticleInput, nodes: readonly LdNode[]): string[] {
  const metas = new Set([...PUBLISHED_METAS, ...MODIFIED_METAS]);
  const stated = [
    dateInAddress(url)?.date ?? '',
    ...nodes.flatMap((node) => ['datePublished', 'dateModified', 'dateCreated'].map((key) => textOf(node[key]) ?? '')),
    ...signals.metas.filter(({ name }) => metas.has(name)).map(({ content }) => content),
    ...signals.times.filter(({ hints }) => !/\bbeside\b/.test(hints)).map(({ datetime }) => datetime),
  ];
  return stated.flatMap((text) => ISO_DAY.exec(text) ?? []);
}

const NUMBERS = /(?<![\d.])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)?\d{2}(?!\d)/g;

/** "25/05/2023" anywhere on the page shows how it writes days, unless "05/25/2023" shows the opposite. */
function orderInUse({ signals }: ArticleInput): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const { text } of [...signals.times, ...signals.lines]) {
    if (text.length > 200) continue;
    for (const [, first, second] of text.matchAll(NUMBERS)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && a <= 31 && b <= 12) orders.add('day-first');
      if (b > 12 && b <= 31 && a <= 12) orders.add('month-first');
    }
  }
  const [only, ...others] = orders;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Country codes that sites all over the world use for their sound. */
const SOLD_ABROAD = new Set('io co tv me ai ly to cc fm ws nu gg sh st im is tk ml ga cf la am'.split(' '));
const MONTH_FIRST = new Set(['us', 'ph', 'gov', 'mil', 'edu']);
/** Countries in whose English both orders are in use, or neither. */
const UNDECIDED = new Set(['ca', 'jp', 'kr', 'cn', 'tw']);

function orderIn(code: string): DateOrder | null {
  if (UNDECIDED.has(code)) return null;
  return MONTH_FIRST.has(code) ? 'month-first' : 'day-first';
}

/** The order that a host, an outlet's country or a language stands for. */
function habitOf(host: string, input: ArticleInput, country: string | null): DateOrder | null {
  const language = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(input.lang ?? '');
  const [primary, region] = [language?.[1]?.toLowerCase(), language?.[2]?.toLowerCase()];
  if (primary !== undefined && primary !== 'en') return 'day-first';
  const [top = '', second = ''] = host.split('.').reverse();
  const isCountry = top.length === 2 && (!SOLD_ABROAD.has(top) || /^(?:com?|net|org|gov|edu)$/.test(second));
  if (isCountry || MONTH_FIRST.has(top)) return orderIn(top);
  if (country !== null) return orderIn(country.toLowerCase());
  const shown = region ?? /^en[-_]([a-z]{2})$/i.exec(metaContent(input, 'og:locale') ?? '')?.[1]?.toLowerCase();
  return shown === undefined ? null : orderIn(shown);
}
