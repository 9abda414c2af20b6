/** The learned tables the sourcing analysis needs, as stored and as used. */
import { decodeTable, type WeightTable } from './linear-model.ts';
import type { AttributionTables } from './link.ts';
import type { ReadingTables } from './parsed-text.ts';

export type AttributionModels = AttributionTables;

function encodedTable(stored: Readonly<Record<string, string>>, name: string): WeightTable {
  const encoded = stored[name];
  if (encoded === undefined || encoded.length === 0) throw new Error(`no table "${name}" in the attribution weights`);
  return decodeTable(encoded);
}

/** Weights in their own units: the logarithm of odds. */
function scaledTable(stored: Readonly<Record<string, string>>, name: string, scale: number): WeightTable {
  const { weights, mask } = encodedTable(stored, name);
  const scaled = new Float32Array(weights.length);
  for (let at = 0; at < weights.length; at++) scaled[at] = (weights[at] ?? 0) / scale;
  return { weights: scaled, mask };
}

/** The levels as written: a table of senses holds numbers of kinds, not weights. */
function levelsOf({ weights, mask }: WeightTable): WeightTable {
  return { weights: Int16Array.from(weights, (weight) => Math.sign(weight) * Math.sqrt(Math.abs(weight))), mask };
}

/** The tables a text is read with, before cues are looked for. */
export function readReadingTables(stored: Readonly<Record<string, string>>): ReadingTables {
  return { tags: encodedTable(stored, 'tags'), senses: levelsOf(encodedTable(stored, 'senses')) };
}

const numbersIn = (text: string | undefined): number[] => (text ?? '').split(' ').map(Number);

/** Reads the contents of `models/attribution/english.weights.json`. */
export function readAttributionModels(stored: Readonly<Record<string, string>>): AttributionModels {
  const [cues = 1, sources = 1, contents = 1] = numbersIn(stored.scales);
  const [news = 0, conflict = 0] = numbersIn(stored.lean);
  return {
    ...readReadingTables(stored),
    cues: scaledTable(stored, 'cues', cues),
    sources: scaledTable(stored, 'sources', sources),
    contents: scaledTable(stored, 'contents', contents),
    lean: { news, conflict },
  };
}
