import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileGroups } from '../../../glossary/compile-groups.ts';

const entry = {
  id: 'river-front',
  depth: 'short',
  name: 'River Front',
  aliases: [],
  kind: 'militia',
  theatres: ['Sudan'],
  active: { from: 1999, to: null },
  summary: 'Militia formed in 1999.',
  references: [{ title: 'Profile', publisher: 'A', url: 'https://example.org/profile', checked: null }],
  reviewed: '2026-11-22',
};

function folderWith(...entries: readonly unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'groups-'));
  writeFileSync(join(folder, 'sudan.json'), JSON.stringify({ theatre: 'Sudan', entries }));
  return folder;
}

describe('the build', () => {
  it('takes a sound entry', async () => {
    expect(await compileGroups(folderWith(entry))).toContain('"river-front"');
  });

  it.each([
    ['a field of the wrong shape', { ...entry, kind: 'gang' }, /kind/],
    ['a relation to nobody', { ...entry, relations: [{ type: 'ally-of', target: 'nobody' }] }, /does not exist/],
    ['a word that takes a side', { ...entry, summary: 'Fought the regime.' }, /not our word/],
  ])('stops at %s', async (_name, broken, expected) => {
    await expect(compileGroups(folderWith(broken))).rejects.toThrow(expected);
  });

  it('stops at one name for two groups', async () => {
    await expect(compileGroups(folderWith(entry, { ...entry, id: 'other-front' }))).rejects.toThrow(/also names/);
  });
});
