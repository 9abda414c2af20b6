/**
 * `npm start`: the built extension in a real browser with a fresh profile, on the sample article or on pages named on
 * the command line. Without a display it saves pictures of page, card and popup and prints the sourcing instead.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtExtension, ROOT } from '../browser/built-extension.ts';
import { startFixtureServer } from '../browser/fixture-server.ts';
import { launch } from '../browser/launch.ts';
import { readArguments } from './arguments.ts';
import { showHeadless } from './show-headless.ts';

const SAMPLE = join(ROOT, 'public', 'sample-article.html');
const USAGE = 'usage: npm start -- [--browser chrome|firefox] [--headless] [URL-or-FILE...]';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const options = readArguments(process.argv.slice(2), hasDisplay);
if (typeof options === 'string') {
  console.error(`${options}\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await start(options);
}

async function start({ browser, headless, pages }: Exclude<typeof options, string>): Promise<number> {
  const from = process.env.NEWSGLOSS_CALLED_FROM ?? process.cwd();
  const server = await startFixtureServer([]);
  const addresses: string[] = [];
  for (const page of pages.length > 0 ? pages : [SAMPLE]) {
    const isAddress = /^https?:\/\//.test(page);
    if (!isAddress && !existsSync(resolve(from, page))) {
      console.error(`There is no file ${page}.`);
      server.close();
      return 1;
    }
    addresses.push(isAddress ? page : server.addressOf(resolve(from, page)));
  }
  const extension = await builtExtension(browser);
  const running = await launch({
    browser,
    headless,
    extension,
    ...(headless ? { window: { width: 1180, height: 900 } } : {}),
  });
  try {
    if (headless) {
      for (const [index, address] of addresses.entries()) {
        await showHeadless(running, address, join(ROOT, 'screenshots'), index + 1);
      }
      return 0;
    }
    for (const address of addresses) await (await running.browser.newPage()).goto(address);
    console.log('Newsgloss is loaded. Close the browser or press Ctrl+C to end.');
    await new Promise<void>((done) => running.browser.once('disconnected', () => done()));
    return 0;
  } finally {
    await running.close();
    server.close();
  }
}
