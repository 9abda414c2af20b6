/**
 * The batch command: reports of saved pages, one JSON object a line, made by the built extension in a real headless
 * browser. REPORT lines go to standard output or a file; progress goes to standard error.
 */
import { createWriteStream, type WriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { REPORT_SCHEMA } from '../../core/report/page-report.ts';
import { builtExtension } from '../browser/built-extension.ts';
import { type AnalyzeOptions, HELP, readArguments, USAGE } from './arguments.ts';
import { startDriver } from './extension-driver.ts';
import { inOrder } from './in-order.ts';
import { type InputFile, listInputs, readInput } from './inputs.ts';
import { startPageServer } from './page-server.ts';
import { createPageWorker } from './page-worker.ts';

const LOOPBACK = /^http:\/\/127\.0\.0\.1[:/]/;

const args = process.argv.slice(2);
const options = readArguments(args);
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(HELP);
} else if (typeof options === 'string') {
  process.stderr.write(`${options}\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(options);
}

async function run(order: AnalyzeOptions): Promise<number> {
  const from = process.env.NEWSGLOSS_CALLED_FROM ?? process.cwd();
  const out = order.out ? await openOutput(resolve(from, order.out)) : process.stdout;
  if (!out) {
    process.stderr.write(`${order.out} cannot be written.\n${USAGE}\n`);
    return 2;
  }
  const inputs = await listInputs(order.paths, from);
  const extension = await builtExtension('chrome');
  const server = await startPageServer();
  const open = () => startDriver({ extension, collapse: order.collapse, force: order.force, visible: order.visible });
  const worker = createPageWorker(open, server);
  let failed = 0;
  let done = 0;
  const write = (line: object) => new Promise<void>((sent) => out.write(`${JSON.stringify(line)}\n`, () => sent()));
  await inOrder(
    inputs,
    order.jobs,
    (input) => analyseOne(input, worker),
    async (line) => {
      done += 1;
      if ('error' in line) failed += 1;
      process.stderr.write(`\r${done} of ${inputs.length} pages, ${failed} failed`);
      await write(line);
    },
  );
  process.stderr.write('\n');
  await worker.close();
  server.close();
  if (out !== process.stdout) await new Promise<void>((closed) => out.end(closed));
  return failed > 0 ? 1 : 0;
}

/** The file to write to, or null where there is no such folder or no right to write. */
function openOutput(path: string): Promise<WriteStream | null> {
  return new Promise((opened) => {
    const stream = createWriteStream(path);
    stream.once('open', () => opened(stream));
    stream.once('error', () => opened(null));
  });
}

async function analyseOne(input: InputFile, worker: ReturnType<typeof createPageWorker>): Promise<object> {
  const failure = (code: string, message: string) => ({
    schema: REPORT_SCHEMA,
    input: input.name,
    error: { code, message },
  });
  const page = await readInput(input);
  if (!page.ok) return failure(page.fault.code, page.fault.message);
  try {
    const report = await worker.report(page.html);
    // A page that names no address of its own would carry the loopback port of this run.
    const url = LOOPBACK.test(report.page.url) ? input.name : report.page.url;
    return { ...report, input: input.name, page: { ...report.page, url } };
  } catch (error) {
    return failure('not-analysed', error instanceof Error ? error.message : String(error));
  }
}
