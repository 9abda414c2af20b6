/** Where results are kept: the whole of the latest run, and one line a run of its values. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './bench-run.ts';
import { type Figure, isMet } from './figures.ts';

const FOLDER = join(ROOT, 'benchmarks', 'results');

export interface RunFacts {
  readonly quick: boolean;
  readonly articles: number;
  readonly others: number;
  readonly minutes: number;
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** Writes `latest.json` and adds a line to `history.jsonl`. */
export function keepResults(facts: RunFacts, figures: readonly Figure[]): void {
  const about = {
    date: new Date().toISOString(),
    commit: commit(),
    machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown' },
    ...facts,
  };
  mkdirSync(FOLDER, { recursive: true });
  const judged = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  writeFileSync(join(FOLDER, 'latest.json'), `${JSON.stringify({ ...about, figures: judged }, null, 2)}\n`);
  const values = Object.fromEntries(figures.map(({ key, origin, value }) => [`${key}@${origin}`, rounded(value)]));
  appendFileSync(join(FOLDER, 'history.jsonl'), `${JSON.stringify({ ...about, values })}\n`);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}
