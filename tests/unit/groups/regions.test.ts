import { describe, expect, it } from 'vitest';
import { compileSurfaces } from '../../../core/glossary/compile-surfaces.ts';
import { group, markMentions, unmarked } from '../../support/group-fixtures.ts';

const table = (cases: readonly string[]) =>
  it.each(cases)('%s', (marked) => expect(markMentions(unmarked(marked))).toBe(marked));

describe('armies that share name and letters go by the page’s theatre', () => {
  table([
    'Two cadres of the [[People’s Liberation Army|pla-manipur]] ([[PLA|pla-manipur]]) were held in Imphal, Manipur. The [[PLA|pla-manipur]] denied it.',
    'The [[People’s Liberation Army|pla-china]] ([[PLA|pla-china]]) sent ships from Fujian, Beijing said. China’s [[PLA|pla-china]] drills went on.',
  ]);
});

describe('a name that goes on is another name', () => {
  table([
    'Militants of [[Tehreek|hizb-hill]] left the valley in India.',
    'Militants of [[Tehreek-e-Wadi|?]] left the valley in India.',
    'Militants of the [[UNLF (Pambei)|unlf]] were held in Manipur.',
    'The [[Kurdistan Workers’ Party|pkk]] ([[PKK|pkk]]) denied it.',
  ]);
});

it('an alias that asks for exact case is not undone by a name that repeats it', () => {
  const entry = {
    ...group('dawn | Dawn | Libya |'),
    aliases: [{ text: 'Dawn', caseSensitive: true, needsContext: true }],
  };
  expect(compileSurfaces([entry]).surfaces.map(({ k, f }) => [k, f])).toEqual([['dawn', 5]]);
});
