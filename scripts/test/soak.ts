/**
 * `npm run soak`: what takes too long for `npm test`. Damaged pages, no trace on saved pages in both browsers, memory
 * over thousands of loads, regular expressions. `--corpus DIR` names a folder of saved pages (or NEWSGLOSS_CORPUS);
 * without one the fixtures are read. `--only mutants,traces,loads,expressions`, `--browser chrome|firefox`, and
 * `--mutants N`, `--pages N`, `--loads N` make a run shorter.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../browser/built-extension.ts';
import type { BrowserName } from '../browser/launch.ts';
import { soakExpressions } from './soak/expressions.ts';
import { soakMutants } from './soak/mutants.ts';
import { soakTraces } from './soak/no-trace.ts';
import { soakLoads } from './soak/page-loads.ts';
import { progress, type SoakOptions, type SoakResult } from './soak/run.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.NEWSGLOSS_CORPUS ?? '' },
    only: { type: 'string', default: 'mutants,traces,loads,expressions' },
    browser: { type: 'string', default: 'chrome,firefox' },
    mutants: { type: 'string', default: '10000' },
    pages: { type: 'string', default: '300' },
    loads: { type: 'string', default: '2000' },
  },
});

function savedPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const OWN = ['public', 'tests/fixtures/pages'].flatMap((folder) => savedPages(join(ROOT, folder)));
const from = process.env.NEWSGLOSS_CALLED_FROM ?? process.cwd();
const options: SoakOptions = {
  pages: values.corpus === '' ? OWN : savedPages(resolve(from, values.corpus)),
  mutants: Number(values.mutants),
  tracePages: Number(values.pages),
  loads: Number(values.loads),
  browsers: ['chrome', 'firefox'].flatMap((name): BrowserName[] =>
    values.browser.split(',').includes(name) ? [name === 'firefox' ? 'firefox' : 'chrome'] : [],
  ),
};

const PARTS: Readonly<Record<string, () => Promise<SoakResult[]>>> = {
  expressions: async () => [await soakExpressions()],
  mutants: async () => [await soakMutants(options)],
  traces: async () => {
    const results: SoakResult[] = [];
    for (const browser of options.browsers) results.push(await soakTraces(browser, options));
    return results;
  },
  loads: async () => [await soakLoads(options)],
};

let faulty = 0;
for (const [name, run] of Object.entries(PARTS)) {
  if (!values.only.split(',').includes(name)) continue;
  progress(`— ${name}`);
  for (const result of await run()) {
    console.log(`${result.name}: ${result.told}, ${result.faults.length} faults`);
    for (const fault of result.faults.slice(0, 50)) console.log(`  ${fault}`);
    faulty += result.faults.length;
  }
}
process.exitCode = faulty > 0 ? 1 : 0;
