/** What the runner of mutation tests makes of a worker process that dies. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Finding } from '../../../scripts/mutate/protocol.ts';
import { runWorker } from '../../../scripts/mutate/run-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that says what it is given when it gets its task, and then ends as told. */
async function workerThat(says: readonly unknown[], ending: string) {
  const script = join(folder, 'worker.mjs');
  const lines = says.map((message) => `process.send(${JSON.stringify(message)});`);
  writeFileSync(script, `process.once('message', () => { ${lines.join(' ')} ${ending} });\n`);
  const kept: Finding[] = [];
  const task = { root: folder, files: [], tests: [], done: [], late: [] };
  const end = await runWorker(script, task, (finding) => kept.push(finding));
  return { end, verdicts: kept.map(({ mutant, verdict }) => `${mutant.key} ${verdict}`) };
}

const mutant = (key: string) => ({ key });
const begin = (key: string) => ({ kind: 'begin', mutant: mutant(key) });
const found = (key: string) => ({ kind: 'found', finding: { mutant: mutant(key), verdict: 'killed' } });

it('counts the mutant that was on when the process died as crashed, and keeps what was found before', async () => {
  const { end, verdicts } = await workerThat([begin('a'), found('a'), begin('b')], 'process.exit(7)');
  expect(verdicts).toEqual(['a killed', 'b crashed']);
  expect(end).toEqual({ isFinished: false, found: 2, death: 'exit code 7' });
});

it('tells the signal of a worker that was killed between two mutants, which costs none', async () => {
  const { end, verdicts } = await workerThat([begin('a'), found('a')], "process.kill(process.pid, 'SIGKILL')");
  expect(verdicts).toEqual(['a killed']);
  expect(end).toEqual({ isFinished: false, found: 1, death: 'SIGKILL' });
});

it('tells no death of a worker that has nothing left to do', async () => {
  const { end } = await workerThat([{ kind: 'finished' }], 'process.disconnect()');
  expect(end).toEqual({ isFinished: true, found: 0, death: null });
});
