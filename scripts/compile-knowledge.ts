/** Compiles glossary, gazetteer and outlets into `public/data/`. Deterministic; unchanged files are not rewritten. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileGroups } from '../glossary/compile-groups.ts';
import { compileOutlets } from '../glossary/outlets/compile.ts';
import { compileGazetteer } from '../glossary/places/compile.ts';

/** Writes the assets below `root`. */
export async function compileKnowledge(root: string): Promise<void> {
  const folder = join(root, 'public', 'data');
  await mkdir(folder, { recursive: true });
  const assets: [string, string | Uint8Array][] = [
    ['groups.json', await compileGroups()],
    ['outlets.json', await compileOutlets()],
    ['attribution.json', await readFile(join(root, 'models', 'attribution', 'english.weights.json'))],
    ['world.json', await readFile(join(root, 'node_modules', 'world-atlas', 'countries-110m.json'))],
    ['gazetteer.bin', await compileGazetteer()],
  ];
  for (const [name, contents] of assets) await writeIfChanged(join(folder, name), contents);
}

async function writeIfChanged(path: string, contents: string | Uint8Array): Promise<void> {
  const wanted = Buffer.from(contents);
  const present = await readFile(path).catch(() => null);
  if (!present?.equals(wanted)) await writeFile(path, wanted);
}

if (import.meta.main) await compileKnowledge(join(import.meta.dirname, '..'));
