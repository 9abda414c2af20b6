import { describe, expect, it } from 'vitest';
import { resolveSide } from '../../../core/mention/groups/resolve-side.ts';
import { FIXTURE_GLOSSARY } from '../../support/group-fixtures.ts';

describe('which side a phrase speaks for', () => {
  it.each([
    ['the Russian side', 'russia'],
    ['the Russian defence ministry', 'russia'],
    ["Russia's Defense Ministry", 'russia'],
    ['Moscow', 'russia'],
    ['the Kremlin', 'russia'],
    ['Ukraine', 'ukraine'],
    ['Kyiv', 'ukraine'],
    ['an Israeli military spokesman', 'israel'],
    ['the IDF', 'israel'],
    ['a Hamas official', 'hamas'],
    ['the Houthis’ military spokesman', 'houthis'],
    ['Iraqi security forces', 'iraq-isf'],
    ['a commander of the Syrian Democratic Forces', 'sdf'],
    ['the Pentagon', 'us'],
    ['US officials', 'us'],
  ])('%s', (phrase, side) => expect(resolveSide(phrase, FIXTURE_GLOSSARY, '2024-05-01', () => true)).toBe(side));

  it.each([
    'a Moscow resident',
    'residents of Raqqa',
    'Human Rights Watch',
    'local sources',
    'a Russian tourist',
    'the Norwegian army chief',
    'a U.N. official in Russia',
    'an aid official in Ukraine',
    'the governor of West Russia police',
    'Ukrainian separatist commanders',
    'Russian rebel officers',
    'Iraqi Shiite militia commanders',
    'Iraqi Kurdish commanders',
    'an Israeli opposition official',
    '',
    'a military spokesman in Moscow',
    'Russia’s health ministry',
  ])('nobody: %s', (phrase) => expect(resolveSide(phrase, FIXTURE_GLOSSARY, null, () => true)).toBeNull());
});
