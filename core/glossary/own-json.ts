/** The reader's own entries as JSON: `{ "schema": …, "entries": [{ "name": …, "aliases": […], … }] }`. */
import { entryLines, syntaxErrorLine } from './json-lines.ts';
import { type OwnFault, type OwnProblem, ownFault, quoted } from './own-faults.ts';
import {
  checkOwnEntries,
  OWN_GLOSSARY_SCHEMA,
  type OwnEntry,
  type OwnEntryOnLine,
  type OwnParsed,
} from './own-glossary.ts';

const TEXT_FIELDS = ['name', 'kind', 'theatre', 'note', 'link'] as const;
const FIELDS: readonly string[] = [...TEXT_FIELDS, 'aliases'];

const refused = (line: number, fault: OwnFault): OwnParsed => ({ kind: 'refused', problems: [{ line, ...fault }] });

/** Reads entries; all of them are taken or none. */
export function parseOwnJson(text: string): OwnParsed {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return refused(syntaxErrorLine(text), ownFault('not-json'));
  }
  if (!isRecord(raw) || !Array.isArray(raw.entries)) return refused(1, ownFault('no-entries'));
  if (raw.schema !== OWN_GLOSSARY_SCHEMA) return refused(1, ownFault('wrong-schema', OWN_GLOSSARY_SCHEMA));
  const list: readonly unknown[] = raw.entries;
  const lines = entryLines(text);
  const problems: OwnProblem[] = [];
  const entries = list.flatMap((entry, index) => rawEntry(entry, lines[index] ?? 1, problems));
  return checkOwnEntries(entries, problems);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rawEntry(entry: unknown, line: number, problems: OwnProblem[]): OwnEntryOnLine[] {
  if (!isRecord(entry)) {
    problems.push({ line, ...ownFault('not-an-entry') });
    return [];
  }
  const report = (fault: OwnFault) => problems.push({ line, ...fault });
  for (const field of Object.keys(entry)) if (!FIELDS.includes(field)) report(ownFault('unknown-field', quoted(field)));
  const text = (field: (typeof TEXT_FIELDS)[number]) => {
    const value = entry[field] ?? '';
    if (typeof value === 'string') return value;
    report(ownFault('not-text', field));
    return '';
  };
  const listed: unknown = entry.aliases ?? [];
  const isList = Array.isArray(listed) && listed.every((alias) => typeof alias === 'string');
  if (!isList) report(ownFault('not-a-list'));
  const aliases = isList ? listed.map(String) : [];
  const [name, kind, theatre, note, link] = [text('name'), text('kind'), text('theatre'), text('note'), text('link')];
  return [{ line, name, aliases, kind, theatre, note, link }];
}

/** The entries as JSON, one field a line. */
export function exportOwnJson(entries: readonly OwnEntry[]): string {
  return `${JSON.stringify({ schema: OWN_GLOSSARY_SCHEMA, entries }, null, 2)}\n`;
}
