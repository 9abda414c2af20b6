/** Lets Node load the tests as they are: instrumented sources, JSON without an attribute, our `vitest`. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const COLLECT = new URL('./collect.ts', import.meta.url).href;
const READ = new URL('../../page/read-outline.ts', import.meta.url).href;
const READ_ONCE = new URL('./read-once.ts', import.meta.url).href;

/** Modules that are loaded anew in each generation: whatever may lead to a mutated one. */
const RENEWED = /\/(?:core|page|tests)\/[^?]*\.ts$/;

/** The address under which a module loads in the generation of the module that imports it. */
function inGeneration(url: string, parent: string | undefined): string {
  const generation = parent?.split('?')[1];
  return generation !== undefined && RENEWED.test(url) ? `${url}?${generation}` : url;
}

/** Serves what `sources` gives for a path relative to `root` in place of the file. */
export function serveSources(root: string, sources: (path: string) => string | undefined): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && context.parentURL !== COLLECT) return { url: COLLECT, shortCircuit: true };
      const resolved = next(specifier, context);
      const url = resolved.url === READ && context.parentURL !== READ_ONCE ? READ_ONCE : resolved.url;
      return { ...resolved, url: inGeneration(url, context.parentURL) };
    },
    load(url, context, next) {
      if (!url.startsWith('file:') || url.includes('/node_modules/')) return next(url, context);
      const path = fileURLToPath(url);
      if (path.endsWith('.json')) {
        return { format: 'module', source: `export default ${readFileSync(path, 'utf8')}`, shortCircuit: true };
      }
      const source = sources(relative(root, path).replaceAll('\\', '/'));
      if (source === undefined) return next(url, context);
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}
