/**
 * Completes package-lock.json after `npm install`: npm 11.16 and later leave out optional packages for other platforms
 * that the registry at hand does not serve, and `npm ci` then refuses the lock (https://github.com/npm/cli/issues/9846).
 * Adds an entry with version, os and cpu for each; none of them is ever fetched on the platform that lacks it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openharmony'];
const CPUS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Whether a package required from `path` is found in the lock, walking up as Node does. */
function isLocked(path, name) {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

function placeholder(name, range, dev) {
  const words = name.split(/[-@/]/);
  const cpu = words.some((word) => word.endsWith('eabi') || word.endsWith('eabihf'))
    ? ['arm']
    : CPUS.filter((known) => words.includes(known));
  return {
    version: range.replace(/^[\^~]/, ''),
    cpu,
    ...(dev ? { dev: true } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : words.includes('gnu') ? { libc: ['glibc'] } : {}),
    optional: true,
    os: SYSTEMS.filter((known) => words.includes(known)),
  };
}

const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, range]) => [`node_modules/${name}`, placeholder(name, range, entry.dev === true)]),
);
const { '': root, ...rest } = lock.packages;
const sorted = Object.entries({ ...rest, ...Object.fromEntries(missing) }).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { '': root, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} optional packages for other platforms added`);
