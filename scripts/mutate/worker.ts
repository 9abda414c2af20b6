/**
 * Tests the mutants of one folder in this process: loads the tests once, then switches on one mutant after another. What
 * it finds goes to the parent at once, which ends this process when a mutant hangs.
 */
import { serveSources } from './hooks.ts';
import { instrument, type Mutant } from './instrument.ts';
import { installSwitch, live } from './live.ts';
import type { LoadedTest, LoadedTests } from './load-tests.ts';
import type { Finding, Message, Task, Verdict } from './protocol.ts';
import { testsReaching } from './rooms.ts';

/** Modules once loaded stay in memory: after so many generations a new process goes on. */
const GENERATIONS = 100;

type Tests = typeof import('./load-tests.ts');

/** Waits until the message is on its way: while a folder is tested nothing else lets a full pipe empty itself. */
const tell = (message: Message): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });

let toldAt = 0;

/** Tells now and then that this process does not hang, however slow the machine is. */
function tellAlive(): void {
  if (performance.now() - toldAt < 1000) return;
  toldAt = performance.now();
  void tell({ kind: 'alive' });
}

async function conclude(mutant: Mutant, verdict: Verdict, killer?: LoadedTest): Promise<void> {
  const name = killer && `${killer.test.file}: ${killer.test.name}`;
  const finding: Finding = { mutant, verdict, ...(name !== undefined && { killer: name }) };
  await tell({ kind: 'found', finding });
}

interface Judgement {
  readonly verdict: Verdict;
  readonly killer?: LoadedTest;
}

/** Switches a mutant on for one test after another until one fails. */
async function judge(mutant: Mutant, tests: Iterable<LoadedTest>, { runTest }: Tests): Promise<Judgement> {
  for (const killer of tests) {
    tellAlive();
    live.active = mutant.number;
    const outcome = await runTest(killer.test);
    live.active = -1;
    if (outcome === 'passed') continue;
    // A test that now fails without the mutant too has kept something of it: this process is of no use any more.
    const isClean = (await runTest(killer.test)) === 'passed';
    if (!isClean) return { verdict: 'late' };
    return { verdict: outcome === 'endless' ? 'endless' : 'killed', killer };
  }
  return { verdict: 'survived' };
}

/** Loads the tests twice: as they are to be run, and to learn which of them can notice which mutant. */
async function prepare(
  { root, files, tests: asked }: Task,
  api: Tests,
  compareFromNow: () => void,
): Promise<LoadedTests> {
  const tests = asked.length > 0 ? asked : testsReaching(root, files);
  live.reached = new Set();
  const measured = await api.measureTests(await api.loadTests(root, tests, tellAlive), tellAlive);
  compareFromNow();
  return api.withNoticed(measured, await api.loadTests(root, tests, tellAlive), tellAlive);
}

/** Tests the mutants that run during tests; tests that lately failed for the same file come first, then quick ones. */
async function judgeReached(
  mutants: readonly Mutant[],
  task: Task,
  { api, compareFromNow }: { readonly api: Tests; readonly compareFromNow: () => void },
): Promise<void> {
  const { tests, reachedOnce, reachedAtLoad } = await prepare(task, api, compareFromNow);
  const killers = new Map<string, readonly LoadedTest[]>();
  for (const mutant of mutants) {
    const { number, file } = mutant;
    if (!tests.some(({ reaches }) => reaches.has(number))) {
      await conclude(mutant, reachedOnce.has(number) ? 'late' : 'unreached');
      continue;
    }
    const noticing = new Set(tests.filter(({ notices }) => notices.has(number)));
    await tell({ kind: 'begin', mutant });
    const recent = killers.get(file) ?? [];
    const inOrder = new Set([...recent.filter((test) => noticing.has(test)), ...noticing]);
    const { verdict, killer } = await judge(mutant, inOrder, api);
    // What a file works out before its cases may notice what no case does.
    const isLate = verdict === 'survived' && reachedAtLoad.has(number);
    await conclude(mutant, isLate ? 'late' : verdict, killer);
    if (verdict === 'late') return;
    if (killer) killers.set(file, [killer, ...recent.filter((test) => test !== killer)]);
  }
}

/** Test files that are loaded alone before the rest is loaded together, which shares what they prepare. */
const ALONE = 3;

/** Tests the mutants that need their modules loaded anew; test files that lately failed for the same file come first. */
async function judgeLate(mutants: readonly Mutant[], { root }: Task, api: Tests): Promise<void> {
  const killers = new Map<string, readonly string[]>();
  for (const mutant of mutants) {
    const { file, number } = mutant;
    const recent = killers.get(file) ?? [];
    const inOrder = [...new Set([...recent, ...testsReaching(root, [file])])];
    const alone = inOrder.slice(0, ALONE).map((each) => [each]);
    await tell({ kind: 'begin', mutant });
    live.active = number;
    const { verdict, killer } = await judgeLoaded([...alone, inOrder.slice(ALONE)], root, api);
    live.active = -1;
    await conclude(mutant, verdict);
    if (killer !== undefined) killers.set(file, [killer, ...recent.filter((each) => each !== killer)]);
  }
}

interface LateJudgement {
  readonly verdict: Verdict;
  /** The test file that failed. */
  readonly killer?: string;
}

/** Loads one set of test files after another with the mutant on until a case fails. */
async function judgeLoaded(
  sets: readonly (readonly string[])[],
  root: string,
  { loadTests, runTest }: Tests,
): Promise<LateJudgement> {
  for (const files of sets) {
    const cases = await loadTests(root, files, tellAlive).catch(() => null);
    const [first] = files;
    if (cases === null) return { verdict: 'killed', ...(files.length === 1 && { killer: first }) };
    for (const test of cases) {
      tellAlive();
      if ((await runTest(test)) !== 'passed') return { verdict: 'killed', killer: test.file };
    }
  }
  return { verdict: 'survived' };
}

async function work(task: Task): Promise<void> {
  const { mutants, switching, comparing } = await instrument(task.root, task.files);
  installSwitch();
  let isComparing = false;
  serveSources(task.root, (path) => (isComparing ? comparing : switching).get(path));
  const api = await import('./load-tests.ts');
  const done = new Set([...task.done, ...task.late]);
  const fresh = mutants.filter(({ key }) => !done.has(key));
  const late = mutants.filter(({ key }) => task.late.includes(key));
  const compareFromNow = () => {
    isComparing = true;
  };
  if (fresh.length > 0) await judgeReached(fresh, task, { api, compareFromNow });
  else if (late.length > 0) await judgeLate(late.slice(0, GENERATIONS), task, api);
  if (fresh.length === 0 && late.length <= GENERATIONS) await tell({ kind: 'finished' });
}

process.once('message', (task: Task) => {
  void work(task).then(
    () => process.disconnect?.(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
