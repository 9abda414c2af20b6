import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** What each room may import from, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  page: ['core'],
  extension: ['core'],
  components: ['core', 'public'],
  entrypoints: ['core', 'page', 'extension', 'components'],
  glossary: ['core'],
  // Training reads pages and compiled names the way the product does.
  models: ['core', 'glossary', 'page', 'benchmarks'],
};

const SOURCING = join('core', 'attribution');
const sourcingFolders = readdirSync(join(ROOT, SOURCING), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/**
 * The steps of sourcing in their order, languages first: a folder imports from itself and from those before it, and nothing from the files above
 * them, which put the steps together.
 */
const SOURCING_STEPS = [
  'language',
  ...sourcingFolders.filter((folder) => existsSync(join(ROOT, SOURCING, folder, 'pack.ts'))),
  'weights',
  'parsing',
  'cues',
  'sources',
  'contents',
  'links',
  'rules',
  'classes',
  'resolution',
  'hedges',
];

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '');
}

/** The room a relative import leads to, or null for packages. */
function roomOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = relative(ROOT, resolve(ROOT, file, '..', specifier));
  return target.split(/[/\\]/)[0] ?? null;
}

describe('one-way streets between the rooms', () => {
  it.each(Object.entries(ALLOWED))('%s imports only from itself and %j', (room, allowed) => {
    const strays = sourcesIn(room).flatMap((file) =>
      importsOf(file)
        .map((specifier) => ({ file, room: roomOf(file, specifier), specifier }))
        .filter((each) => each.room !== null && each.room !== room && !allowed.includes(each.room))
        .map((each) => `${each.file} -> ${each.specifier}`),
    );
    expect(strays).toEqual([]);
  });

  it('each step of sourcing imports only from the steps before it', () => {
    expect([...sourcingFolders].sort()).toEqual([...SOURCING_STEPS].sort());
    const strays = SOURCING_STEPS.flatMap((step, place) =>
      sourcesIn(join(SOURCING, step)).flatMap((file) =>
        importsOf(file)
          .map((specifier) => relative(join(ROOT, SOURCING), resolve(ROOT, file, '..', specifier)))
          .filter((target) => !target.startsWith('..'))
          .filter((target) => !SOURCING_STEPS.slice(0, place + 1).includes(target.split(/[/\\]/)[0] ?? ''))
          .map((target) => `${file} -> ${target}`),
      ),
    );
    expect(strays).toEqual([]);
  });
});
