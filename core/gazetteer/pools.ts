/** Strings of the gazetteer: UTF-8 with a separator after each, and an offset for every sixteenth. */
import { NAMES_PER_OFFSET, POOL_SEPARATOR } from './format.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** The string at an index. */
export function pooled(bytes: Uint8Array, offsets: Uint32Array, at: number): string {
  let from = offsets[Math.floor(at / NAMES_PER_OFFSET)] ?? 0;
  for (let skip = at % NAMES_PER_OFFSET; skip > 0; skip--) from = bytes.indexOf(POOL_SEPARATOR, from) + 1;
  return decodeUtf8(bytes, from, bytes.indexOf(POOL_SEPARATOR, from));
}

/** Which string of a pool equals the text, or -1; compared as bytes, for decoding tens of thousands takes long. */
export function poolIndexOf(bytes: Uint8Array, text: string): number {
  const wanted = encodeUtf8(text);
  for (let from = 0, index = 0; from < bytes.length; index++) {
    const end = bytes.indexOf(POOL_SEPARATOR, from);
    if (end - from === wanted.length && wanted.every((byte, i) => bytes[from + i] === byte)) return index;
    from = end + 1;
  }
  return -1;
}
