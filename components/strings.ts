/**
 * The words of the interface. Keys are those of public/_locales/en/messages.json, checked by the compiler; the
 * entrypoint supplies the browser's look-up once, before anything is drawn. Plural forms are separate messages
 * (`statements_one`, `statements_other` …) chosen by the language's own rules.
 */
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
type BaseOf<Key> = Key extends `${infer Base}_other` ? (`${Base}_one` extends MessageKey ? Base : never) : never;
/** A message with plural forms, without its ending. */
export type PluralKey = BaseOf<MessageKey>;

export interface StringSource {
  /** `browser.i18n.getMessage`: an empty string when the key is unknown. */
  readonly getMessage: (key: string, substitutions: string[]) => string;
  /** BCP 47 tag of the language the messages are in. */
  readonly locale: string;
}

let source: StringSource = { getMessage: (key) => key, locale: 'en' };
/** Made when first needed: making one costs more than a thousand uses, and a page may show dozens of counts at once. */
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;

/**
 * Sets where words come from. The messages name their own language (`locale_tag`): a browser in a language we do not
 * have shows English messages, and dates must then be English too.
 */
export function setStrings(next: StringSource): void {
  const locale = next.getMessage('locale_tag' satisfies MessageKey, []) || next.locale;
  source = { ...next, locale };
  plurals = null;
  numbers = null;
}

/** The language of the interface. */
export const uiLocale = (): string => source.locale;

/** The direction of the interface's script. */
export const uiDirection = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(source.locale) ? 'rtl' : 'ltr');

/**
 * Names in other scripts keep their own direction inside a right-to-left sentence (Unicode isolates). Around isolates a
 * first strong letter is not found: a mark (U+200F) has a list of them run as the sentence does.
 */
function isolate(words: string): string {
  if (uiDirection() !== 'rtl') return words;
  return words.includes('\u2068') ? `\u2068\u200f${words}\u2069` : `\u2068${words}\u2069`;
}

/** The message for `key`, with `$1` … `$9` replaced. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return source.getMessage(
    key,
    substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : isolate(value))),
  );
}

/** The plural form of `key` for `count`; `$1` is the count, further substitutions follow. */
export function tn(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const values = [formatNumber(count), ...substitutions.map(String)];
  plurals ??= new Intl.PluralRules(source.locale);
  return source.getMessage(`${key}_${plurals.select(count)}`, values) || source.getMessage(`${key}_other`, values);
}

/** Languages that write whole numbers below a thousand as programs do. */
const PLAIN_DIGITS = /^(?:de|en|es|fr|ru|uk)\b/;

/** A whole or decimal number in the reader's digits and separators. */
export function formatNumber(value: number): string {
  // On a reader's page the first number format costs more than all else that is shown there.
  if (Number.isInteger(value) && value >= 0 && value < 1000 && PLAIN_DIGITS.test(source.locale)) return String(value);
  numbers ??= new Intl.NumberFormat(source.locale);
  return numbers.format(value);
}

/** A calendar date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in the reader's order of words; other text stays as it is. */
export function formatDate(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (month === undefined) return date;
  const stamp = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return new Intl.DateTimeFormat(source.locale, {
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(stamp);
}

/** What stands between two words of a list. `Intl.ListFormat` joins short lists by bare spaces in some languages. */
function listSeparator(): string {
  const pair = source.getMessage('list_pair' satisfies MessageKey, ['\ue000', '\ue001']);
  return /\ue000([^\ue000\ue001]*)\ue001/.exec(pair)?.[1] ?? ', ';
}

/** A list of words joined as the language joins them. */
export const formatList = (words: readonly string[]): string => words.map(isolate).join(listSeparator());

/** Elements joined as the language joins a short list. */
export function listOfNodes<Node>(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index): (Node | string)[] => (index === 0 ? [node] : [listSeparator(), node]));
}

/** A share as whole per cent; a share too small to round up is "<1%". */
export function formatPercent(share: number): string {
  const format = new Intl.NumberFormat(source.locale, { style: 'percent' });
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share);
}
