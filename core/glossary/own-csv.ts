/**
 * The reader's own entries as a table: `name,aliases,kind,theatre,note,link`, aliases separated by semicolons. Any
 * column but the name may be missing, in any order; problems carry the line a spreadsheet's text file shows.
 */
import Papa from 'papaparse';
import { type OwnProblem, ownFault, quoted } from './own-faults.ts';
import { checkOwnEntries, type OwnEntry, type OwnEntryOnLine, type OwnParsed } from './own-glossary.ts';

/** The columns, in the order of the export. */
export const OWN_COLUMNS = ['name', 'aliases', 'kind', 'theatre', 'note', 'link'] as const;
type Column = (typeof OWN_COLUMNS)[number];

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table; all of it is taken or none. */
export function parseOwnCsv(text: string): OwnParsed {
  const { rows, problems } = readRows(text.replace(/^\ufeff/u, ''));
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!header.includes('name')) {
    return { kind: 'refused', problems: [{ line: 1, ...ownFault('no-header', OWN_COLUMNS.join(',')) }] };
  }
  const unknown = header.filter((column) => column !== '' && !OWN_COLUMNS.some((known) => known === column));
  for (const column of unknown) problems.push({ line: 1, ...ownFault('unknown-column', quoted(column)) });
  return checkOwnEntries(
    rows.slice(1).map((row) => rawEntry(row, header)),
    problems,
  );
}

function rawEntry({ line, cells }: Row, header: readonly string[]): OwnEntryOnLine {
  const cell = (column: Column) => withoutGuard(cells[header.indexOf(column)] ?? '').trim();
  return {
    line,
    name: cell('name'),
    aliases: [cell('aliases')],
    kind: cell('kind'),
    theatre: cell('theatre'),
    note: cell('note'),
    link: cell('link'),
  };
}

/** Beginnings of cells that spreadsheets take for a formula; an apostrophe of the reader's own before one is guarded too. */
const RUN_BY_SPREADSHEETS = /^'*[=+\-@\t\r]/u;

/** The apostrophe with which the export keeps a spreadsheet from running a cell. */
function withoutGuard(cell: string): string {
  return cell.startsWith("'") && RUN_BY_SPREADSHEETS.test(cell) ? cell.slice(1) : cell;
}

/** Spreadsheets write semicolons or tabs where the comma marks decimals; the header line shows it. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

function readRows(text: string): { rows: Row[]; problems: OwnProblem[] } {
  const rows: Row[] = [];
  const problems: OwnProblem[] = [];
  let cursor = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
    step({ data, errors, meta }) {
      for (const { type } of errors) if (type === 'Quotes') problems.push({ line, ...ownFault('open-quote') });
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      line += text.slice(cursor, meta.cursor).split(/\r\n|\r|\n/u).length - 1;
      cursor = meta.cursor;
    },
  });
  return { rows, problems };
}

/** The entries as a table that a spreadsheet opens without running anything in it. */
export function exportOwnCsv(entries: readonly OwnEntry[]): string {
  const data = entries.map(({ name, aliases, kind, theatre, note, link }) => [
    name,
    aliases.join('; '),
    kind ?? '',
    theatre ?? '',
    note,
    link ?? '',
  ]);
  return `${Papa.unparse({ fields: [...OWN_COLUMNS], data }, { newline: '\n', escapeFormulae: RUN_BY_SPREADSHEETS })}\n`;
}
