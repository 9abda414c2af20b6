/**
 * `npm run zip:verify`: proves that the packages can be rebuilt by a stranger. Unpacks the sources archive into an
 * empty folder, installs and zips there, and compares the packages byte for byte. Takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, '.output');

const sources = zipsIn(OUTPUT).find((name) => name.endsWith('-sources.zip'));
if (sources === undefined) {
  console.error('There is no sources archive: run npm run zip first.');
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'newsgloss-sources-'));
try {
  unpack(join(OUTPUT, sources), scratch);
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  run('npm', ['run', 'zip']);
  const differing = zipsIn(OUTPUT).filter((name) => !isSame(name));
  for (const name of zipsIn(OUTPUT)) console.log(`${differing.includes(name) ? 'differs  ' : 'identical'} ${name}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function zipsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.zip'));
}

function unpack(archive: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: scratch, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in the unpacked sources`);
}

function isSame(name: string): boolean {
  const [here, there] = [OUTPUT, join(scratch, '.output')].map((folder) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  );
  return here === there;
}
