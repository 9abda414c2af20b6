/** Loads unit tests into this process and tells which mutants each of them reaches, and how long it takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beginFile, collected, type TestCase } from './collect.ts';
import { EndlessLoop, live } from './live.ts';
import { parseOnce } from './read-once.ts';

export interface LoadedTest {
  readonly test: TestCase;
  /** Mutants it reaches when nothing is cached any more. */
  readonly reaches: ReadonlySet<number>;
  /** Those of them that give another value than the original somewhere in it. */
  readonly notices: ReadonlySet<number>;
  readonly ms: number;
}

export interface LoadedTests {
  readonly tests: readonly LoadedTest[];
  /** Mutants reached while modules load, before the first test, or in the first run of a test alone. */
  readonly reachedOnce: ReadonlySet<number>;
  /** Those of them that a test file reaches outside its cases. */
  readonly reachedAtLoad: ReadonlySet<number>;
}

export type Outcome = 'passed' | 'failed' | 'endless';

/** Runs one test with the mutant that is on. */
export async function runTest(test: TestCase): Promise<Outcome> {
  live.asked = 0;
  try {
    for (const before of test.before) await before();
    const running = test.run();
    if (running instanceof Promise) await running;
    return 'passed';
  } catch (error) {
    return error instanceof EndlessLoop ? 'endless' : 'failed';
  }
}

/** Adds the globals of a page, except those Node has: the compilers of places read files by Node's own addresses. */
function openPage(): void {
  const { window } = new JSDOM('', { url: 'http://localhost:3000/', pretendToBeVisual: true });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, Reflect.get(window, name));
  }
  parseOnce();
}

const asksForPage = (root: string, file: string): boolean =>
  readFileSync(join(root, file), 'utf8').startsWith('// @vitest-environment jsdom');

let generation = 0;

/** Loads the files and whatever they prepare before their tests; every module anew if this is not the first time. */
export async function loadTests(
  root: string,
  files: readonly string[],
  onFile: () => void,
): Promise<readonly TestCase[]> {
  if (!('DOMParser' in globalThis) && files.some((file) => asksForPage(root, file))) openPage();
  collected.cases = [];
  collected.beforeAll = [];
  for (const file of files) {
    beginFile(file);
    onFile();
    live.asked = 0;
    await import(`${join(root, file)}${generation === 0 ? '' : `?${generation}`}`);
  }
  generation += 1;
  for (const prepare of collected.beforeAll) await prepare();
  return collected.cases;
}

/** Runs every test twice, cold and warm, and keeps those that reach a mutant. */
export async function measureTests(tests: readonly TestCase[], onTest: () => void): Promise<LoadedTests> {
  const reachedAtLoad = new Set(live.reached ?? []);
  const reachedOnce = new Set(reachedAtLoad);
  const loaded: LoadedTest[] = [];
  for (const test of tests) {
    live.reached = reachedOnce;
    onTest();
    const cold = await runTest(test);
    const reaches = new Set<number>();
    live.reached = reaches;
    const started = performance.now();
    const warm = await runTest(test);
    live.reached = null;
    if (cold !== 'passed' || warm !== 'passed') console.error(`fails without a mutant: ${test.file}: ${test.name}`);
    else if (reaches.size > 0) loaded.push({ test, reaches, notices: reaches, ms: performance.now() - started });
  }
  return { tests: loaded.sort((a, b) => a.ms - b.ms), reachedOnce, reachedAtLoad };
}

/** Adds what each test can notice, from the same tests loaded with comparisons; without a change where one fails. */
export async function withNoticed(
  measured: LoadedTests,
  comparing: readonly TestCase[],
  onTest: () => void,
): Promise<LoadedTests> {
  const byName = new Map(comparing.map((test) => [`${test.file} ${test.number}`, test]));
  const noticing: LoadedTest[] = [];
  for (const loaded of measured.tests) {
    const test = byName.get(`${loaded.test.file} ${loaded.test.number}`);
    onTest();
    const notices = new Set<number>();
    live.reached = notices;
    live.onlyNoticed = true;
    const outcome = test ? await runTest(test) : 'failed';
    live.onlyNoticed = false;
    live.reached = null;
    noticing.push(outcome === 'passed' ? { ...loaded, notices } : loaded);
  }
  return { ...measured, tests: noticing };
}
