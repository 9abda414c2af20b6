/** Reads the arguments of the batch command. */
import { parseArgs } from 'node:util';

export type CollapseChoice = 'all' | 'default' | 'none';

export interface AnalyzeOptions {
  readonly out: string | null;
  readonly collapse: CollapseChoice;
  readonly visible: boolean;
  readonly force: boolean;
  readonly jobs: number;
  readonly paths: readonly string[];
}

export const USAGE =
  'usage: npm run analyze -- [--out FILE.jsonl] [--collapse all|default|none] [--visible] [--force] [--jobs N] PATH...';

/** What `--help` prints. */
export const HELP = `${USAGE}

One JSON report a line for every page under PATH (saved pages, gzipped or not, and folders of them).

  --out FILE       write there instead of standard output
  --collapse WHAT  fold nothing, what readers get (default) or all kinds of boilerplate
  --visible        add the text that stays visible after folding
  --force          analyse pages that are no articles as well
  --jobs N         pages at a time, 1 to 16 (2)

Fields: docs/batch.md. Ends with 1 when a page failed, with 2 when the command was not understood.
`;

/** The options, or a sentence on what is wrong with them. */
export function readArguments(args: readonly string[]): AnalyzeOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        collapse: { type: 'string', default: 'default' },
        visible: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        jobs: { type: 'string', default: '2' },
      },
    });
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 16) return '--jobs takes a whole number from 1 to 16.';
    if (!isCollapseChoice(values.collapse)) return '--collapse takes all, default or none.';
    if (positionals.length === 0) return 'Name at least one file or folder.';
    const { collapse, visible, force } = values;
    return { out: values.out ?? null, collapse, visible, force, jobs, paths: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isCollapseChoice(value: string): value is CollapseChoice {
  return value === 'all' || value === 'default' || value === 'none';
}
