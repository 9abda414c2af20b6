/**
 * The survivors that are explained: tests/mutation/survivors.json holds, for each file and reason, the prints of its
 * mutants. A print is made of the line and the change, so that it holds when other lines of the file change.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, instrument, type Mutant } from './instrument.ts';
import type { Finding } from './protocol.ts';

const FILE = join('tests', 'mutation', 'survivors.json');

/** For each file, for each reason, prints separated by spaces. */
type Explained = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Survivor extends Finding {
  readonly print: string;
  /** The source line it begins in. */
  readonly text: string;
}

export const isSurvivor = ({ verdict }: Finding): boolean => verdict === 'survived' || verdict === 'unreached';

/** Findings about the files as they are now, with the line each begins in. */
export function currentFindings(root: string, findings: Iterable<Finding>): readonly Survivor[] {
  const contents = new Map<string, { readonly lines: readonly string[]; readonly digest: string }>();
  const current: Survivor[] = [];
  for (const finding of findings) {
    const { file, key, line } = finding.mutant;
    const path = join(root, file);
    if (!existsSync(path)) continue;
    const content = contents.get(file) ?? readLines(path);
    contents.set(file, content);
    if (!key.startsWith(`${file}#${content.digest}#`)) continue;
    const text = (content.lines[line - 1] ?? '').trim();
    current.push({ ...finding, text, print: printOf(text, finding.mutant) });
  }
  return current;
}

function printOf(text: string, { mutator, original, replacement }: Mutant): string {
  const change = [text, mutator, original, replacement].join('\n');
  return createHash('sha1').update(change).digest('base64url').slice(0, 6);
}

/** All mutants of a file as it is now by their prints, as survivors; none if it is gone. */
export async function survivorsByPrint(root: string, file: string): Promise<ReadonlyMap<string, Survivor>> {
  const path = join(root, file);
  if (!existsSync(path)) return new Map();
  const { lines } = readLines(path);
  const { mutants } = await instrument(root, [file]);
  return new Map(
    mutants.map((mutant) => {
      const text = (lines[mutant.line - 1] ?? '').trim();
      const print = printOf(text, mutant);
      return [print, { mutant, verdict: 'survived', text, print }];
    }),
  );
}

function readLines(path: string) {
  const content = readFileSync(path, 'utf8');
  return { lines: content.split('\n'), digest: digestOf(content) };
}

export function readExplained(root: string): Explained {
  const path = join(root, FILE);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The reason given for a survivor, if there is one. */
export function reasonFor({ mutant, print }: Survivor, explained: Explained): string | null {
  const reasons = Object.entries(explained[mutant.file] ?? {});
  return reasons.find(([, prints]) => prints.split(' ').includes(print))?.[0] ?? null;
}

/** Why the mutant of one print in a file survives. */
export interface Reason {
  readonly file: string;
  readonly print: string;
  readonly reason: string;
}

/** The reasons written down, one by one. */
export const reasonsIn = (explained: Explained): readonly Reason[] =>
  Object.entries(explained).flatMap(([file, reasons]) =>
    Object.entries(reasons).flatMap(([reason, prints]) => prints.split(' ').map((print) => ({ file, print, reason }))),
  );

/** Writes the reasons down, files and prints in order. */
export function writeExplained(root: string, reasons: readonly Reason[]): void {
  const perFile = Map.groupBy(reasons, ({ file }) => file);
  const entries = [...perFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, own]) => {
      const perReason = [...Map.groupBy(own, ({ reason }) => reason)].sort(([a], [b]) => (a < b ? -1 : 1));
      const prints = perReason.map(([reason, all]) => {
        const sorted = [...new Set(all.map(({ print }) => print))].sort();
        return [reason, sorted.join(' ')];
      });
      return [file, Object.fromEntries(prints)];
    });
  writeFileSync(join(root, FILE), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
