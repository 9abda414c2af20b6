/**
 * Tests the mutants of one folder in this process: loads the tests once, then switches on one mutant after another. What
 * it finds goes to the parent at once, which ends this process when a mutant hangs.
 */
import { serveSources } from './hooks.ts';
import { instrument, type Mutant } from './instrument.ts';
import { installSwitch, live } from './live.ts';
import type { LoadedTest } from './load-tests.ts';
import type { Finding, Message, Task, Verdict } from './protocol.ts';
import { testsReaching } from './rooms.ts';

/** Modules once loaded stay in memory: after so many generations a new process goes on. */
const GENERATIONS = 100;

type Tests = typeof import('./load-tests.ts');

const tell = (message: Message): void => {
  process.send?.(message);
};

function conclude(mutant: Mutant, verdict: Verdict, killer?: LoadedTest): void {
  const name = killer && `${killer.test.file}: ${killer.test.name}`;
  const finding: Finding = { mutant, verdict, ...(name !== undefined && { killer: name }) };
  tell({ kind: 'found', finding });
}

interface Judgement {
  readonly verdict: Verdict;
  readonly killer?: LoadedTest;
}

/** Switches a mutant on for one test after another until one fails. */
async function judge(mutant: Mutant, tests: Iterable<LoadedTest>, { runTest }: Tests): Promise<Judgement> {
  for (const killer of tests) {
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

/** Tests the mutants that run during tests; tests that lately failed for the same file come first, then quick ones. */
async function judgeReached(mutants: readonly Mutant[], { root, files }: Task, api: Tests): Promise<void> {
  live.reached = new Set();
  const cases = await api.loadTests(root, testsReaching(root, files));
  const { tests, reachedOnce } = await api.measureTests(cases, () => tell({ kind: 'alive' }));
  const killers = new Map<string, readonly LoadedTest[]>();
  for (const mutant of mutants) {
    const reaching = new Set(tests.filter(({ reaches }) => reaches.has(mutant.number)));
    if (reaching.size === 0) {
      conclude(mutant, reachedOnce.has(mutant.number) ? 'late' : 'unreached');
      continue;
    }
    tell({ kind: 'begin', mutant });
    const recent = killers.get(mutant.file) ?? [];
    const inOrder = new Set([...recent.filter((test) => reaching.has(test)), ...reaching]);
    const { verdict, killer } = await judge(mutant, inOrder, api);
    conclude(mutant, verdict, killer);
    if (verdict === 'late') return;
    if (killer) killers.set(mutant.file, [killer, ...recent.filter((test) => test !== killer)]);
  }
}

/** Tests the mutants that need their modules loaded anew, file by file. */
async function judgeLate(mutants: readonly Mutant[], { root }: Task, api: Tests): Promise<void> {
  for (const mutant of mutants) {
    tell({ kind: 'begin', mutant });
    live.active = mutant.number;
    const verdict = await judgeLoaded(testsReaching(root, [mutant.file]), root, api);
    live.active = -1;
    conclude(mutant, verdict);
  }
}

async function judgeLoaded(files: readonly string[], root: string, { loadTests, runTest }: Tests): Promise<Verdict> {
  for (const file of files) {
    live.hits = 0;
    const cases = await loadTests(root, [file]).catch(() => null);
    if (cases === null) return 'killed';
    for (const test of cases) if ((await runTest(test)) !== 'passed') return 'killed';
  }
  return 'survived';
}

async function work(task: Task): Promise<void> {
  const { mutants, sources } = await instrument(task.root, task.files);
  installSwitch();
  serveSources(task.root, sources);
  const api = await import('./load-tests.ts');
  const done = new Set([...task.done, ...task.late]);
  const fresh = mutants.filter(({ key }) => !done.has(key));
  const late = mutants.filter(({ key }) => task.late.includes(key));
  if (fresh.length > 0) await judgeReached(fresh, task, api);
  else if (late.length > 0) await judgeLate(late.slice(0, GENERATIONS), task, api);
  if (fresh.length === 0 && late.length <= GENERATIONS) tell({ kind: 'finished' });
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
