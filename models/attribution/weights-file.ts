/** Reads and writes `english.weights.json`, one table at a time. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, 'english.weights.json');

export type StoredTables = Record<string, string>;

/** The stored tables, or none. */
export function loadTables(): StoredTables {
  if (!existsSync(FILE)) return {};
  const parsed: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  const tables: StoredTables = {};
  if (typeof parsed !== 'object' || parsed === null) return tables;
  for (const [name, encoded] of Object.entries(parsed)) if (typeof encoded === 'string') tables[name] = encoded;
  return tables;
}

/** Replaces some tables and keeps the others. */
export function saveTables(changed: StoredTables): void {
  writeFileSync(FILE, `${JSON.stringify({ ...loadTables(), ...changed }, null, 1)}\n`);
}
