/**
 * Tells the day on which a text first stood elsewhere from the page's own: "First published by Mill Post, 8 November"
 * dates the original, "Originally published June 1, 2021" the page. Words by language as in `reprint-languages.ts`.
 */
import type { ArticleInput } from '../article/article-input.ts';
import { looseKey } from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import { findDate } from './read-date.ts';

const FIRST =
  /\b(?:first|originally|previously|initially|the original)\b|zuerst|zunächst|ursprünglich|erstmals|initialement|d['’]abord|originellement|à l['’]origine|pour la première fois|originalmente|primero|inicialmente|por primera vez|primeiro|pela primeira vez|originariamente|inizialmente|per la prima volta|\b(?:eerder|eerst|oorspronkelijk)\b|pierwotnie|najpierw|po raz pierwszy|впервые|первоначально|[ву]перше|спочатку|لأول مرة|أولا|أصلا|(?<!\p{L})[iİ]lk\s(?:olarak|kez|defa)/iu;
const STOOD =
  /publish|appeared|posted|printed|\bran\b|erschien|veröffentlicht|publiziert|publié|\bparue?s?\b|publicad|publicó|aparec|saiu|pubblicat|apparso|uscito|gepubliceerd|versch(?:een|enen)|opublikowan|ukazał|опубликован|опублікован|نُ?شر|yay[ıi]/iu;

/** Whether a line tells when or where something was first published. */
function tellsFirst(text: string): boolean {
  return FIRST.test(text) && STOOD.test(text);
}

/** A place behind the day: "on 8 November 2022 in Mill Post". */
const PLACE = /^[^.\n]{0,12}\s(?:\p{Ll}{1,12}\s){1,3}["“«„‘]?\p{Lu}/u;
/** Words between "published" and the day: "on", "am", a day of the week. */
const BEFORE_DAY = 16;

/** Whether the words of first publication are followed by a day and by no place. */
export function isFirstDay(text: string, lang: string | null): boolean {
  const dated = tellsFirst(text) ? findDate(text, lang) : null;
  if (dated === null) return false;
  const lead = text.slice(0, dated.start);
  const ends = [FIRST, STOOD].map((words) => {
    const found = words.exec(lead);
    return found === null ? -1 : found.index + found[0].length;
  });
  const rest = lead.slice(Math.max(...ends)).replace(/^\p{L}+/u, '');
  return Math.min(...ends) >= 0 && rest.length <= BEFORE_DAY && !PLACE.test(text.slice(dated.end));
}

/** What is known of a page's origin when its days are read. */
export interface KnownOrigin {
  readonly publisher: string | null;
  readonly isReprint: boolean;
}

/** A page without the lines, and the marks in them, whose days are those of another outlet's first publication. */
export function withoutFirstDays(page: PageContext, known: KnownOrigin): PageContext {
  const { input } = page;
  const name = looseKey(known.publisher ?? '');
  const isOther = (text: string) =>
    tellsFirst(text) &&
    (known.isReprint || !(isFirstDay(text, input.lang) || (name !== '' && looseKey(text).includes(name))));
  const dropped: string[] = [];
  const isKept = (text: string) => {
    if (!isOther(text)) return true;
    dropped.push(text);
    return false;
  };
  const lines = input.signals.lines.filter(({ text }) => isKept(text));
  const blocks = input.blocks.filter(({ start, end }) => isKept(input.text.slice(start, end)));
  if (dropped.length === 0) return page;
  return {
    ...page,
    input: { ...input, blocks, signals: { ...input.signals, lines, times: timesOutside(input, dropped) } },
  };
}

/** The marks that stand in no dropped line, or in another line as well. */
function timesOutside({ signals, text }: ArticleInput, dropped: readonly string[]): ArticleInput['signals']['times'] {
  const kept = [text, ...signals.lines.map((line) => line.text)].join('\n');
  const count = (whole: string, part: string) => whole.split(part).length - 1;
  return signals.times.filter((mark) => {
    const inside = mark.text === '' ? 0 : count(dropped.join('\n'), mark.text);
    return inside === 0 || count(kept, mark.text) > inside;
  });
}
