/** Serves files of this machine on loopback as ordinary web pages, so that content scripts run on them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
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
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const name = normalize(path).replace(/^(\.\.[/\\])+/, '');
    const file =
      extra.get(path) ?? folders.map((folder) => join(folder, name)).find((each) => existsSync(each)) ?? name;
    readFile(file).then(
      (contents) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
        response.end(contents);
      },
      () => response.writeHead(404).end(),
    );
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
