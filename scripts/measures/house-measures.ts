/** The measures of the whole house: what `npm run measures` prints and a test holds to its bounds. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureSource, type Place, type SourceMeasures } from './measure-source.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Rooms that end up in the extension; the others may drive a browser from outside. */
const ROOMS_OF_THE_EXTENSION = /^(?:core|page|extension|components|entrypoints)\//;

/** Lines. See the shape of files in CONTRIBUTING. */
const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

interface Distribution {
  readonly count: number;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

export interface HouseMeasures {
  readonly files: Distribution;
  readonly testFiles: Distribution;
  readonly functions: Distribution;
  /** Those of one line left out: what they say is in their name. */
  readonly longerFunctions: Distribution;
  /** What the house does without, each with its places. */
  readonly strays: Readonly<Record<string, readonly Place[]>>;
}

/** Every source file, with or without git: what a tool writes lies in hidden folders, or holds no TypeScript. */
export function readSources(): SourceMeasures[] {
  return globSync('**/*.{ts,tsx,mjs}', { cwd: ROOT, exclude: (name) => /^(?:node_modules|\..+)$/.test(name) }).map(
    (file) => measureSource(file.replaceAll('\\', '/'), readFileSync(join(ROOT, file), 'utf8')),
  );
}

/** Puts the files together. Long table-driven tests count as files only: their functions hold tables. */
export function houseMeasures(sources: readonly SourceMeasures[]): HouseMeasures {
  const ours = sources.filter(({ file }) => !file.startsWith('tests/'));
  const functions = ours.flatMap((each) => each.functions);
  return {
    files: distribution(ours.map(({ lines }) => lines)),
    testFiles: distribution(sources.filter(({ file }) => file.startsWith('tests/')).map(({ lines }) => lines)),
    functions: distribution(functions.map(({ lines }) => lines)),
    longerFunctions: distribution(functions.map(({ lines }) => lines).filter((lines) => lines > 1)),
    strays: {
      [`files over ${LONGEST_FILE} lines`]: sources.filter(({ lines }) => lines > LONGEST_FILE).map(startOf),
      [`functions over ${LONGEST_FUNCTION} lines`]: functions.filter(({ lines }) => lines > LONGEST_FUNCTION),
      any: sources.flatMap(({ anys }) => anys),
      'non-null !': sources.flatMap(({ nonNulls }) => nonNulls),
      'as outside guards': sources.flatMap(({ looseAssertions }) => looseAssertions),
      'files that touch both a document and the extension API': ours
        .filter(({ file }) => ROOMS_OF_THE_EXTENSION.test(file))
        .filter(({ touchesDocument, touchesExtensionApi }) => touchesDocument && touchesExtensionApi)
        .map(startOf),
    },
  };
}

const startOf = ({ file }: SourceMeasures): Place => ({ file, line: 1 });

function distribution(values: readonly number[]): Distribution {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, median: at(0.5), p90: at(0.9), max: at(1) };
}
