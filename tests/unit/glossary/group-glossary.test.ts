import { describe, expect, it } from 'vitest';
import { compileSurfaces } from '../../../core/glossary/compile-surfaces.ts';
import { loadGroupGlossary } from '../../../core/glossary/group-glossary.ts';
import { aliasKey } from '../../../core/glossary/name-words.ts';
import { compileGroups } from '../../../glossary/compile-groups.ts';
import { FIXTURE_ENTRIES, FIXTURE_GLOSSARY } from '../../support/group-fixtures.ts';

describe('the compiled glossary', () => {
  it('is the same whatever the order of the entries', () => {
    const there = JSON.stringify(compileSurfaces(FIXTURE_ENTRIES));
    const back = JSON.stringify(compileSurfaces([...FIXTURE_ENTRIES].reverse()));
    expect(back).toBe(there);
  });

  it('survives the way through JSON', () => {
    const glossary = loadGroupGlossary(JSON.stringify(compileSurfaces(FIXTURE_ENTRIES)));
    expect(glossary.entry('sdf')?.name).toBe('Syrian Democratic Forces');
    expect(glossary.entry('nobody')).toBeNull();
  });

  it('refuses another asset', () => expect(() => loadGroupGlossary('{"schema":"other"}')).toThrow(/newsgloss-groups/));

  it('knows the armed forces of a country', () => {
    expect(FIXTURE_GLOSSARY.forceOf('Russia')).toBe('russia');
    expect(FIXTURE_GLOSSARY.forceOf('Iraq')).toBe('iraq');
    expect(FIXTURE_GLOSSARY.forceOf('Norway')).toBeNull();
  });

  it('is built from the files in the repository', async () => {
    const glossary = loadGroupGlossary(await compileGroups());
    expect(glossary.entry('sdf-syria')?.kind).toBe('umbrella');
    expect(glossary.forceOf('Syria')).toBe('syrian-armed-forces');
  }, 60_000);
});

describe('search for the glossary page', () => {
  const ids = (query: string) => FIXTURE_GLOSSARY.search(query).map(({ id }) => id);

  it.each([
    ['syrian dem', ['sdf']],
    ['SDF', ['sdf', 'japan']],
    ['sdf', ['sdf', 'japan']],
    ['nusra', ['nusra', 'jnim']],
    ['Kurdistan', ['tak', 'pkk']],
    ['hizbullah', ['hezbollah']],
    ['xyzzy', []],
  ])('%s', (query, expected) => expect(ids(query)).toEqual(expected));

  it('puts names that start so before names that hold the word', () => {
    expect(ids('national')[0]).toBe('bodoland');
    expect(ids('national')).toContain('chad');
  });

  it('keeps to the limit', () => expect(FIXTURE_GLOSSARY.search('', 3)).toHaveLength(3));
});

describe('spellings that are one name', () => {
  it.each([
    ['Jaish-e-Mohammed', 'Jaysh e Mohammad'],
    ['Jabhat al-Nusra', 'Jabhat an-Nusra'],
    ['Jabhat al-Nusra', 'Jabhat Nusra'],
    ['Kata’ib Hizballah', "Kata'ib Hezbollah"],
    ['Popular Mobilisation Forces', 'Popular Mobilization Forces'],
    ['Séléka', 'Seleka'],
    ['People’s Defence Force', 'Peoples Defense Force'],
    ['U.S. Army', 'US Army'],
    ['حركة أحرار الشام', 'حركه احرار الشام'],
  ])('%s = %s', (a, b) => expect(aliasKey(a)).toBe(aliasKey(b)));

  it.each([
    ['Jaysh al-Islam', 'Jaysh al-Nasr'],
    ['al-Shabaab', 'Shabaab'],
    ['Ansar al-Islam', 'Ansar al-Din'],
    ['Jamaat-e-Islami', 'Jamaah Islamiyah'],
  ])('%s ≠ %s', (a, b) => expect(aliasKey(a)).not.toBe(aliasKey(b)));
});
