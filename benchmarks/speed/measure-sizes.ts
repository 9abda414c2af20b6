/** Sizes of the built package: what the store holds, and what runs on every page. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Figure } from './figures.ts';

/** What a zip archive adds to each entry besides its name, bytes: local header and directory entry. */
const ENTRY_BYTES = 76;

const GATE = join('content-scripts', 'gate.js');

/** Bytes of the package as a zip archive; counted, not written. */
function zippedBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) => deflateRawSync(readFileSync(join(folder, name)), { level: 9 }).length + ENTRY_BYTES + 2 * name.length,
    )
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The figures of one built extension. */
export function measureSizes(extension: string): Figure[] {
  return [
    { key: 'size.packageMB', origin: 'package', value: zippedBytes(extension) / 1_000_000 },
    { key: 'size.gateKB', origin: 'package', value: statSync(join(extension, GATE)).size / 1000 },
  ];
}
