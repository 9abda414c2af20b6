/** One row per saved page: counts of one article, for a table that can be sorted. No outlet is ranked or scored. */
import Papa from 'papaparse';
import type { FullReport } from './page-report.ts';
import { countStatements } from './statements.ts';

export const SAVED_COLUMNS = [
  'statements',
  'named',
  'unnamed',
  'agentless',
  'party',
  'groups',
  'places',
  'words',
] as const;
export type SavedColumn = (typeof SAVED_COLUMNS)[number];

export type SavedOutcome =
  | { readonly kind: 'report'; readonly report: FullReport }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'empty' }
  /** Called a page, and no line of HTML in it. */
  | { readonly kind: 'not-html' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface SavedRow {
  readonly file: string;
  readonly status: SavedOutcome['kind'];
  readonly title: string;
  readonly host: string;
  readonly published: string;
  /** Original publisher when the page is a reprint. */
  readonly reprintOf: string;
  readonly reason: string;
  /** Null for a page without an article; a count is null where the page's language is not analysed for it. */
  readonly counts: Readonly<Record<SavedColumn, number | null>> | null;
}

const distinct = (ids: readonly (string | null)[]): number => new Set(ids).size;

const NOT_COUNTED = { all: null, named: null, unnamed: null, agentless: null, party: null };

function countsOf({ attributions, mentions, summary, sourcingSupported }: FullReport): SavedRow['counts'] {
  const { all, named, unnamed, agentless, party } = sourcingSupported ? countStatements(attributions) : NOT_COUNTED;
  const idsOf = (kind: 'group' | 'place') =>
    mentions.filter((mention) => mention.kind === kind).map(({ id, name }) => id ?? name);
  return {
    statements: all,
    named,
    unnamed,
    agentless,
    party,
    groups: distinct(idsOf('group')),
    places: distinct(idsOf('place')),
    words: summary.words,
  };
}

/** A name for one more file in the table: two of one name stay apart. */
export function freeName(path: string, taken: ReadonlySet<string>): string {
  let name = path;
  for (let count = 2; taken.has(name); count++) name = `${path} (${count})`;
  return name;
}

/** The row of one file; the report itself is not kept. */
export function savedRow(file: string, outcome: SavedOutcome): SavedRow {
  const empty = {
    file,
    status: outcome.kind,
    title: '',
    host: '',
    published: '',
    reprintOf: '',
    reason: '',
    counts: null,
  };
  if (outcome.kind === 'failed') return { ...empty, reason: outcome.reason };
  if (outcome.kind !== 'report') return empty;
  const { report } = outcome;
  const { provenance } = report;
  return {
    ...empty,
    title: report.headline.text || report.page.title,
    host: provenance.host,
    published: provenance.published ?? '',
    reprintOf: provenance.reprint ? (provenance.originalPublisher ?? '?') : '',
    reason: report.sourcingSupported ? '' : `sourcing is not analysed in this language: ${report.page.lang}`,
    counts: countsOf(report),
  };
}

const inOrder = new Intl.Collator(undefined, { numeric: true });

export type SavedOrder = SavedColumn | 'file' | 'title' | 'published' | 'reprintOf';

/** Rows in a new order; rows without counts come last either way, equal ones stay as they were. */
export function sortSavedRows(rows: readonly SavedRow[], order: SavedOrder, direction: 'up' | 'down'): SavedRow[] {
  const sign = direction === 'up' ? 1 : -1;
  const isText = order === 'file' || order === 'title' || order === 'published' || order === 'reprintOf';
  return [...rows].sort((a, b) => {
    if (isText) return sign * inOrder.compare(a[order], b[order]);
    const [first = null, second = null] = [a.counts?.[order], b.counts?.[order]];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}

/** The table as CSV, column names in English. */
export function savedRowsToCsv(rows: readonly SavedRow[]): string {
  const table = rows.map(({ file, status, title, host, published, reprintOf, reason, counts }) => ({
    file,
    status,
    title,
    host,
    published,
    reprint_of: reprintOf,
    ...Object.fromEntries(SAVED_COLUMNS.map((column) => [column, counts?.[column] ?? ''])),
    reason,
  }));
  return `${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
