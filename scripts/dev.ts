/** The dev loop: WXT with hot reload, a browser with the extension, and the fixture pages on loopback. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './browser/built-extension.ts';
import { startFixtureServer } from './browser/fixture-server.ts';

const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const server = await startFixtureServer([join(ROOT, 'tests', 'fixtures', 'pages'), join(ROOT, 'public')]);
const start = `${server.origin}/sample-article.html`;
console.log(`Fixture pages: ${server.origin}/`);
const wxt = spawn('wxt', ['-b', browser], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, NEWSGLOSS_START_PAGE: start },
});
wxt.once('exit', (code) => {
  server.close();
  process.exit(code ?? 0);
});
