/** Serves the measured pages and the laboratory on loopback. Measured pages load nothing and run no scripts. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** Nothing but the page itself and its inline styles. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'";

export interface BenchServer {
  readonly origin: string;
  /** Serves markup; its own scripts run only where `runsScripts` says so. Returns the address. */
  put(html: string, options?: { readonly runsScripts?: boolean }): string;
  close(): void;
}

interface Served {
  readonly html: string;
  readonly policy: string | null;
}

/** Starts the server; `/data/` is the folder of compiled assets. */
export async function startBenchServer(data: string): Promise<BenchServer> {
  const pages = new Map<string, Served>([
    ['/lab', { html: '<!doctype html><title>Laboratory</title><body>', policy: null }],
  ]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const page = pages.get(path);
    if (page) {
      const policy = page.policy === null ? {} : { 'content-security-policy': page.policy };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
      return void response.end(page.html);
    }
    const name = /^\/data\/([\w.-]+)$/.exec(path)?.[1];
    if (!name) return void response.writeHead(404).end();
    readFile(join(data, name)).then(
      (contents) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(contents),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    origin,
    put(html, { runsScripts = false } = {}) {
      const path = `/page-${pages.size}`;
      pages.set(path, { html, policy: runsScripts ? null : STILL });
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
