/**
 * Gives the gate the browsers' own API in place of webextension-polyfill. The gate runs on every page, and the polyfill
 * would be a fifth of it; of the whole API it needs a handful of names and one bridge, which `native-browser.ts` is.
 */
import { join } from 'node:path';

interface BuildPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  configResolved(config: { readonly build: { readonly lib?: unknown; readonly rollupOptions?: unknown } }): void;
  resolveId(source: string): string | null;
}

const NATIVE = join(import.meta.dirname, '..', 'extension', 'native-browser.ts');

export function nativeGate(): BuildPlugin {
  let isGate = false;
  return {
    name: 'native-gate',
    enforce: 'pre',
    configResolved({ build }) {
      isGate = JSON.stringify(build.lib ?? null).includes('gate.content');
    },
    resolveId: (source) => (isGate && source === 'webextension-polyfill' ? NATIVE : null),
  };
}
