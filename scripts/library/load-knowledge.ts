/** Opens the compiled glossary, gazetteer, outlets and models under Node, as the extension's background does in a browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '../../core/analyse-article.ts';
import { readAttributionModels } from '../../core/attribution/models.ts';
import { openGazetteer } from '../../core/gazetteer/decode.ts';
import { loadGroupGlossary } from '../../core/glossary/group-glossary.ts';
import { loadOutlets } from '../../core/provenance/outlet-glossary.ts';
import { compileKnowledge } from '../compile-knowledge.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DATA = join(ROOT, 'public', 'data');

/**
 * Everything `analyseArticle` needs, compiled first: some seconds at the first call, one or two afterwards, and never
 * older than the tables it comes from.
 * @throws Error when the gazetteer on disk is damaged or of another version: `npm run build` makes it anew.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  await compileKnowledge(ROOT);
  const bytes = await readFile(join(DATA, 'gazetteer.bin'));
  const opened = openGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (!opened.ok) throw new Error(`the gazetteer cannot be opened (${opened.fault}): run npm run build`);
  return {
    gazetteer: opened.gazetteer,
    groups: loadGroupGlossary(await asset('groups.json')),
    outlets: loadOutlets(await asset('outlets.json')),
    models: readAttributionModels(JSON.parse(await asset('attribution.json'))),
  };
}

function asset(name: string): Promise<string> {
  return readFile(join(DATA, name), 'utf8');
}
