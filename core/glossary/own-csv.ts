/**
 * The reader's own entries as a table: `name,aliases,kind,theatre,note,link`, aliases separated by semicolons. Any
 * column but the name may be missing, in any order; problems carry the line a spreadsheet's text file shows.
 */
import Papa from 'papaparse';
import { checkOwnEntries, type OwnEntry, type OwnParsed, type OwnProblem, type RawOwnEntry } from './own-glossary.ts';

const COLUMNS = ['name', 'aliases', 'kind', 'theatre', 'note', 'link'] as const;
type Column = (typeof COLUMNS)[number];

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table; all of it is taken or none. */
export function parseOwnCsv(text: string): OwnParsed {
  const { rows, problems } = readRows(text.replace(/^\ufeff/u, ''));
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!header.includes('name')) {
    return {
      kind: 'refused',
      problems: [{ line: 1, message: `the first line must name the columns: ${COLUMNS.join(',')}` }],
    };
  }
  const unknown = header.filter((column) => column !== '' && !COLUMNS.some((known) => known === column));
  for (const column of unknown) problems.push({ line: 1, message: `unknown column "${column}"` });
  return checkOwnEntries(
    rows.slice(1).map((row) => rawEntry(row, header)),
    problems,
  );
}

function rawEntry({ line, cells }: Row, header: readonly string[]): RawOwnEntry {
  const cell = (column: Column) => (cells[header.indexOf(column)] ?? '').trim();
  const aliases = cell('aliases').split(';');
  return {
    line,
    name: cell('name'),
    aliases: aliases.map((alias) => alias.trim()).filter((alias) => alias !== ''),
    kind: cell('kind'),
    theatre: cell('theatre'),
    note: cell('note'),
    link: cell('link'),
  };
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
      for (const { message } of errors) problems.push({ line, message });
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
  return `${Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\n', escapeFormulae: true })}\n`;
}
