/** Builds the framework fixtures for a test run: markup as a server would send it, and the script that takes it over. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/browser/built-extension.ts';

export type Framework = 'react' | 'vue';

const FIXTURES = join(ROOT, 'tests', 'fixtures', 'living');

/** Writes `react.html` and `vue.html` with their scripts into a folder. */
export async function buildFrameworkPages(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const framework of ['react', 'vue'] as const) {
    const [client, server] = await Promise.all([bundle(framework, 'client'), bundle(framework, 'server')]);
    writeFileSync(join(folder, `${framework}.js`), client);
    const file = join(folder, `${framework}-server.mjs`);
    writeFileSync(file, server);
    const rendered: unknown = Reflect.get(await import(file), 'markup');
    writeFileSync(join(folder, `${framework}.html`), pageOf(framework, String(await rendered)));
  }
}

function pageOf(framework: Framework, markup: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Convoys leave the river towns - Worldview Digest</title>
<meta property="og:type" content="article">
<script>window.errors = []; addEventListener('error', (event) => errors.push(event.message)); console.error = (...words) => errors.push(words.join(' '));</script></head><body><div id="root">${markup}</div><script src="${framework}.js" async></script></body></html>`;
}

async function bundle(framework: Framework, side: 'client' | 'server'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: side === 'server',
      rollupOptions: { input: join(FIXTURES, `${framework}-${side}.mjs`) },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${framework} was not bundled`);
  return first.output[0].code;
}
