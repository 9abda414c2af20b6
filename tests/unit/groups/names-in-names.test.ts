/** A name of the glossary inside a longer one, names without spaces, and the forces of a state by its name. */
import { describe, expect, it } from 'vitest';
import { findNationForces } from '../../../core/mention/groups/nation-forces.ts';
import { pageWords } from '../../../core/mention/groups/page-words.ts';
import { glossaryOf, group, markMentions, mentionsIn, unmarked } from '../../support/group-fixtures.ts';

describe('a name of the glossary in a longer one', () => {
  const glossary = glossaryOf([
    group('army | Lake People’s Army | Chad | =LPA; =RBD'),
    { ...group('east | Eastern Host | China |'), native: [{ lang: 'zh', text: '东方军旅团' }] },
    { ...group('brigade | Brigade of the East | China |'), native: [{ lang: 'zh', text: '军旅团部' }] },
    { ...group('west | Western Host | China |'), native: [{ lang: 'zh', text: '西方军' }] },
  ]);
  it.each([
    'Rebels of the Kurdish [[Lake People’s Army|army]] took the hill.',
    'Rebels of the [[New Lake People’s Army|?]] took the hill.',
    'Rebels of the [[Lake People’s Army Brigade|?]] took the hill.',
    'Rebels of the [[LPA|army]] Battalion in Chad took the hill.',
    'Rebels in Chad, the [[RBD|army]] ([[River Brigade Division|army]]), took the hill.',
    '昨天[[西方军|west]]和[[东方军旅团|east]]到了。',
    '昨天[[东方军旅团|east]]部到了。',
    '昨天[[军旅团部|brigade]]到了。',
    '昨天[[东方军旅团|east]]和[[西方军|west]]到了。',
  ])('%s', (marked) => expect(markMentions(unmarked(marked), { glossary })).toBe(marked));
});

it('says of each mention whether the glossary lists it', () => {
  const text =
    'The Iraqi army, the 3rd Lake Battalion of the PMF and the SDF (Syrian Democratic Forces) attacked in Syria.';
  const mentions = mentionsIn(text);
  expect(mentions.map(({ listed }) => listed)).toEqual(mentions.map(({ id }) => id !== null));
  expect(new Set(mentions.map(({ listed }) => listed))).toEqual(new Set([true, false]));
});

describe('forces of a state by its name', () => {
  it('names every country that a nationality is of', () => {
    const [forces] = findNationForces(pageWords('Congolese soldiers left.', false));
    expect(forces?.countries).toEqual(['DR Congo', 'Republic of the Congo']);
  });

  it.each([
    ['[[Iraqi soldiers]] left.', false],
    ['[[Iraqi police]] left.', true],
    ['[[Jordan’s police]] left.', true],
    ['[[Iraqi border police]] left.', true],
  ])('%s police: %s', (line, isPolice) => {
    const page = pageWords(line.replaceAll(/\[\[|\]\]/g, ''), false);
    const found = findNationForces(page);
    const [, expected] = /\[\[(.+)\]\]/.exec(line) ?? [];
    expect(found.map(({ first, last }) => page.text.slice(page.words[first]?.start, page.words[last]?.end))).toEqual([
      expected,
    ]);
    expect(found[0]?.isPolice).toBe(isPolice);
  });

  it.each([
    'Two Iraqi soldiers left.',
    'Iraq’s soldiers left.',
    'Jordan police left.',
    'An Iraqi police officer left.',
    'Iraqi, police said, left.',
    'An Iraqi-police song.',
  ])('none: %s', (line) => expect(findNationForces(pageWords(line, false))).toEqual([]));

  it('marks the army of another state whole, and as nobody’s here', () => {
    const page = pageWords('The South Vietnamese army left.', false);
    const [forces] = findNationForces(page);
    expect(page.text.slice(page.words[forces?.first ?? 0]?.start)).toBe('South Vietnamese army left.');
    expect(forces?.countries).toEqual([]);
  });
});
