/** The folder of the built extension for one browser; builds it when it is missing or older than its sources. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './launch.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = [
  'components',
  'core',
  'entrypoints',
  'extension',
  'glossary',
  'models',
  'modules',
  'page',
  'public/_locales',
  'wxt.config.ts',
  'package-lock.json',
];

/** Absolute path of the unpacked extension. Throws with the builder's words when the build fails. */
export async function builtExtension(browser: BrowserName): Promise<string> {
  const folder = join(ROOT, '.output', `${browser}-mv3`);
  const built = modifiedAt(join(folder, 'manifest.json'));
  const newest = Math.max(...SOURCES.map((source) => newestBelow(join(ROOT, source))));
  if (built < newest) build(browser);
  return folder;
}

/** Builds one browser's package; the builder's words go to standard error. */
export function build(browser: BrowserName): void {
  process.stderr.write(`Building the extension for ${browser} …\n`);
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', browser], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}\n${stderr}`);
}

function newestBelow(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(path).map((name) => newestBelow(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
