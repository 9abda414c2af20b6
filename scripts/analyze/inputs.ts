/** Finds the saved pages of a run and reads them; a file that is no page becomes an error of its own. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface InputFile {
  /** The path as given on the command line, or as found below a folder given there. */
  readonly name: string;
  readonly path: string;
}

export interface InputFault {
  readonly code: 'not-found' | 'unreadable' | 'empty' | 'binary' | 'damaged-gzip';
  readonly message: string;
}

export type InputPage =
  | { readonly ok: true; readonly html: Buffer }
  | { readonly ok: false; readonly fault: InputFault };

const PAGE = /\.html?(\.gz)?$/i;

/** Files in the order given; folders recursively, in name order. A missing path stays in the list and fails when read. */
export async function listInputs(paths: readonly string[], from: string): Promise<InputFile[]> {
  const lists = await Promise.all(paths.map((path) => listOne(path, resolve(from, path))));
  return lists.flat();
}

async function listOne(name: string, path: string): Promise<InputFile[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return [{ name, path }];
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() || PAGE.test(entry.name))
      .map((entry) => listOne(join(name, entry.name), join(path, entry.name))),
  );
  return lists.flat();
}

/** The page's bytes, unpacked. */
export async function readInput({ path, name }: InputFile): Promise<InputPage> {
  const fault = (code: InputFault['code'], message: string): InputPage => ({ ok: false, fault: { code, message } });
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing
      ? fault('not-found', `There is no file ${name}.`)
      : fault('unreadable', `${name} could not be read.`);
  }
  if (/\.gz$/i.test(path)) {
    try {
      bytes = gunzipSync(bytes);
    } catch {
      return fault('damaged-gzip', `${name} is not a whole gzip file.`);
    }
  }
  if (bytes.toString('latin1', 0, 4096).trim() === '' && bytes.length < 4096)
    return fault('empty', `${name} is empty.`);
  if (isBinary(bytes)) return fault('binary', `${name} is not a web page: it holds binary data.`);
  return { ok: true, html: bytes };
}

/** UTF-16 pages start with a byte order mark; anything else with NUL bytes near its start is no text. */
function isBinary(bytes: Buffer): boolean {
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !hasMark && bytes.subarray(0, 8192).includes(0);
}
