/**
 * Serves saved pages from loopback. A response header keeps their scripts from running, their frames, styles and
 * pictures from loading, and their refreshes from navigating: a saved page cannot phone home.
 */
import { isUtf8 } from 'node:buffer';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox allow-same-origin";

export interface PageServer {
  /** Offers a page until `release`; the address is new each time. */
  offer(html: Buffer): { readonly url: string; release(): void };
  close(): void;
}

/** Starts on a free port of 127.0.0.1. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Buffer>();
  let count = 0;
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    if (!html) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    // Valid UTF-8 is what it is, whatever a stale meta element says; other bytes are left to the browser's sniffing.
    const type = isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-store' });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = addressOf(server.address());
  return {
    offer(html) {
      count += 1;
      const path = `/page/${count}`;
      pages.set(path, html);
      return { url: `http://127.0.0.1:${port}${path}`, release: () => pages.delete(path) };
    },
    close: () => server.close(),
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return address;
}
