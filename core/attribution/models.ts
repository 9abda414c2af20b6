/** The learned tables the sourcing analysis needs, as stored and as used. */
import { loadTrees } from '../trees/boosted-trees.ts';
import type { AttributionTables } from './links/link.ts';
import type { Verifier } from './links/verify-frames.ts';
import type { ReadingTables } from './parsing/parsed-text.ts';
import { tagTable } from './parsing/tag-scores.ts';
import { decodeTable, type LevelTable, weigh } from './weights/linear-model.ts';

export type AttributionModels = AttributionTables;

function storedTable(stored: Readonly<Record<string, string>>, name: string): LevelTable {
  const encoded = stored[name];
  if (encoded === undefined || encoded.length === 0) throw new Error(`no table "${name}" in the attribution weights`);
  return decodeTable(encoded);
}

/** The tables a text is read with, before cues are looked for. */
export function readReadingTables(stored: Readonly<Record<string, string>>): ReadingTables {
  return { tags: tagTable(storedTable(stored, 'tags')), senses: storedTable(stored, 'senses') };
}

const numbersIn = (text: string | undefined): number[] => (text ?? '').split(' ').map(Number);

/** The trees that look at whole attributions, when the weights hold one. */
function storedVerifier(stored: Readonly<Record<string, string>>): Verifier | null {
  const { frameFeatures: features, frameCounts: counts, frameCuts: cuts, frameTrees } = stored;
  if (!features || !counts || !cuts || !frameTrees) return null;
  const [bias = 0, leafUnit = 0, nodeBits = 0, least = 0] = numbersIn(stored.frameNumbers);
  const [keep = 0, add = 0] = numbersIn(stored.frameLeast);
  const trees = loadTrees({ features, counts, cuts, trees: frameTrees, bias, leafUnit, nodeBits, least });
  return { trees, least: { keep, add } };
}

/** Reads the contents of `models/attribution/english.weights.json`. */
export function readAttributionModels(stored: Readonly<Record<string, string>>): AttributionModels {
  const [cues = 1, sources = 1, contents = 1] = numbersIn(stored.scales);
  const [news = 0, conflict = 0] = numbersIn(stored.lean);
  return {
    ...readReadingTables(stored),
    cues: weigh(storedTable(stored, 'cues'), cues),
    sources: weigh(storedTable(stored, 'sources'), sources),
    contents: weigh(storedTable(stored, 'contents'), contents),
    lean: { news, conflict },
    verifier: storedVerifier(stored),
  };
}
