/** The learned tables the sourcing analysis needs, as stored and as used. */
import { decodeTable, type WeightTable } from './linear-model.ts';
import type { AttributionTables } from './link.ts';

export type AttributionModels = AttributionTables;

function tableOf(stored: Readonly<Record<string, string>>, name: string): WeightTable {
  const encoded = stored[name];
  if (encoded === undefined || encoded.length === 0) throw new Error(`no table "${name}" in the attribution weights`);
  return decodeTable(encoded);
}

/** Reads the contents of `models/attribution/english.weights.json`. */
export function readAttributionModels(stored: Readonly<Record<string, string>>): AttributionModels {
  return {
    tags: tableOf(stored, 'tags'),
    cues: tableOf(stored, 'cues'),
    sources: tableOf(stored, 'sources'),
    contents: tableOf(stored, 'contents'),
    lean: Number(stored.lean ?? 0),
  };
}
