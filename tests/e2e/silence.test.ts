import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension, ROOT } from '../../scripts/browser/built-extension.ts';
import {
  type Console,
  goToExtensionPage,
  openConsole,
  settledState,
  waitUntil,
} from '../../scripts/browser/extension-page.ts';
import { type FixtureServer, startFixtureServer } from '../../scripts/browser/fixture-server.ts';
import { launch, type RunningBrowser } from '../../scripts/browser/launch.ts';
import { BROWSER } from './stage.ts';

/** Hosts the browsers themselves call now and then, with every switch for silence set. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)(:\d+)?$/;

let proxy: Server;
let running: RunningBrowser;
let server: FixtureServer;
let console_: Console;
const asked: string[] = [];

beforeAll(async () => {
  proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  running = await launch({
    browser: BROWSER,
    headless: true,
    extension: await builtExtension(BROWSER),
    proxyPort: port,
  });
  server = await startFixtureServer([join(ROOT, 'public'), join(ROOT, 'tests', 'fixtures', 'pages')]);
  console_ = await openConsole(running);
});
afterAll(async () => {
  await running.close();
  server.close();
  proxy.close();
});

const foreign = () =>
  asked.filter((url) => !BROWSERS_OWN.test(URL.canParse(url) && url.startsWith('http') ? new URL(url).host : url));

describe('nothing leaves the browser', () => {
  it('a tour through every surface asks no server for anything', async () => {
    const page = await running.browser.newPage();
    const url = `${server.origin}/sample-article.html`;
    await page.goto(url);
    const tabId = await console_.tabId(url);
    expect((await settledState(console_, tabId)).kind).toBe('ready');
    await page.bringToFront();
    await console_.send(tabId, 'step-mention', { direction: 1 });
    await waitUntil('the card', () => page.evaluate(() => document.querySelector('newsgloss-card') !== null));
    for (const surface of [
      'popup.html',
      'sidepanel.html',
      'report.html',
      'glossary.html',
      'own.html?add=River%20Guard',
      'options.html',
      'welcome.html',
      'about.html',
      'saved.html',
      'sample.html',
    ]) {
      await goToExtensionPage(running, console_.page, `${surface}${surface.includes('?') ? '&' : '?'}tab=${tabId}`);
      await console_.page.bringToFront();
      await waitUntil(`${surface} to be drawn`, () =>
        console_.page.evaluate(() => document.body.innerText.trim().length > 20),
      );
    }
    expect(foreign()).toEqual([]);
  });

  it('and the proxy would have seen it', async () => {
    const page = await running.browser.newPage();
    await page.goto('http://witness.example/').catch(() => {});
    await waitUntil('the request', async () => foreign().some((url) => url.includes('witness.example')));
    await page.close();
  });
});
