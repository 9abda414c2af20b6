/** What is mutated, folder by folder, and which unit tests can reach a folder: those that import from it, at any depth. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOMS = ['core/boilerplate', 'core/mention', 'core/attribution'];
const TESTS = 'tests/unit';

/**
 * Left out: components only print names of core; one test of page/ changes documents, which this runner reads once; the
 * random inputs of tests/unit/safety take a second each and ask whether anything breaks at all; those of provenance read
 * whole pages to ask who made them.
 */
const LEFT_OUT = /\.tsx$|\/(?:page\/page-address|provenance\/|safety\/)/;

const filesUnder = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();

export interface Room {
  readonly folder: string;
  readonly files: readonly string[];
}

/** The folders with their sources, those of `wanted` alone if it names any. */
export function roomsOf(root: string, wanted: readonly string[]): readonly Room[] {
  const perFolder = new Map<string, string[]>();
  for (const file of ROOMS.flatMap((room) => filesUnder(root, room))) {
    if (!file.endsWith('.ts') || (wanted.length > 0 && !wanted.some((start) => file.startsWith(start)))) continue;
    perFolder.set(dirname(file), [...(perFolder.get(dirname(file)) ?? []), file]);
  }
  return [...perFolder].map(([folder, files]) => ({ folder, files }));
}

const IMPORT = /(?:^import|^export|^\}|import\()[^'\n]*'(\.[^']+)'/gm;

function importsOf(root: string, file: string): readonly string[] {
  if (!/\.tsx?$/.test(file)) return [];
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(IMPORT)]
    .map(([, path = '']) => join(dirname(file), path).replaceAll('\\', '/'))
    .filter((path) => existsSync(join(root, path)));
}

/** Every file that `start` loads, itself included. */
function loadedBy(root: string, start: string, known: Map<string, readonly string[]>): ReadonlySet<string> {
  const loaded = new Set([start]);
  for (const file of loaded) {
    const imports = known.get(file) ?? importsOf(root, file);
    known.set(file, imports);
    for (const each of imports) loaded.add(each);
  }
  return loaded;
}

/** The test files that load one of the sources. */
export function testsReaching(root: string, sources: readonly string[]): readonly string[] {
  const known = new Map<string, readonly string[]>();
  return filesUnder(root, TESTS).filter((test) => {
    if (!test.endsWith('.test.ts') || LEFT_OUT.test(test)) return false;
    const loaded = loadedBy(root, test, known);
    return sources.some((source) => loaded.has(source));
  });
}
