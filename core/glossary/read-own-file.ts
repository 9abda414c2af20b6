/** Reads a file of own entries piece by piece, giving up as soon as it is too large; nothing is taken from half a file. */
import { parseOwnCsv } from './own-csv.ts';
import { ownFault } from './own-faults.ts';
import { OWN_GLOSSARY_MAX_BYTES, type OwnParsed } from './own-glossary.ts';
import { parseOwnJson } from './own-json.ts';

export const MAX_MEGABYTES = OWN_GLOSSARY_MAX_BYTES / 1_000_000;

/** Reads text that arrives in pieces, as from `file.stream().pipeThrough(new TextDecoderStream())`. */
export async function readOwnFile(
  pieces: AsyncIterable<string> | Iterable<string>,
  format: 'json' | 'csv',
): Promise<OwnParsed> {
  let text = '';
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += utf8Length(piece);
    if (bytes > OWN_GLOSSARY_MAX_BYTES) {
      return { kind: 'refused', problems: [{ line: 1, ...ownFault('too-large', MAX_MEGABYTES) }] };
    }
    text += piece;
  }
  return format === 'json' ? parseOwnJson(text) : parseOwnCsv(text);
}

/** Bytes of a text in UTF-8; the core has no TextEncoder. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
