/** What a run tells at its end: a line for each file, and the survivors that nobody has explained. */
import { dirname } from 'node:path';
import { isSurvivor, readExplained, reasonFor, reasonsIn, type Survivor } from './survivors.ts';

interface Counts {
  mutants: number;
  killed: number;
  endless: number;
  crashed: number;
  survived: number;
  unreached: number;
  late: number;
}

const NONE: Counts = { mutants: 0, killed: 0, endless: 0, crashed: 0, survived: 0, unreached: 0, late: 0 };

function countBy(findings: readonly Survivor[], nameOf: (file: string) => string): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { mutant, verdict } of findings) {
    const name = nameOf(mutant.file);
    const before = counts.get(name) ?? NONE;
    counts.set(name, { ...before, mutants: before.mutants + 1, [verdict]: before[verdict] + 1 });
  }
  return counts;
}

/** A Markdown table of the counts, one line for each name. */
function table(counts: ReadonlyMap<string, Counts>): string {
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { mutants, killed, endless, crashed, survived, unreached, late }]) =>
      ['', name, mutants, killed, endless, crashed, survived, unreached, late, ''].join(' | ').trim(),
    );
  return [
    '| | mutants | killed | endless | crashed | survived | unreached | late |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** The tables by folder and by file. */
export const tables = (findings: readonly Survivor[]): string =>
  [
    table(countBy(findings, dirname)),
    table(countBy(findings, (file) => file)),
    table(countBy(findings, () => 'all')),
  ].join('\n\n');

/** How many survivors are explained by each reason, those first that explain most. */
export function reasonTable(root: string): string {
  const byReason = Map.groupBy(reasonsIn(readExplained(root)), ({ reason }) => reason);
  const lines = [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, prints]) => `| ${reason} | ${prints.length} |`);
  return ['| explained by | survivors |', '|---|---|', ...lines].join('\n');
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

/** One line for each survivor without an explanation. */
export function newSurvivors(root: string, findings: readonly Survivor[]): readonly string[] {
  const explained = readExplained(root);
  return findings
    .filter((finding) => isSurvivor(finding) && reasonFor(finding, explained) === null)
    .map(
      ({ mutant, verdict }) =>
        `${mutant.file}:${mutant.line} ${mutant.mutator} ${short(mutant.original)} → ${short(mutant.replacement)}${verdict === 'unreached' ? ' (no test runs it)' : ''}`,
    );
}
