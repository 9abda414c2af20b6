import { describe, expect, it } from 'vitest';
import type { CollisionWaiver } from '../../../glossary/group-schema.ts';
import { parseTheatreFile } from '../../../glossary/read-group-files.ts';
import { validateGroups } from '../../../glossary/validate.ts';

const reference = (publisher: string) => ({
  title: 'Profile',
  publisher,
  url: `https://example.org/${publisher.replaceAll(' ', '-')}`,
  checked: null,
});

const river = {
  id: 'river-front',
  depth: 'full',
  name: 'River Front',
  aliases: [{ text: 'RF', acronym: true, caseSensitive: true, needsContext: true }],
  kind: 'militia',
  theatres: ['Sudan'],
  active: { from: 1999, to: null },
  summary: 'Militia in Ruritania, formed in 1999.',
  references: [reference('Institute A'), reference('Agency B')],
  reviewed: '2026-11-22',
};
const hill = { ...river, id: 'hill-front', name: 'Hill Front', aliases: [] };

const ally = { type: 'ally-of', target: 'river-front' };
const listing = (since: string) => ({ by: 'State X', as: 'Listed', since, reference: reference('State X') });
const TODAY = '2026-11-22';

function messages(entries: readonly unknown[], waivers: readonly CollisionWaiver[] = []): string[] {
  const file = parseTheatreFile('ruritania.json', JSON.stringify({ theatre: 'Ruritania', entries }));
  return validateGroups({ ...file, waivers }, TODAY).map(({ id, message }) => `${id}: ${message}`);
}

describe('the glossary check', () => {
  it('has nothing to say about a sound entry', () => {
    expect(messages([river, hill])).toEqual([]);
  });

  it.each([
    ['an unknown field', { ...river, nickname: 'x' }, /nickname/],
    ['a summary that is too long', { ...river, summary: 'a'.repeat(281) }, /summary: is longer than 280/],
    ['a leader without a surname', { ...river, leaders: ['Belov'] }, /a first name and a surname/],
    ['a leader whom no reference stands for', { ...river, leaders: ['Anton Belov'] }, /does not name Anton Belov/],
    [
      'a leader given twice',
      { ...river, summary: 'Militia of Anton Belov.', leaders: ['Anton Belov', 'Anton Belov'] },
      /leader Anton Belov is there twice/,
    ],
    ['an unknown kind', { ...river, kind: 'gang' }, /kind/],
    ['a date with no such month', { ...river, reviewed: '2026-13-01' }, /reviewed/],
    ['a link without https', { ...river, references: [{ ...reference('A'), url: 'http://example.org' }] }, /https/],
    ['an empty reference list', { ...river, depth: 'short', references: [] }, /at least one reference/],
    ['one publisher for a full entry', { ...river, references: [reference('A'), reference('a')] }, /two publishers/],
    ['years the wrong way round', { ...river, active: { from: 2001, to: 1999 } }, /1999 is before active.from 2001/],
    [
      'a relation to nobody',
      { ...river, relations: [{ type: 'ally-of', target: 'nobody' }] },
      /"nobody" does not exist/,
    ],
    ['a relation to itself', { ...river, relations: [{ type: 'ally-of', target: 'river-front' }] }, /the entry itself/],
    ['a relation given twice', { ...hill, relations: [ally, ally] }, /"ally-of river-front" is there twice/],
    [
      'a page given twice',
      { ...river, references: [reference('A'), { ...reference('B'), url: reference('A').url }] },
      /A is given twice/,
    ],
    [
      'a page without a public host',
      { ...river, references: [reference('A'), { ...reference('B'), url: 'https://archive/x' }] },
      /no public host/,
    ],
    ['a theatre nobody knows', { ...river, theatres: ['Narnia'] }, /"Narnia" is not one the matcher knows/],
    ['a day the calendar lacks', { ...river, reviewed: '2026-02-31' }, /no day of the calendar/],
    ['a reading yet to come', { ...river, reviewed: '2026-11-23' }, /reviewed 2026-11-23 is in the future/],
    [
      'a page opened tomorrow',
      { ...river, references: [reference('A'), { ...reference('B'), checked: '2026-11-23' }] },
      /reference of B: checked 2026-11-23 is in the future/,
    ],
    ['a listing of next year', { ...river, designations: [listing('2027')] }, /since 2027 is in the future/],
    [
      'a listing that ended before it began',
      { ...river, designations: [{ ...listing('2010-05-01'), until: '2009' }] },
      /until 2009 is before/,
    ],
    [
      'an alias used backwards in time',
      { ...river, aliases: [{ text: 'Bank Front', from: 2010, to: 2000 }] },
      /"Bank Front": to 2000 is before from 2010/,
    ],
    ['a word that takes a side', { ...river, summary: 'Fought the regime.' }, /"regime" is not our word/],
  ])('reports %s', (_name, entry, expected) => {
    const found = messages(entry.id === 'hill-front' ? [river, entry] : [entry]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it('lets a loaded word stand inside a name', () => {
    const named = { ...river, name: 'River Martyrs Brigade', summary: 'The River Martyrs Brigade is a militia.' };
    expect(messages([named])).toEqual([]);
  });

  it('lets the wording of a list stand', () => {
    const row = { by: 'State X', as: 'Terrorist organisation', since: '2001-05', reference: reference('State X') };
    expect(messages([{ ...river, designations: [row] }])).toEqual([]);
  });

  it('leaves the day out of it where nobody knows the day', () => {
    const file = parseTheatreFile(
      'x.json',
      JSON.stringify({ theatre: 'X', entries: [{ ...river, reviewed: '2027-01-01' }] }),
    );
    expect(validateGroups({ ...file, waivers: [] })).toEqual([]);
  });

  it('lets a listing end in the year it began', () => {
    expect(messages([{ ...river, designations: [{ ...listing('2010-05-01'), until: '2010' }] }])).toEqual([]);
  });

  it('reports an id used twice', () => {
    expect(messages([river, { ...river, name: 'Other', aliases: [] }])).toEqual([
      'river-front: id is also in ruritania.json',
    ]);
  });

  describe('one name for two groups', () => {
    const alias = { text: 'Al-Nahr Front' };
    const other = { text: 'al Nahr front' };

    it('is reported on both sides, however it is spelt', () => {
      expect(
        messages([
          { ...river, aliases: [alias] },
          { ...hill, aliases: [other] },
        ]),
      ).toHaveLength(2);
    });

    it('is settled when both sides need context', () => {
      const one = { ...river, aliases: [{ ...alias, needsContext: true }] };
      const two = { ...hill, aliases: [{ ...other, needsContext: true }] };
      expect(messages([one, two])).toEqual([]);
    });

    it('is settled by a waiver with a reason', () => {
      const waiver = { alias: 'Al-Nahr Front', ids: ['river-front', 'hill-front'], reason: 'the river one by default' };
      expect(
        messages(
          [
            { ...river, aliases: [alias] },
            { ...hill, aliases: [other] },
          ],
          [waiver],
        ),
      ).toEqual([]);
    });

    it('does not arise between acronyms in different case', () => {
      const one = { ...river, aliases: [{ text: 'JEM', acronym: true, caseSensitive: true }] };
      const two = { ...hill, aliases: [{ text: 'JeM', acronym: true, caseSensitive: true }] };
      expect(messages([one, two])).toEqual([]);
    });
  });

  it('says so when a file is not JSON', () => {
    expect(parseTheatreFile('x.json', '{').problems[0]?.message).toMatch(/^not JSON/);
  });
});
