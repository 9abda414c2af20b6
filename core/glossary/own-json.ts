/** The reader's own entries as JSON: `{ "schema": …, "entries": [{ "name": …, "aliases": […], … }] }`. */
import { entryLines, syntaxErrorLine } from './json-lines.ts';
import {
  checkOwnEntries,
  OWN_GLOSSARY_SCHEMA,
  type OwnEntry,
  type OwnParsed,
  type OwnProblem,
  type RawOwnEntry,
} from './own-glossary.ts';

const TEXT_FIELDS = ['name', 'kind', 'theatre', 'note', 'link'] as const;
const FIELDS: readonly string[] = [...TEXT_FIELDS, 'aliases'];

const refused = (line: number, message: string): OwnParsed => ({ kind: 'refused', problems: [{ line, message }] });

/** Reads entries; all of them are taken or none. */
export function parseOwnJson(text: string): OwnParsed {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refused(syntaxErrorLine(text, message), `not JSON: ${message}`);
  }
  if (!isRecord(raw) || !Array.isArray(raw.entries)) return refused(1, 'there must be a list named "entries"');
  if (raw.schema !== OWN_GLOSSARY_SCHEMA) return refused(1, `"schema" must be "${OWN_GLOSSARY_SCHEMA}"`);
  const list: readonly unknown[] = raw.entries;
  const lines = entryLines(text);
  const problems: OwnProblem[] = [];
  const entries = list.flatMap((entry, index) => rawEntry(entry, lines[index] ?? 1, problems));
  return checkOwnEntries(entries, problems);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rawEntry(entry: unknown, line: number, problems: OwnProblem[]): RawOwnEntry[] {
  if (!isRecord(entry)) {
    problems.push({ line, message: 'an entry must be an object' });
    return [];
  }
  const report = (message: string) => problems.push({ line, message });
  for (const field of Object.keys(entry)) if (!FIELDS.includes(field)) report(`unknown field "${field}"`);
  const text = (field: (typeof TEXT_FIELDS)[number]) => {
    const value = entry[field] ?? '';
    if (typeof value === 'string') return value.trim();
    report(`"${field}" must be text`);
    return '';
  };
  const listed: unknown = entry.aliases ?? [];
  const isList = Array.isArray(listed) && listed.every((alias) => typeof alias === 'string');
  if (!isList) report('"aliases" must be a list of texts');
  const aliases = isList ? listed.map((alias) => String(alias).trim()).filter((alias) => alias !== '') : [];
  const [name, kind, theatre, note, link] = [text('name'), text('kind'), text('theatre'), text('note'), text('link')];
  return [{ line, name, aliases, kind, theatre, note, link }];
}

/** The entries as JSON, one field a line. */
export function exportOwnJson(entries: readonly OwnEntry[]): string {
  return `${JSON.stringify({ schema: OWN_GLOSSARY_SCHEMA, entries }, null, 2)}\n`;
}
