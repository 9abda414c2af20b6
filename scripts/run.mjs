#!/usr/bin/env node
/**
 * The one door of `npm start`, `npm test` and `npm run analyze`: installs what is missing, finds the browsers, then
 * hands over to a TypeScript script under the project's own Node. No dependencies; runs on Node 20 or newer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './find-browsers.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SCRIPTS = {
  start: { file: 'scripts/start/start.ts', browsers: 'chosen' },
  test: { file: 'scripts/test/run-all.ts', browsers: 'both' },
  dev: { file: 'scripts/dev.ts', browsers: 'chosen' },
  soak: { file: 'scripts/test/soak.ts', browsers: 'both' },
  analyze: { file: 'scripts/analyze/analyze.ts', browsers: 'chrome' },
  bench: { file: 'benchmarks/speed/run.ts', browsers: 'both' },
};

/** Installs the packages of the lock file when they are missing or older than it. */
function ensurePackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: npm ci failed. Check the network and try again.');
    process.exit(1);
  }
}

/** Which browsers a command needs before it can begin. */
function neededBrowsers(kind, args) {
  if (kind === 'both') return ['chrome', 'firefox'];
  if (kind === 'chrome') return ['chrome'];
  return [args.includes('firefox') || args.includes('--browser=firefox') ? 'firefox' : 'chrome'];
}

const [command, ...args] = process.argv.slice(2);
const script = SCRIPTS[command];
if (!script) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(SCRIPTS).join('|')} [arguments]`);
  process.exit(2);
}
ensurePackages();
const found = findBrowsers(neededBrowsers(script.browsers, args));
if (found.missing) {
  console.error(found.missing);
  process.exit(1);
}
const { status } = spawnSync('node', [join(ROOT, script.file), ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...found.env,
    NEWSGLOSS_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
    PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  },
});
process.exit(status ?? 1);
