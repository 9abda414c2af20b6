/**
 * Opens the bytes of `gazetteer.bin`: checks that they are ours, of this version, whole and undamaged, then lays typed
 * arrays over them. Nothing is parsed or copied, so opening costs one pass for the hash.
 */
import { type Automaton, openAutomaton } from './automaton.ts';
import { contentHash, FORMAT_VERSION, HASHED_FROM, HEADER_WORDS, MAGIC, SECTIONS, type SectionName } from './format.ts';

/** An opened gazetteer; `lookup.ts` gives its arrays meaning. */
export interface Gazetteer {
  readonly automaton: Automaton;
  readonly recordCount: number;
  readonly nameRefsLow: Uint16Array;
  readonly nameRefsHigh: Uint16Array;
  readonly postingsLow: Uint16Array;
  readonly postingsHigh: Uint16Array;
  readonly geonamesIdsLow: Uint16Array;
  readonly geonamesIdsHigh: Uint16Array;
  readonly parentsLow: Uint16Array;
  readonly parentsHigh: Uint16Array;
  readonly latLow: Uint8Array;
  readonly latHigh: Uint8Array;
  readonly lonLow: Uint8Array;
  readonly lonHigh: Uint8Array;
  readonly latFine: Uint8Array;
  readonly lonFine: Uint8Array;
  readonly populationMantissas: Uint8Array;
  readonly populationPowers: Uint8Array;
  readonly features: Uint8Array;
  readonly countries: Uint8Array;
  readonly nameOffsets: Uint32Array;
  readonly nameBytes: Uint8Array;
  readonly nativeRecords: Uint32Array;
  readonly nativeOffsets: Uint32Array;
  readonly nativeBytes: Uint8Array;
  /** Ids of the first records, which are not GeoNames'. */
  readonly idOffsets: Uint32Array;
  readonly idBytes: Uint8Array;
  /** JSON: small, because every mention of a place asks for it. */
  readonly disputes: Uint8Array;
  readonly extras: Uint8Array;
  /** Content hash as 16 hexadecimal digits: names the edition of the data. */
  readonly edition: string;
}

/** Why bytes were refused. */
export type GazetteerFault = 'not-a-gazetteer' | 'other-version' | 'truncated' | 'damaged';

export type OpenedGazetteer =
  | { readonly ok: true; readonly gazetteer: Gazetteer }
  | { readonly ok: false; readonly fault: GazetteerFault };

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}

/** Checks the header; returns the fault or null. */
function faultOf(words: Uint32Array, byteLength: number): GazetteerFault | null {
  if (words[0] !== MAGIC) return 'not-a-gazetteer';
  if (words[1] !== FORMAT_VERSION || words[5] !== SECTIONS.length) return 'other-version';
  if (words[2] !== byteLength) return 'truncated';
  const [a, b] = contentHash(words, HASHED_FROM);
  return a === words[3] && b === words[4] ? null : 'damaged';
}

/** Opens a gazetteer that lies at the start of `buffer`. */
export function openGazetteer(buffer: ArrayBuffer): OpenedGazetteer {
  if (buffer.byteLength < (HEADER_WORDS + SECTIONS.length * 2) * 4) return { ok: false, fault: 'not-a-gazetteer' };
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
  const fault = faultOf(words, buffer.byteLength);
  if (fault !== null) return { ok: false, fault };
  const place = (name: SectionName): { at: number; length: number } => {
    const i = SECTIONS.findIndex(([section]) => section === name);
    const size = SECTIONS[i]?.[1] ?? 1;
    return { at: words[HEADER_WORDS + i * 2] ?? 0, length: (words[HEADER_WORDS + i * 2 + 1] ?? 0) / size };
  };
  const u32 = (name: SectionName) => new Uint32Array(buffer, place(name).at, place(name).length);
  const u16 = (name: SectionName) => new Uint16Array(buffer, place(name).at, place(name).length);
  const u8 = (name: SectionName) => new Uint8Array(buffer, place(name).at, place(name).length);
  const gazetteer: Gazetteer = {
    automaton: openAutomaton(u32('edges'), u32('ranks'), words[8] ?? 0, words[7] ?? 0),
    recordCount: words[6] ?? 0,
    nameRefsLow: u16('nameRefsLow'),
    nameRefsHigh: u16('nameRefsHigh'),
    postingsLow: u16('postingsLow'),
    postingsHigh: u16('postingsHigh'),
    geonamesIdsLow: u16('geonamesIdsLow'),
    geonamesIdsHigh: u16('geonamesIdsHigh'),
    parentsLow: u16('parentsLow'),
    parentsHigh: u16('parentsHigh'),
    latLow: u8('latLow'),
    latHigh: u8('latHigh'),
    lonLow: u8('lonLow'),
    lonHigh: u8('lonHigh'),
    latFine: u8('latFine'),
    lonFine: u8('lonFine'),
    populationMantissas: u8('populationMantissas'),
    populationPowers: u8('populationPowers'),
    features: u8('features'),
    countries: u8('countries'),
    nameOffsets: u32('nameOffsets'),
    nameBytes: u8('nameBytes'),
    nativeRecords: u32('nativeRecords'),
    nativeOffsets: u32('nativeOffsets'),
    nativeBytes: u8('nativeBytes'),
    idOffsets: u32('idOffsets'),
    idBytes: u8('idBytes'),
    disputes: u8('disputes'),
    extras: u8('extras'),
    edition: hex(words[3] ?? 0) + hex(words[4] ?? 0),
  };
  return { ok: true, gazetteer };
}
