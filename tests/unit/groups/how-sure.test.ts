/** How sure a mention is of its group: what the page speaks of, and when it was written. */
import { describe, expect, it } from 'vitest';
import { glossaryOf, group, mentionsIn } from '../../support/group-fixtures.ts';

describe('confidence', () => {
  it.each([
    ['The SDF left a village near Raqqa in Syria.', 'high'],
    ['The SDF trained in Syria and Japan.', 'low'],
    ['The Syrian Democratic Forces and the SDF left Raqqa, Tokyo said.', 'high'],
    ['The Houthis denied it.', 'high'],
    ['The SNA trained in Syria and Somalia.', 'low'],
  ])('%s', (text, confidence) => {
    expect(mentionsIn(text).at(-1)?.confidence).toBe(confidence);
  });
});

describe('years', () => {
  const glossary = glossaryOf([
    { ...group('lake | Lake Front | Chad | =LKF'), active: { from: 2013, to: 2016 } },
    group('kin | Lakeside Kin Federation | Chad | =LKF'),
    {
      ...group('shore | Shore Army | Chad |'),
      aliases: [{ text: 'RCU', acronym: true, caseSensitive: true, needsContext: true, from: 2001, to: 2003 }],
      active: { from: 1990, to: 2020 },
    },
    group('reeds | Reed Cutters Union | Chad | =RCU'),
  ]);

  const first = (letters: string, published: string | null) =>
    mentionsIn(`The ${letters} attacked a post in Chad.`, { glossary, published })[0];

  it.each([
    ['more than a year before one was formed', 'LKF', '2011-12-31', 'kin'],
    ['nine years after its end', 'LKF', '2025-01-01', 'kin'],
    ['long after a name was given up', 'RCU', '2015-01-01', 'reeds'],
    ['long before a name was taken', 'RCU', '1998-01-01', 'reeds'],
  ])('%s the letters are the other’s', (_, letters, published, id) => {
    expect(first(letters, published)?.id).toBe(id);
    expect(first(letters, published)?.confidence).toBe('high');
  });

  it.each([
    ['the year before it was formed', 'LKF', '2012-01-01'],
    ['in its own years', 'LKF', '2014-06-01'],
    ['eight years after its end', 'LKF', '2024-12-31'],
    ['without a date', 'LKF', null],
    ['with a date that cannot be read', 'LKF', 'May'],
    ['while a name was borne', 'RCU', '2002-01-01'],
  ])('%s either may be meant', (_, letters, published) => {
    expect(first(letters, published)?.confidence).toBe('low');
    expect(first(letters, published)?.candidates).toHaveLength(1);
  });
});
