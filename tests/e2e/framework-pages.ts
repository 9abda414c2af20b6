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
    const markup = String(await rendered);
    writeFileSync(join(folder, `${framework}.html`), pageOf({ framework, markup, root: '<div id="root">' }));
    // The same page at a root nobody can know, and as an app of Nuxt.
    const plain = { framework, markup, script: `${framework}-plain`, root: '<div id="digest">' };
    writeFileSync(join(folder, `${framework}-plain.html`), pageOf(plain));
    writeFileSync(join(folder, `${framework}-plain.js`), client.replaceAll('#root', '#digest'));
    if (framework === 'vue') {
      const data = '<script type="application/json" id="__NUXT_DATA__">[]</script>';
      writeFileSync(
        join(folder, 'nuxt.html'),
        pageOf({ framework, markup, script: 'nuxt', root: `${data}<div id="__nuxt">` }),
      );
      writeFileSync(join(folder, 'nuxt.js'), client.replaceAll('#root', '#__nuxt'));
    }
  }
}

interface FrameworkPage {
  readonly framework: Framework;
  readonly markup: string;
  /** Opening tag of the element that is taken over. */
  readonly root: string;
  readonly script?: string;
}

function pageOf({ framework, markup, root, script = framework }: FrameworkPage): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Convoys leave the river towns - Worldview Digest</title>
<meta property="og:type" content="article">
<script>window.errors = []; addEventListener('error', (event) => errors.push(event.message)); console.error = (...words) => errors.push(words.join(' '));</script></head><body>${root}${markup}</div><script src="${script}.js" async></script></body></html>`;
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
