/**
 * Mutants of a set of source files: each file once more with every mutant in it behind a switch (Stryker's
 * instrumenter, mutant schemata), so that one loaded module serves for all of its mutants.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { compareChoices, isTree } from './comparisons.ts';
import { SWITCH } from './live.ts';

export interface Mutant {
  /** The number its switch knows it by, within one call of `instrument`. */
  readonly number: number;
  /** The same from run to run while its file does not change. */
  readonly key: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Offsets of the changed text in its file. */
  readonly from: number;
  readonly to: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** Text of each file by its path in the project, with its mutants to be switched on. */
  readonly switching: ReadonlyMap<string, string>;
  /** The same, with its mutants compared with the original at each use: see `comparisons.ts`. */
  readonly comparing: ReadonlyMap<string, string>;
}

/** A changed word of a word list says nothing of the code; lists have tests of their own. */
const EXCLUDED = ['StringLiteral'];

const SILENT = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => true,
  isErrorEnabled: () => true,
  isFatalEnabled: () => true,
  trace: () => {},
  debug: () => {},
  info: () => {},
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The offset of a place in a text, lines and columns counted from 0. */
function offsetOf(content: string, { line, column }: Place): number {
  let start = 0;
  for (let n = 0; n < line; n++) start = content.indexOf('\n', start) + 1;
  return start + column;
}

/** What a file's mutants are known by while it does not change. */
export const digestOf = (content: string): string => createHash('sha1').update(content).digest('hex').slice(0, 8);

const CALL = String.raw`_9fa48\(\d+(?:,\s*\d+)*\)`;
const LITERAL = String.raw`\/(?:[^\/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*`;
/** A choice between the mutants of one regular expression, and the expression itself. */
const CHOICE = new RegExp(
  `(?:stryMutAct${CALL} \\? ${LITERAL} : )+\\(stryCov_9fa48\\(([\\d, ]+)\\), ${LITERAL}\\)`,
  'g',
);

/** Replaces Stryker's own switch, and its ids by numbers, which compare faster; regular expressions choose at each use. */
function withOwnSwitch(text: string): string {
  if (!text.includes('function stryMutAct_9fa48')) return text;
  const numbered = text.replace(/\b(stryMutAct|stryCov)_9fa48\(((?:"\d+"(?:,\s*)?)+)\)/g, (call) =>
    call.replaceAll('"', ''),
  );
  const chosenLate = numbered.replace(
    CHOICE,
    (choice, ids) => `globalThis.${SWITCH}.liveExpression([${ids}], () => ${choice})`,
  );
  return `stryMutAct_9fa48 = globalThis.${SWITCH}.isActive; stryCov_9fa48 = globalThis.${SWITCH}.cover;\n${chosenLate}`;
}

/**
 * Makes an instrumenter print every file once more with comparisons; those texts are put into the list that is given
 * back. The instrumenter takes its printer as a private part of itself and gives no other way in.
 */
function printTwice(instrumenter: Instrumenter): readonly string[] {
  const comparing: string[] = [];
  const print: unknown = Reflect.get(instrumenter, '_print');
  if (typeof print !== 'function') throw new Error('the instrumenter has no printer of its own');
  Reflect.set(instrumenter, '_print', (file: Record<string, unknown>) => {
    const text: unknown = print(file);
    if (isTree(file.root)) compareChoices(file.root);
    comparing.push(String(print(file)));
    return text;
  });
  return comparing;
}

/** Instruments the files, paths relative to the project's root. */
export async function instrument(root: string, files: readonly string[]): Promise<Instrumented> {
  const contents = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const asked = [...contents].map(([name, content]) => ({ name, content, mutate: true }));
  const instrumenter = new Instrumenter(SILENT);
  const comparing = printTwice(instrumenter);
  const found = await instrumenter.instrument(asked, { plugins: null, excludedMutations: EXCLUDED, ignorers: [] });
  const ordinals = new Map<string, number>();
  const counted = found.mutants.filter(({ status }) => status !== 'Ignored');
  const mutants = counted.map(({ id, fileName, location, mutatorName, replacement }): Mutant => {
    const content = contents.get(fileName) ?? '';
    const ordinal = ordinals.get(fileName) ?? 0;
    ordinals.set(fileName, ordinal + 1);
    const from = offsetOf(content, location.start);
    const to = offsetOf(content, location.end);
    return {
      number: Number(id),
      key: `${fileName}#${digestOf(content)}#${ordinal}`,
      file: fileName,
      line: location.start.line + 1,
      from,
      to,
      mutator: mutatorName,
      original: content.slice(from, to),
      replacement,
    };
  });
  return {
    mutants,
    switching: new Map(found.files.map(({ name, content }) => [name, withOwnSwitch(content)])),
    comparing: new Map(found.files.map(({ name }, index) => [name, withOwnSwitch(comparing[index] ?? '')])),
  };
}
