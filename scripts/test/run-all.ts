/**
 * Everything `npm test` promises, in order: format, lint, types, layers, unit tests, browser tests, build, store lint,
 * end-to-end tests in both browsers. Goes on after a failure, so that one run tells all, and ends with every failure in
 * its first words and one line that counts every check and test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../browser/built-extension.ts';
import { failedFiles, failuresIn, type JsonResults } from './failures-in.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each, where the command itself tells it in a file. */
  readonly failures?: readonly string[];
  /** Test files with a failure, as vitest takes them. */
  readonly failedFiles?: readonly string[];
}

interface Stage {
  readonly name: string;
  readonly run: () => Count;
}

/** More files than this and it is no accident. */
const MOST_RUN_AGAIN = 3;

const scratch = mkdtempSync(join(tmpdir(), 'newsgloss-test-'));

/** A command that passes or fails as one. */
function check(name: string, command: string, ...args: string[]): Stage {
  return {
    name,
    run: () => (call(command, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

/** A vitest project, counted test by test. A run that reports no test has failed. */
function tests(name: string, project: string, env: Record<string, string> = {}): Stage {
  return { name, run: () => runProject(name, project, [], env) };
}

/**
 * Tests in a real browser. A browser now and then fails to start or to load an extension, and takes a whole file with
 * it: files that failed are run once more, each with a new browser. What failed at first is told at the end in any case.
 */
function browserTests(name: string, env: Record<string, string>): Stage {
  return {
    name,
    run() {
      const first = runProject(name, 'e2e', [], env);
      const files = first.failedFiles ?? [];
      if (files.length === 0 || files.length > MOST_RUN_AGAIN) return first;
      console.log(`\n— ${name}, once more: ${files.join(', ')}`);
      const second = runProject(`${name}, once more`, 'e2e', files, env);
      const failures = [...(first.failures ?? []).map((failure) => `at first: ${failure}`), ...(second.failures ?? [])];
      const total = first.passed + first.failed;
      return { passed: total - second.failed, failed: second.failed, failures };
    },
  };
}

function runProject(
  name: string,
  project: string,
  files: readonly string[],
  env: Readonly<Record<string, string>>,
): Count {
  const results = join(scratch, `${name.replace(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const status = call('vitest', ['run', '--project', project, ...reporters, ...files], env);
  const count = readCount(results);
  return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readCount(path: string): Count {
  try {
    const results: JsonResults = JSON.parse(readFileSync(path, 'utf8'));
    const { numPassedTests, numFailedTests, numTotalTests } = results;
    const skipped = numTotalTests - numPassedTests - numFailedTests;
    const failed = numFailedTests + skipped + (numTotalTests === 0 ? 1 : 0);
    return { passed: numPassedTests, failed, failures: failuresIn(results), failedFiles: failedFiles(results) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function call(command: string, args: readonly string[], env: Record<string, string> = {}): number {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  return status ?? 1;
}

const stages: readonly Stage[] = [
  check('format and lint', 'biome', 'check', '.'),
  check('types of core', 'tsc', '-p', 'core'),
  check('types', 'tsc', '-p', '.'),
  check('unused files, exports and packages', 'knip', '--no-progress'),
  check('glossary', 'npm', 'run', '-s', 'glossary:check'),
  tests('unit tests and layers', 'unit'),
  check('build for Chrome', 'wxt', 'build', '-b', 'chrome'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  check('store lint', 'web-ext', 'lint', '--warnings-as-errors', '--source-dir', '.output/firefox-mv3'),
  check('budgets of size and speed', 'node', 'benchmarks/speed/check-budgets.ts'),
  tests('browser tests', 'browser'),
  browserTests('end to end in Chromium', { NEWSGLOSS_BROWSER: 'chrome' }),
  browserTests('end to end in Firefox', { NEWSGLOSS_BROWSER: 'firefox' }),
];

const lines: string[] = [];
const failures: string[] = [];
let passed = 0;
let failed = 0;
for (const { name, run } of stages) {
  console.log(`\n— ${name}`);
  const began = performance.now();
  const count = run();
  passed += count.passed;
  failed += count.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  failures.push(...(count.failures ?? []).map((failure) => `${name}: ${failure}`));
  lines.push(`${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
}
rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
