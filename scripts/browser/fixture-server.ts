/** Serves files of this machine on loopback as ordinary web pages, so that content scripts run on them. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';

const HTML = 'text/html; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.htm': HTML,
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface FixtureServer {
  readonly origin: string;
  /** The address under which one file of any folder is served. */
  addressOf(file: string): string;
  close(): void;
}

/** Serves the files of some folders, the first that has a file wins, and single files added by `addressOf`. */
export async function startFixtureServer(
  folders: readonly string[],
  headers: Record<string, string> = {},
): Promise<FixtureServer> {
  const extra = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = extra.get(path) ?? fileIn(folders, path);
    const send = (type: string, contents: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, ...headers }).end(contents);
    const refuse = () => response.writeHead(404).end();
    if (path === '/') listOfPages(folders).then((list) => send(HTML, list), refuse);
    else if (file === undefined) refuse();
    else readFile(file).then((contents) => send(TYPES[extname(file)] ?? 'application/octet-stream', contents), refuse);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    addressOf(file) {
      const path = `/file-${extra.size + 1}/${basename(file)}`;
      extra.set(path, file);
      return origin + encodeURI(path);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The path of an address without its escapes; one that cannot be read leads nowhere. */
function pathOf(url: string): string {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://local').pathname)).replaceAll('\\', '/');
  } catch {
    return '';
  }
}

/** The first folder's file of this name; a normal path that begins at the root cannot lead out of a folder. */
function fileIn(folders: readonly string[], path: string): string | undefined {
  return path.startsWith('/')
    ? folders.map((folder) => join(folder, path)).find((file) => existsSync(file))
    : undefined;
}

async function listOfPages(folders: readonly string[]): Promise<string> {
  const names = (await Promise.all(folders.map((folder) => readdir(folder)))).flat();
  const pages = [...new Set(names)].filter((name) => name.endsWith('.html')).sort();
  const lines = pages.map((name) => `<li><a href="/${encodeURIComponent(name)}">${name}</a></li>`);
  return `<!doctype html><title>Fixture pages</title><ul>${lines.join('\n')}</ul>`;
}
