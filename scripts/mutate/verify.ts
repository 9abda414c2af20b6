/**
 * `node scripts/mutate/verify.ts [COUNT] [core/FOLDER …]`: proves the runner right or wrong. Takes mutants at random, makes
 * each change in a copy of the project, runs the same test files with vitest itself, and compares.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readFindings } from './findings.ts';
import { instrument, type Mutant } from './instrument.ts';
import type { Finding } from './protocol.ts';
import { testsReaching } from './rooms.ts';
import { currentFindings } from './survivors.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NOT_COPIED = new Set(['node_modules', '.git', '.output', '.wxt', '.mutation']);

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutation-'));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function change(copy: string, { file, key }: Mutant): Promise<void> {
  const { mutants } = await instrument(ROOT, [file]);
  const mutant = mutants.find((each) => each.key === key);
  if (!mutant) throw new Error(`no mutant ${key}`);
  const source = readFileSync(join(ROOT, file), 'utf8');
  const changed = source.slice(0, mutant.from) + mutant.replacement + source.slice(mutant.to);
  writeFileSync(join(copy, file), changed);
}

/** Whether vitest fails on the changed copy. */
function fails(copy: string, file: string): boolean {
  const tests = testsReaching(ROOT, [file]);
  const args = ['run', '--project', 'unit', '--bail', '1', '--testTimeout', '20000', ...tests];
  return spawnSync(join(ROOT, 'node_modules', '.bin', 'vitest'), args, { cwd: copy, timeout: 300_000 }).status !== 0;
}

const count = Number(process.argv[2] ?? 30);
const folders = process.argv.slice(3);
const tested: readonly Finding[] = currentFindings(ROOT, readFindings().values()).filter(
  ({ mutant, verdict }) =>
    verdict !== 'late' &&
    verdict !== 'unreached' &&
    (folders.length === 0 || folders.some((folder) => mutant.file.startsWith(folder))),
);
const sample = tested
  .map((finding) => ({ finding, order: Math.random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, count);
const copy = copyProject();
let agreed = 0;
for (const { finding } of sample) {
  const { mutant, verdict } = finding;
  await change(copy, mutant);
  const isKilled = fails(copy, mutant.file);
  cpSync(join(ROOT, mutant.file), join(copy, mutant.file));
  if (isKilled === (verdict !== 'survived')) agreed += 1;
  else
    console.log(
      `${mutant.file}:${mutant.line} ${mutant.mutator}: ${mutant.original} → ${mutant.replacement}: ${verdict}`,
    );
}
rmSync(copy, { recursive: true, force: true });
const survived = sample.filter(({ finding }) => finding.verdict === 'survived').length;
console.log(`${agreed} of ${sample.length} verdicts agree with vitest; ${survived} of them are survivors`);
