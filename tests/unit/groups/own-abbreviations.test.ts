/** Letters that a page introduces for a name: where they stand, what they stand for, whom they mean from then on. */
import { describe, expect, it } from 'vitest';
import { expansionBefore, findAbbreviations, standsFor } from '../../../core/mention/groups/own-abbreviations.ts';
import { glossaryOf, group, markMentions, mentionsIn, unmarked } from '../../support/group-fixtures.ts';

describe('letters stand for a name', () => {
  it.each([
    ['LPA', 'Lake People’s Army'],
    ['l.p.a.', 'Lake People’s Army'],
    ['FLL', 'Front for the Liberation of the Lakes'],
    ['ELN', 'National Edge Liberation'],
    ['Pambei', 'Pambei Wing'],
    ['M23', 'March 23'],
    ['CODECO', 'Cooperative for Development of the Congo'],
  ])('%s: %s', (letters, name) => expect(standsFor(letters, name)).toBe(true));

  it.each([
    ['LPA', 'Hill People’s Army'],
    ['PL', 'Lake People'],
    ['APL', 'Lake River Army'],
    ['L', 'Lake Army'],
    ['ARM', 'Harm Regiment'],
    ['LOA', 'Lake Army'],
  ])('not %s: %s', (letters, name) => expect(standsFor(letters, name)).toBe(false));
});

describe('letters after a name', () => {
  it.each([
    ['The Lake People’s Army (LPA) left.', ['LPA']],
    ['The Lake People’s Army (the LPA) left.', ['LPA']],
    ['The Lake People’s Army (known as “LPA”) left.', ['LPA']],
    ['The Lake People’s Army (LPA), and the Hill Union(HU) left.', ['LPA', 'HU']],
    ['The Lake People’s Army (LPAs; once larger) left.', ['LPA']],
    ['The Lake Army, or LA, left.', ['LA']],
    ['The Lake Army, known as the LA, left.', ['LA']],
    ['The Lake Army, known by its Spanish acronym, EL, left.', ['EL']],
    ['The Lake Army, known by its initials LA, left.', ['LA']],
    ['The Lake Army, abbreviated as LA-2, left.', ['LA-2']],
    ['El Ejército del Lago (Edl) salió.', ['Edl']],
    ['The Lake Army (Monday) left.', ['Monday']],
    ['(LPA) left.', []],
    ['The Lake Army; (LPA) left.', []],
    ['The Lake Army (in Chad) left.', []],
    ['The Lake Army, or Larks, left.', []],
    ['The Lake Army, known as Yves Lo, left.', []],
    ['The Lake Army (LPA left.', []],
  ])('%s', (text, letters) => {
    const found = findAbbreviations(text);
    expect(found.map((abbreviation) => abbreviation.letters)).toEqual(letters);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(letters);
  });

  it('ends the words where the bracket or the comma begins', () => {
    const spaced = 'The Lake Army (LA) and the Hill Union(HU) met the Sea Band, or SB.';
    const ends = findAbbreviations(spaced).map(({ expansionEnd }) => spaced.slice(0, expansionEnd).split(' ').at(-1));
    expect(ends).toEqual(['Army', 'Union', 'Band']);
  });

  it('tells letters from a word', () => {
    expect(findAbbreviations('El Ejército (Edl) y el Frente (FDL).').map(({ isWord }) => isWord)).toEqual([
      true,
      false,
    ]);
  });
});

describe('the words whose initials the letters are', () => {
  it.each([
    ['Fighters of the Lake People’s Army (LPA) left.', 'Lake People’s Army'],
    ['Fighters of the Front for the Liberation of the Lakes (FLL) left.', 'Front for the Liberation of the Lakes'],
    ['Fighters of the Self-Defence Union (SDU) left.', 'Self-Defence Union'],
    ['Fighters of the Lake  Army (LA) left.', 'Lake  Army'],
    ['Fighters of the Hill Army (LA) left.', null],
    ['Fighters of the Army (A1) left.', null],
    ['Hill Union men, the Lake Army (LA) said.', 'Lake Army'],
    ['The Of Lakes (OL) left.', null],
  ])('%s', (text, words) => {
    const [abbreviation] = findAbbreviations(text);
    const found = abbreviation ? expansionBefore(text, abbreviation) : null;
    expect(found && text.slice(found.start, found.end)).toBe(words);
  });
});

