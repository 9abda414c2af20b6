/** Bundles the parts that run inside pages. */
import { join } from 'node:path';
import { build } from 'vite';

export type PagePart = 'subject' | 'lab' | 'highlights';

/** One classic script that leaves the part's exports in a global of this name. */
export async function bundlePart(part: PagePart, global: string): Promise<string> {
  const entry = join(import.meta.dirname, 'in-page', `${part}.ts`);
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: global } },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error(`nothing was bundled for ${part}`);
  return first.output[0].code;
}
