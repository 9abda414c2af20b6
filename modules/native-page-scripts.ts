/**
 * Gives the scripts that run in pages the browsers' own API in place of webextension-polyfill. The gate runs on every
 * page, and the polyfill would be a fifth of it; of the whole API gate and reader need a handful of names and one
 * bridge, which `native-browser.ts` is. Of WXT's context they need nothing.
 */
import { join } from 'node:path';

interface BuildPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  configResolved(config: { readonly build: { readonly lib?: unknown; readonly rollupOptions?: unknown } }): void;
  resolveId(source: string): string | null;
}

const PAGE_SCRIPTS = ['entrypoints/gate.content', 'entrypoints/reader', 'entrypoints/cards'];
const EXTENSION = join(import.meta.dirname, '..', 'extension');
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['webextension-polyfill', join(EXTENSION, 'native-browser.ts')],
  ['wxt/utils/content-script-context', join(EXTENSION, 'no-context.ts')],
]);

export function nativePageScripts(): BuildPlugin {
  let runsInPages = false;
  return {
    name: 'native-page-scripts',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = JSON.stringify(build.lib ?? null);
      runsInPages = PAGE_SCRIPTS.some((script) => entry.includes(script));
    },
    resolveId: (source) => (runsInPages ? (REPLACED.get(source) ?? null) : null),
  };
}