const glossary = glossaryOf([
  group('lake | Lake People’s Army | Chad | =LPA; Lake Army'),
  group('hill-east | Hill People’s Army (East) | Chad | =HPA; ~Hill People’s Army'),
  group('hill-west | Hill People’s Army (West) | Mali | =HPA; ~Hill People’s Army'),
  group('edl | Ejército del Lago | Colombia | =EDL; Ejército del Lago'),
  group('river | Army of the River | Chad | =RA'),
  group('taliban | Taliban | Afghanistan |'),
  group('otto | Sons of the Salt Wells | Chad | =OTTO'),
  group('dune-east | Riders of the Dunes (East) | Chad | =ZETA; ~Riders of the Dunes'),
  group('dune-west | Riders of the Dunes (West) | Mali | =ZETA; ~Riders of the Dunes'),
  group('dune-north | Riders of the Dunes (North) | Libya | ~Riders of the Dunes'),
]);

describe('whom introduced letters mean', () => {
  it.each([
    'The [[Hill People’s Army|hill-east]] ([[HPA|hill-east]]) left a post in Chad. The [[HPA|hill-east]] denied it.',
    'The [[Hill People’s Army|hill-west]] ([[HPA|hill-west]]) left a post in Mali. The [[HPA|hill-west]] denied it.',
    'El [[Ejército del Lago|edl]] ([[Edl|edl]]) salió. Las [[Edl|edl]] lo negaron.',
    'The [[Army of the River|river]] ([[AR|river]]) left. The [[AR|river]]’s men came back.',
    'The [[Army of the River|river]] (BBC) left. The BBC showed it.',
    'The [[Army of the River|river]] (XYZ) left. XYZ was quiet.',
    'The [[Taliban|taliban]] (Tali) left.',
    'The [[Sons of the Salt Wells|otto]] ([[OTTO|otto]]) left. [[OTTO|otto]] denied it.',
    'The [[Riders of the Dunes|dune-west]] ([[ZETA|dune-west]]) left Bamako in Mali. [[ZETA|dune-west]] denied it.',
    'The [[Riders of the Dunes|dune-north]] (ZETA) left Tripoli in Libya.',
    'The [[Taliban|taliban]] (AP) left. AP had the news, and the AP photographer in Kabul.',
    'The Lake Power Agency (LPA) paid the soldiers. The LPA of Chad paid twice.',
    'Fighters of the [[Lake Army|lake]] ([[LPA|lake]]) left.',
    'The [[Reed People’s Front|?]] ([[RPF-2|?]]) attacked soldiers. The [[RPF-2|?]] denied it.',
    'The [[United Army of the River|?]] ([[UAR|?]]) attacked soldiers. The [[UAR|?]] denied it, and the [[UARs|?]] of old.',
  ])('%s', (marked) => expect(markMentions(unmarked(marked), { glossary })).toBe(marked));

  it('tells the name behind the letters of a group in no glossary', () => {
    const text = 'The Nile Liberation Front (NLF) took the post. The NLF denied it, rebels said.';
    const letters = mentionsIn(text, { glossary }).filter((mention) => mention.text === 'NLF');
    expect(letters.map(({ name, listed }) => [name, listed])).toEqual([
      ['Nile Liberation Front', false],
      ['Nile Liberation Front', false],
    ]);
  });

  it('tells the name behind the letters of a group in the glossary', () => {
    const text = 'The Army of the River (AR) left. The AR denied it.';
    expect(mentionsIn(text, { glossary }).map(({ name, listed }) => [name, listed])).toEqual([
      ['Army of the River', true],
      ['Army of the River', true],
      ['Army of the River', true],
    ]);
  });
});
