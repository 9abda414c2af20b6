/**
 * Runs a worker process to its end, however it ends: one that hangs is ended, and one that dies costs the mutant that was
 * on, not the folder.
 */
import { fork } from 'node:child_process';
import type { Finding, Message, Task } from './protocol.ts';

/** A worker silent at so many looks hangs; looks, not one wait, for both processes may be made to sleep together. */
const LOOK_MS = 10_000;
const SILENT_LOOKS = 12;
const SILENT_LOOKS_AT_FIRST = 40;

export interface WorkerEnd {
  /** Whether it left nothing to do. */
  readonly isFinished: boolean;
  /** How many mutants have a verdict by it. */
  readonly found: number;
  /** How it died, where it did not end of itself. */
  readonly death: string | null;
}

/** Runs the script of a worker with a task; `keep` gets each finding at once. */
export function runWorker(script: string, task: Task, keep: (finding: Finding) => void): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    const worker = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let current: Finding['mutant'] | null = null;
    let isFinished = false;
    let isHanging = false;
    let found = 0;
    let looksLeft = SILENT_LOOKS_AT_FIRST;
    const watch = setInterval(() => {
      looksLeft -= 1;
      if (looksLeft > 0) return;
      isHanging = true;
      worker.kill('SIGKILL');
    }, LOOK_MS);
    const count = (finding: Finding) => {
      found += 1;
      keep(finding);
    };
    worker.on('message', (message: Message) => {
      looksLeft = SILENT_LOOKS;
      if (message.kind === 'begin') current = message.mutant;
      if (message.kind === 'finished') isFinished = true;
      if (message.kind !== 'found') return;
      current = null;
      count(message.finding);
    });
    // Not `exit`: messages sent just before may come after it.
    worker.on('close', (code, signal) => {
      clearInterval(watch);
      if (current !== null) count({ mutant: current, verdict: isHanging ? 'endless' : 'crashed' });
      const death = code === 0 ? null : `${isHanging ? 'silent, ' : ''}${signal ?? `exit code ${code}`}`;
      resolve({ isFinished, found, death });
    });
    worker.send(task);
  });
}
