/**
 * `npm run mutate [-- core/FOLDER …] [--again] [--by tests/…] [--told] [--explain] [--not-late]`: tests every mutant of the
 * three folders that find things in a text, and tells the survivors that tests/mutation/survivors.json does not explain.
 * Findings are kept in .mutation, so that a stopped run goes on where it was; `--again` tests the survivors once more, with
 * `--by` against some test files alone, of which only kills are kept; `--told` only tells what is known; `--explain` sorts
 * survivors into classes and keeps what is known of mutants that were not tested; `--not-late` leaves those for later whose
 * modules must be loaded anew.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { explain } from './classes.ts';
import { keepFinding, readFindings } from './findings.ts';
import type { Finding, Message, Task } from './protocol.ts';
import { newSurvivors, reasonTable, tables } from './report.ts';
import { type Room, roomsOf } from './rooms.ts';
import { currentFindings } from './survivors.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** A worker silent at so many looks hangs; looks, not one wait, for both processes may be made to sleep together. */
const LOOK_MS = 10_000;
const SILENT_LOOKS = 4;
const SILENT_LOOKS_AT_FIRST = 40;

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
/** Test files that are asked alone. */
const asked = args.includes('--by') ? named.filter((name) => name.startsWith('tests/')) : [];
const findings = readFindings();
const former = new Map(findings);

/** A few test files cannot tell that a mutant survives all: what was found before stands. */
function keep(finding: Finding): void {
  const { mutant, verdict } = finding;
  const isKill = verdict === 'killed' || verdict === 'endless';
  const stands = asked.length > 0 && !isKill ? former.get(mutant.key) : undefined;
  findings.set(mutant.key, stands ?? finding);
  if (isKill || asked.length === 0) keepFinding(finding);
}

/** Runs one worker to its end; answers whether it left nothing to do. */
function runWorker(task: Task): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let current: Finding['mutant'] | null = null;
    let isFinished = false;
    let looksLeft = SILENT_LOOKS_AT_FIRST;
    const watch = setInterval(() => {
      looksLeft -= 1;
      if (looksLeft === 0) worker.kill('SIGKILL');
    }, LOOK_MS);
    worker.on('message', (message: Message) => {
      looksLeft = SILENT_LOOKS;
      if (message.kind === 'begin') current = message.mutant;
      if (message.kind === 'finished') isFinished = true;
      if (message.kind !== 'found') return;
      current = null;
      keep(message.finding);
    });
    worker.on('exit', (code) => {
      clearInterval(watch);
      if (current !== null) keep({ mutant: current, verdict: 'endless' });
      else if (code !== 0) reject(new Error(`the worker for ${task.files[0]} and others failed`));
      resolve(isFinished);
    });
    worker.send(task);
  });
}

if (args.includes('--again')) {
  for (const [key, { verdict }] of findings) {
    if (verdict === 'survived' || verdict === 'unreached') findings.delete(key);
  }
}

/** Tests a folder until every mutant in it has a verdict; `late` is one only before those are tested. */
async function testRoom({ folder, files }: Room, isForLate: boolean): Promise<void> {
  const started = performance.now();
  for (let isFinished = false; !isFinished; ) {
    const known = [...findings.values()].filter(({ mutant }) => files.includes(mutant.file));
    const keysOf = (isLate: boolean) =>
      known.filter(({ verdict }) => (verdict === 'late') === isLate).map(({ mutant }) => mutant.key);
    const [done, late] = [keysOf(false), keysOf(true)];
    const task = isForLate ? { done, late } : { done: [...done, ...late], late: [] };
    isFinished = await runWorker({ root: ROOT, files, tests: asked, ...task });
  }
  console.log(`${folder}${isForLate ? ', late' : ''}: ${Math.round((performance.now() - started) / 1000)} s`);
}

/** Tests the folders; what needs modules loaded anew comes last, for it is slow. */
async function testRooms(rooms: readonly Room[]): Promise<void> {
  for (const room of rooms) await testRoom(room, false);
  if (args.includes('--not-late')) return;
  for (const room of rooms) await testRoom(room, true);
}

const folders = named.filter((name) => !name.startsWith('tests/'));
if (!args.includes('--told')) await testRooms(roomsOf(ROOT, folders));
const current = currentFindings(ROOT, findings.values());
console.log(tables(current));
if (args.includes('--explain')) await explain(ROOT, current);
console.log(`\n${reasonTable(ROOT)}`);
const unexplained = newSurvivors(ROOT, current);
console.log(`\n${unexplained.length} survivors without an explanation`);
for (const line of unexplained) console.log(line);
