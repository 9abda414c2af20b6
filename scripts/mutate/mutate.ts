/**
 * `npm run mutate [-- core/FOLDER …] [--again] [--by tests/…] [--told] [--explain] [--not-late]`: tests every mutant of the
 * three folders that find things in a text, and tells the survivors that tests/mutation/survivors.json does not explain.
 * Findings are kept in .mutation, so that a stopped run goes on where it was; `--again` tests the survivors once more, with
 * `--by` against some test files alone, of which only kills are kept; `--told` only tells what is known; `--explain` sorts
 * survivors into classes and keeps what is known of mutants that were not tested; `--not-late` leaves those for later whose
 * modules must be loaded anew.
 */
import { join } from 'node:path';
import { explain } from './classes.ts';
import { keepFinding, readFindings } from './findings.ts';
import type { Finding } from './protocol.ts';
import { newSurvivors, reasonTable, tables } from './report.ts';
import { type Room, roomsOf } from './rooms.ts';
import { runWorker } from './run-worker.ts';
import { currentFindings } from './survivors.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKER = join(import.meta.dirname, 'worker.ts');
/** Workers in a row that may die without a finding before a folder is given up. */
const VAIN_WORKERS = 3;

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
/** Test files that are asked alone. */
const asked = args.includes('--by') ? named.filter((name) => name.startsWith('tests/')) : [];
const findings = readFindings();
const former = new Map(findings);

/** A few test files cannot tell that a mutant survives all: what was found before stands, unless one of them runs it at last. */
function keep(finding: Finding): void {
  const { mutant, verdict } = finding;
  const before = former.get(mutant.key);
  const isNew =
    verdict === 'killed' || verdict === 'endless' || (before?.verdict === 'unreached' && verdict === 'survived');
  findings.set(mutant.key, asked.length === 0 || isNew ? finding : (before ?? finding));
  if (asked.length === 0 || isNew) keepFinding(finding);
}

if (args.includes('--again')) {
  for (const [key, { verdict }] of findings) {
    if (verdict === 'survived' || verdict === 'unreached') findings.delete(key);
  }
}

/** Tests a folder until every mutant in it has a verdict; `late` is one only before those are tested. */
async function testRoom({ folder, files }: Room, isForLate: boolean): Promise<void> {
  const started = performance.now();
  let vain = 0;
  for (let isFinished = false; !isFinished; ) {
    const known = [...findings.values()].filter(({ mutant }) => files.includes(mutant.file));
    const keysOf = (isLate: boolean) =>
      known.filter(({ verdict }) => (verdict === 'late') === isLate).map(({ mutant }) => mutant.key);
    const [done, late] = [keysOf(false), keysOf(true)];
    const task = isForLate ? { done, late } : { done: [...done, ...late], late: [] };
    const end = await runWorker(WORKER, { root: ROOT, files, tests: asked, ...task }, keep);
    isFinished = end.isFinished;
    if (end.death !== null) console.error(`a worker for ${folder} died after ${end.found} findings: ${end.death}`);
    vain = end.found === 0 && !isFinished ? vain + 1 : 0;
    if (vain === VAIN_WORKERS) throw new Error(`${folder}: ${vain} workers found nothing`);
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
