/** The least that sourcing must reach, by set and figure: the benchmark fails below (`sourcing.floors.json`, in per cent). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../models/attribution/scoring.ts';

type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const floors: Floors = JSON.parse(readFileSync(join(import.meta.dirname, 'sourcing.floors.json'), 'utf8'));

/** Prints what lies below its floor and has the run end in failure. */
export function checkFloors(title: string, figures: Readonly<Record<string, Figure>>): void {
  for (const [name, floor] of Object.entries(floors[title] ?? {})) {
    const reached = 100 * (figures[name]?.f1 ?? 0);
    if (reached >= floor - 0.05) continue;
    console.log(`  BELOW ITS FLOOR: ${name} ${reached.toFixed(1)}, least ${floor}`);
    process.exitCode = 1;
  }
}
