import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceList, lockedPackages, shippedPackages } from '../../../scripts/list-licences.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PERMISSIVE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|CC-BY-[34]\.0|PDDL-1\.0|Unlicense)$/;

/** Asks that changes to its own files be published, and nothing of what is built with them; it is shipped unchanged. */
const UNCHANGED: readonly string[] = ['webextension-polyfill: MPL-2.0'];

/** A licence expression is permissive when one of its alternatives, or all of its parts, are. */
function isPermissive(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isPermissive);
  return bare.split(' AND ').every((part) => PERMISSIVE.test(part));
}

describe('dependencies', () => {
  it('that are shipped have permissive licences', () => {
    expect(shippedPackages().length).toBeGreaterThan(7);
    const others = shippedPackages().filter(({ licence }) => !isPermissive(licence));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual(UNCHANGED);
  });

  it('that are shipped are those of the committed list', () => {
    expect(readFileSync(join(ROOT, 'LICENCES.md'), 'utf8')).toBe(licenceList());
  });

  it('run nothing when they are installed', () => {
    expect(lockedPackages().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  it('are locked with the hash of their contents, but for optional ones of other systems', () => {
    expect(lockedPackages().filter(({ hasIntegrity, isOptional }) => !hasIntegrity && !isOptional)).toEqual([]);
  });

  it('are locked without addresses: whoever installs them says from where', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"|https?:\/\/(?:registry|npm)/);
  });

  it('are pinned to exact versions', () => {
    const manifest: Record<string, Record<string, string>> = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
