/**
 * What is wrong with the lines of our place tables, for the glossary check: cells that are missing or too many, kinds
 * nobody knows, positions off the globe, an id that stands twice. Whether ids lead to records is for the compiler.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { FEATURES } from '../../core/gazetteer/format.ts';
import { OWN_TABLES } from './own-places.ts';
import { parseTable, type Row } from './tables.ts';

interface TableProblem {
  readonly file: string;
  /** Where the line is: its number, and its id if it has one. */
  readonly id: string;
  readonly message: string;
}

const HERE = new URL('.', import.meta.url);

/** Problems of every table beside this file. */
export function readTableProblems(): TableProblem[] {
  const tables = readdirSync(HERE).filter((name) => name.endsWith('.tsv'));
  const texts = new Map(tables.sort().map((name) => [name, readFileSync(new URL(name, HERE), 'utf8')]));
  return tableProblems(texts);
}

/** Problems of tables by name. */
export function tableProblems(texts: ReadonlyMap<string, string>): TableProblem[] {
  const ids = new Set<string>();
  return [...texts].flatMap(([name, text]) => {
    const { rows, broken } = parseTable(text);
    const isOwn = OWN_TABLES.includes(name);
    const ofRows = [...rows].flatMap(([line, row]) =>
      [...positionProblems(row), ...(isOwn ? ownProblems(row, ids) : [])].map((message) => ({
        file: `places/${name}`,
        id: row.id ? `line ${line}, ${row.id}` : `line ${line}`,
        message,
      })),
    );
    const ofLines = broken.map(({ line, message }) => ({ file: `places/${name}`, id: `line ${line}`, message }));
    return [...ofLines, ...ofRows];
  });
}

const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;
const LIMITS = { lat: 90, lon: 180 };

/** Degrees that are no number of the globe; tables whose positions come from elsewhere leave them empty. */
function positionProblems(row: Row): string[] {
  return Object.entries(LIMITS).flatMap(([column, limit]) => {
    const degrees = row[column] ?? '';
    return degrees === '' || (DEGREES.test(degrees) && Math.abs(Number(degrees)) <= limit)
      ? []
      : [`has no degrees in ${column}: "${degrees}"`];
  });
}

/** What a place that only we have must tell; `ids` are those of the rows before it. */
function ownProblems(row: Row, ids: Set<string>): string[] {
  const problems = ['id', 'name', 'lat', 'lon', 'source']
    .filter((column) => (row[column] ?? '').trim() === '')
    .map((column) => `has no ${column}`);
  if (!FEATURES.some((feature) => feature === row.feature)) problems.push(`is of no kind we know: "${row.feature}"`);
  if (row.id && ids.has(row.id)) problems.push('has the id of another place');
  ids.add(row.id ?? '');
  return problems;
}
