/**
 * What the tests get for `vitest`: its `expect` as it is, and a `describe` and `it` that only write down what there is
 * to run, so that the runner can run one case a thousand times.
 */
import { format } from 'node:util';
import type { expect as Expect, vi as Vi } from 'vitest';

export interface TestCase {
  readonly file: string;
  readonly name: string;
  /** Among all that were collected with it. */
  readonly number: number;
  readonly run: () => unknown;
  readonly before: readonly (() => unknown)[];
}

interface Group {
  readonly name: string;
  readonly before: (() => unknown)[];
}

/** Where the cases of the file that is being loaded go. */
export const collected: { file: string; cases: TestCase[]; beforeAll: (() => unknown)[] } = {
  file: '',
  cases: [],
  beforeAll: [],
};

let groups: readonly Group[] = [];

/** Begins the cases of another file. */
export function beginFile(file: string): void {
  collected.file = file;
  groups = [{ name: '', before: [] }];
}

const titleOf = (title: string, values: readonly unknown[]): string =>
  format(title, ...values.slice(0, title.match(/%[a-z]/g)?.length ?? 0));

function addCase(name: string, run: () => unknown): void {
  const path = [...groups.map((group) => group.name), name].filter((part) => part !== '');
  const before = groups.map((group) => group.before);
  collected.cases.push({
    file: collected.file,
    name: path.join(' > '),
    number: collected.cases.length,
    run,
    get before() {
      return before.flat();
    },
  });
}

function addGroup(name: string, body: () => void): void {
  const outer = groups;
  groups = [...outer, { name, before: [] }];
  body();
  groups = outer;
}

type Body = (...values: readonly unknown[]) => unknown;

/** `it.each` and `describe.each`: a row that is a list gives its elements as arguments. */
const each =
  (add: (title: string, body: () => unknown) => void) => (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) {
      const values: readonly unknown[] = Array.isArray(row) ? row : [row];
      add(titleOf(title, values), () => body(...values));
    }
  };

export const it = Object.assign(addCase, { each: each(addCase) });
/** Some of our files say `test`. */
export const test: typeof it = Object.assign(addCase, { each: each(addCase) });
export const describe = Object.assign(addGroup, { each: each(addGroup) });
export const beforeAll = (run: () => unknown): number => collected.beforeAll.push(run);
export const beforeEach = (run: () => unknown): void => {
  groups.at(-1)?.before.push(run);
};

const real: { expect: typeof Expect; vi: typeof Vi } = await import('vitest');
export const expect = real.expect;
export const vi = real.vi;
