/** Reads our tab-separated tables: `#` opens a comment line, the first other line names the columns. */
import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** Rows of a table beside this file. */
export function readTable(name: string): Row[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  const [head = '', ...rest] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head.split('\t');
  return rest.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${name}: ${cells.length} cells, not ${columns.length}: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
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
