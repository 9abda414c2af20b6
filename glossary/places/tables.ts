/** Reads our tab-separated tables: `#` opens a comment line, the first other line names the columns. */
import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** A line that does not have a cell for each column; lines count from 1, as an editor's do. */
export interface BrokenLine {
  readonly line: number;
  readonly message: string;
}

/** Rows of a table beside this file. */
export function readTable(name: string): Row[] {
  const { rows, broken } = parseTable(readFileSync(new URL(name, import.meta.url), 'utf8'));
  if (broken[0]) throw new Error(`${name}, line ${broken[0].line}: ${broken[0].message}`);
  return [...rows.values()];
}

/** Rows by their line, and the lines that cannot be read. */
export function parseTable(text: string): { readonly rows: Map<number, Row>; readonly broken: readonly BrokenLine[] } {
  const rows = new Map<number, Row>();
  const broken: BrokenLine[] = [];
  let columns: readonly string[] | null = null;
  for (const [index, words] of text.split('\n').entries()) {
    if (words === '' || words.startsWith('#')) continue;
    const cells = words.split('\t');
    if (columns === null) columns = cells;
    else if (cells.length === columns.length)
      rows.set(index + 1, Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])));
    else broken.push({ line: index + 1, message: `${cells.length} cells, not ${columns.length}: ${words}` });
  }
  return { rows, broken };
}

/** A cell, or an error that names what is missing. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

/** The parts of a cell that lists spellings. */
export function parts(row: Row, column: string): string[] {
  return cell(row, column)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A file of an installed package. */
export function readPackageFile(path: string): string {
  return readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
}

/** The strings of a JSON list. */
export function stringList(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}
