/**
 * The article as a reference: APA 7, BibTeX (biblatex @online) and CSL-JSON. Names stand as the page gives them, never
 * inverted, since a byline may be a person, a body or another outlet. The address of an archived copy is left blank
 * for the reader to fill in.
 */
import type { FullReport } from '../page-report.ts';

interface Work {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string;
  readonly original: string | null;
}

function workOf({ page, provenance, headline }: FullReport): Work {
  const { originalPublisher, originalPublished, reprint } = provenance;
  const original = [originalPublisher, originalPublished].filter((part) => part !== null).join(', ');
  return {
    title: headline.text || page.title,
    authors: provenance.byline,
    publisher: provenance.publisher ?? provenance.host,
    date: provenance.published,
    url: page.url,
    original: reprint && original !== '' ? original : null,
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function apaDate(date: string | null): string {
  const [year, month, day] = date?.split('-') ?? [];
  if (year === undefined) return 'n.d.';
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? year : `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
}

function apaAuthors(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

const closed = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

/** APA 7, "Webpage on a news website". */
export function toApa(report: FullReport): string {
  const { title, authors, publisher, date, url, original } = workOf(report);
  const lead = authors.length > 0 ? apaAuthors(authors) : publisher;
  const site = authors.length > 0 && lead !== publisher ? `${closed(publisher)} ` : '';
  const note = original === null ? '' : `(Reprinted from ${original}) `;
  return `${closed(lead)} (${apaDate(date)}). ${closed(title)} ${site}${note}${url}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (words: string): string => words.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? sign);

function bibtexKey({ publisher, date, title }: Work): string {
  const words = `${publisher} ${date?.slice(0, 4) ?? 'nd'} ${title}`
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.slice(0, 5).join('-') ?? 'page';
}

/** BibTeX for biblatex; double braces keep names and title as they stand. */
export function toBibtex(report: FullReport): string {
  const work = workOf(report);
  const fields: readonly (readonly [string, string])[] = [
    ...(work.authors.length > 0
      ? [['author', work.authors.map((name) => `{${tex(name)}}`).join(' and ')] as const]
      : []),
    ['title', `{${tex(work.title)}}`],
    ['organization', tex(work.publisher)],
    ...(work.date === null ? [] : [['date', work.date] as const]),
    ['url', work.url.replace(/[{}\\]/g, encodeURIComponent)],
    ...(work.original === null ? [] : [['note', `Reprinted from ${tex(work.original)}`] as const]),
    ['archiveurl', ''],
    ['urldate', ''],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${bibtexKey(work)},\n${lines.join(',\n')}\n}\n`;
}

/** CSL-JSON, as Zotero and citeproc read it. */
export function toCslJson(report: FullReport): string {
  const { title, authors, publisher, date, url, original } = workOf(report);
  const entry = {
    id: url,
    type: 'article-newspaper',
    title,
    author: authors.map((literal) => ({ literal })),
    'container-title': publisher,
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    URL: url,
    archive: '',
    archive_location: '',
    ...(original === null ? {} : { note: `Reprinted from ${original}` }),
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
