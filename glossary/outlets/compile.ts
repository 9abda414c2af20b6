/**
 * Compiles `glossary/outlets/*.json` into one file for the extension, `public/data/outlets.json`. Strict (one fault
 * stops it) and deterministic (entries by id, keys in a fixed order). `node glossary/outlets/compile.ts` writes it.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutletEntry } from '../../core/glossary/entries.ts';
import { findClashes, validateOutlets } from './validate.ts';

const FOLDER = import.meta.dirname;
const TARGET = join(FOLDER, '../../public/data/outlets.json');

/** All entries of the glossary, by id; throws with every fault found. */
export async function readOutlets(): Promise<OutletEntry[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  const entries: OutletEntry[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const source: unknown = JSON.parse(await readFile(join(FOLDER, file), 'utf8'));
    const validated = validateOutlets(source, file);
    entries.push(...validated.entries);
    faults.push(...validated.faults);
  }
  faults.push(...findClashes(entries));
  if (faults.length > 0) throw new Error(`outlet glossary:\n${faults.join('\n')}`);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The compiled glossary as JSON text. */
export async function compileOutlets(): Promise<string> {
  const entries = await readOutlets();
  return `${JSON.stringify(entries)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  await mkdir(join(TARGET, '..'), { recursive: true });
  const json = await compileOutlets();
  await writeFile(TARGET, json);
  console.log(`${TARGET}: ${JSON.parse(json).length} outlets, ${json.length} bytes`);
}
