/** The compiled gazetteer for tests: compiled once per input, then read from the cache in `node_modules/.cache`. */
import { type Gazetteer, openGazetteer } from '../../core/gazetteer/decode.ts';
import { compileGazetteer } from '../../glossary/places/compile.ts';

export async function loadGazetteer(): Promise<Gazetteer> {
  const opened = openGazetteer((await compileGazetteer()).slice().buffer);
  if (!opened.ok) throw new Error(`gazetteer: ${opened.fault}`);
  return opened.gazetteer;
}
